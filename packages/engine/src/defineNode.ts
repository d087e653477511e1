import type { z } from "zod";
import type { BusinessFacts, Facts, Need, NumberFacts, Reach } from "./facts.ts";
import type { NodeKind, Port } from "./graph.ts";
import type {
  CallFacts,
  FieldDefinition,
  Finding,
  Instant,
  Move,
  ReplyFacts,
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
  /** The business's names, niche and copy policy, for checks of the copy. */
  business: Pick<BusinessFacts, "name" | "ownerFirstName" | "niche" | "copy">;
  /** Whoever comes here was texted before, or has just written: a text goes on with a conversation, and is judged as such. */
  followsUp?: boolean;
  /** Absent where no server is asked, as for a file on the command line: nothing is said about it then. */
  reach?: Reach;
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
  /** The heavier facts that this config looks at. Who asks for texts needs `sending`. */
  needs?(config: C): Need[];
  /** A run arrives. */
  enter(here: Here, config: C): Move;
  /**
   * Triggers only: does this call start a run, and what if the same person's earlier run has not ended?
   * `ignore`: the call joins that run; `restart`: it joins, and the run hears `calledAgain`; `again`: a run of its own.
   * Otherwise the reason, as a code for counting and a sentence for the owner.
   */
  admits?(config: C, call: Readonly<CallFacts>): { repeat: Repeat } | { code: string; why: string };
  /** Triggers only: what starts its runs; calls that come in by phone when absent. No call starts runs of two kinds. */
  startsOn?: "call" | "loggedCall" | "reply";
  /**
   * Triggers that start on replies: `true` when this one starts a run, about the caller's last call; otherwise the reason,
   * as a code for counting and a sentence for the owner.
   */
  admitsReply?(config: C, reply: Readonly<ReplyFacts>): true | { code: string; why: string };
  /** A run that waits here hears of an event; `undefined` when the event means nothing to it. */
  resume?(here: Here, config: C, event: RunEvent): Move | undefined;
}

/** What happens when the same person calls again while a run of theirs has not ended. */
export type Repeat = "ignore" | "restart" | "again";

/**
 * What `.meta({ label, help?, control })` on a property of a config says to the form. The web draws one control per name:
 *
 * | control | edits | value |
 * |---|---|---|
 * | `text` | one line of words | string |
 * | `count` | a whole number, 0 or more | number |
 * | `choice` | one of the schema's enum values; `labels` names them, by value | string |
 * | `message` | a text with merge fields, segments and findings | string |
 * | `notice` | a text to the owner, with merge fields | string |
 * | `time` | a time of day | minutes after midnight |
 * | `duration` | a span of time, on the object that holds both | `{ amount, unit }` |
 * | `numbers` | the business's numbers | `"any"` or number ids |
 * | `outcomes` | outcomes of a call, several; `labels` names them | string[] |
 * | `field` | a contact field | its key, `""` while none is chosen |
 * | `fieldValue` | what a field is set to, typed by the field that `of` names (a sibling property) | see `updateField` |
 * | `conditions` | branches with groups of conditions | see `conditions/condition.ts` |
 */
export interface ControlMeta {
  label: string;
  help?: string;
  control:
    | "text"
    | "count"
    | "choice"
    | "message"
    | "notice"
    | "duration"
    | "time"
    | "numbers"
    | "outcomes"
    | "field"
    | "fieldValue"
    | "conditions";
  /** Words for the values of a choice. */
  labels?: Record<string, string>;
  /** Shown only while a sibling property that is a choice has one of these values. */
  shownWhen?: { of: string; is: string[] };
  /** For `fieldValue`: the sibling property that holds the field's key. */
  of?: string;
}

/** Typed pass-through for `.meta(...)`, so that a misspelt control does not compile. */
export function control(meta: ControlMeta): ControlMeta & Record<string, unknown> {
  return { ...meta };
}

/** Declares a node type. The config's type is inferred from its schema, and lost again for the registry. */
export function defineNode<C>(nodeType: NodeType<C>): NodeType<C> {
  return nodeType;
}
