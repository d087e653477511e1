import { changeContact } from "../changeContact.ts";
import type { Here, NodeType } from "../defineNode.ts";
import type { Facts } from "../facts.ts";
import type { Graph } from "../graph.ts";
import type { CallFacts, Effect, Move, PathStep, Run, RunEvent, SendOutcome } from "../model.ts";
import type { Registry } from "../registry.ts";
import { step } from "../step.ts";
import { callFor, factsFor, hereFor, runFor } from "./factsFor.ts";

/**
 * Plays one visit of a node: its answer to a run's arrival, or to `event` when one is given.
 * The config goes through the node type's schema, as a drawing's does. Throws when the schema refuses it.
 */
export function playNode<C>(
  nodeType: NodeType<C>,
  visit: { config: unknown; here?: Here; event?: RunEvent },
): Move | undefined {
  const config = nodeType.config.parse(visit.config);
  const here = visit.here ?? hereFor();
  return visit.event ? nodeType.resume?.(here, config, visit.event) : nodeType.enter(here, config);
}

/** An event without its id, and without its key: those of the run's wait or text are filled in. */
export type PlayEvent = { at: number } & (
  | { type: "started" | "optedOut" | "cancelled" }
  | { type: "due"; early?: true }
  | { type: "sendSettled"; outcome: SendOutcome; why?: string }
  | { type: "calledAgain" | "gotThrough"; call?: CallFacts }
  | { type: "replied"; body: string }
);

/** What came of a play. */
export interface Played {
  run: Run;
  facts: Facts;
  effects: Effect[];
  path: PathStep[];
  /** The way in short: `call:next`, `wait`, `lately:none` … */
  way: string[];
  /** The bodies of the texts asked for. */
  texts: string[];
  /** Why the last event meant nothing to the run, when it did. */
  ignored: string | null;
}

/** Folds events over one run of a drawing. Fields that the run sets are seen by later events; nothing else changes the facts. */
export function playGraph(
  registry: Registry,
  graph: Graph,
  play: { events: readonly PlayEvent[]; facts?: Facts; call?: CallFacts },
): Played {
  let run = runFor(play.call ? { call: play.call } : {});
  let facts = play.facts ?? factsFor();
  const effects: Effect[] = [];
  const path: PathStep[] = [];
  let ignored: string | null = null;
  for (const [index, event] of play.events.entries()) {
    const stepped = step(registry, graph, run, complete(event, run, `event${index + 1}`), facts);
    run = stepped.run;
    ignored = stepped.ignored ?? null;
    effects.push(...stepped.effects);
    path.push(...stepped.path);
    for (const effect of stepped.effects) {
      if (effect.type !== "send" && effect.type !== "errand")
        facts = { ...facts, contact: changeContact(facts.contact, effect) };
    }
  }
  const way = path.map(({ nodeId, port }) => (port === null ? nodeId : `${nodeId}:${port}`));
  const texts = effects.flatMap((effect) => (effect.type === "send" ? [effect.body] : []));
  return { run, facts, effects, path, way, texts, ignored };
}

function complete(event: PlayEvent, run: Run, id: string): RunEvent {
  switch (event.type) {
    case "due":
    case "cancelled":
      return { id, ...event, key: run.wait?.key ?? "" };
    case "sendSettled":
      return { id, ...event, key: run.asked?.key ?? "", why: event.why ?? null };
    case "calledAgain":
    case "gotThrough":
      return { id, ...event, call: event.call ?? callFor({ id: "call2", at: event.at, endedAt: event.at }) };
    case "replied":
      return { id, ...event };
    case "started":
    case "optedOut":
      return { id, at: event.at, type: event.type };
  }
}
