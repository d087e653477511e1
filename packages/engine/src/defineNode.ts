import type { z } from "zod";
import type {
  CallFacts,
  Facts,
  FieldDefinition,
  Finding,
  Instant,
  Move,
  Need,
  NodeKind,
  NumberFacts,
  Port,
  Run,
  RunEvent,
} from "./model.ts";

/** What a node can see when a run is at it. It can change none of it: it answers with a move. */
export interface Here {
  run: Readonly<Run>;
  nodeId: string;
  /** The only clock: when the event that woke the run happened. */
  now: Instant;
  /** The call that started the run. */
  call: Readonly<CallFacts>;
  facts: Facts;
}

/** The names that a card and a finding need: ids alone mean nothing to an owner. */
export interface Where {
  nodeId: string;
  fields: FieldDefinition[];
  numbers: NumberFacts[];
  /** The business's name and niche, for checks of the copy. */
  business: { name: string; ownerFirstName: string; niche: string };
}

/**
 * A piece of a card's sentence: words, or a chip with a value.
 * An empty chip carries the noun that would stand there ("a message"), so a fresh card is still a sentence.
 */
export type CardPart = string | { chip: string; empty?: true };

/**
 * A declared node type: one value that the canvas, the form, the checker, the engine and the docs all read.
 * It is pure: no clock, no chance, no network; time is `here.now`.
 *
 * @typeParam C The shape of the config, as `config` parses it.
 */
export interface NodeType<C = unknown> {
  /** Stable name in saved graphs, camelCase. */
  type: string;
  /** Counts up when the config's shape changes; `migrate` brings older configs along. */
  version: number;
  kind: NodeKind;
  title: string;
  /** One sentence for the palette. */
  description: string;
  /** A lucide icon name, such as `phone-missed`. */
  icon: string;
  /** The config's shape. `.meta({ label, control, help })` on its properties makes the form. */
  config: z.ZodType<C>;
  /** The config of a freshly dropped node. */
  fresh: C;
  ports(config: C): Port[];
  /** The sentence on the card. */
  card(config: C, where: Where): CardPart[];
  /** What a person should mend in this config, beyond what the schema already refuses. */
  findings(config: C, where: Where): Finding[];
  /** From a config of an older version to today's. Absent while `version` is 1. */
  migrate?(config: unknown, from: number): unknown;
  /** The heavier facts that this config looks at. */
  needs?(config: C): Need[];
  /** A run arrives. */
  enter(here: Here, config: C): Move;
  /** A run that waits here hears of an event; `undefined` when the event means nothing to it. */
  resume?(here: Here, config: C, event: RunEvent): Move | undefined;
}

/** Declares a node type. The config's type is inferred from its schema, and lost again for the registry. */
export function defineNode<C>(nodeType: NodeType<C>): NodeType<C> {
  return nodeType;
}
