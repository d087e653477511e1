import type { Graph } from "../graph.ts";
import type { Instant } from "../model.ts";
import type { Registry } from "../registry.ts";
import { firstTexts } from "../rehearse/firstTexts.ts";
import { rehearse } from "../rehearse/rehearse.ts";
import type { Scenario } from "../rehearse/scenario.ts";
import type { Drawn } from "./drawn.ts";
import { callsTaken, rehearsedCalls, UNANSWERED, type Unanswered } from "./rehearsedCalls.ts";
import { tellingMoments } from "./tellingMoments.ts";
import { waitsOf } from "./waits.ts";

/** A burst of calls of one caller that a drawing, left to itself, answers with texts of two runs. */
export interface DoubledBurst {
  /** When the calls are over, and when each of two runs asks for its first text; milliseconds after the first call. */
  calls: number[];
  texts: number[];
  /** What the calls have in common, so that the drawing's trigger takes them. */
  outcome: Unanswered;
  numberId: string;
  /** The workflow's guard would have prevented it. */
  guarded: boolean;
}

/**
 * Looks for a burst that a drawing answers twice: a few, with gaps around the lengths of its waits, are rehearsed without
 * the guard, the plainest first. `null` when none of them is.
 */
export function doubledBurst(registry: Registry, graph: Graph, drawn: Drawn): DoubledBurst | null {
  const taken = callsTaken(registry, graph, { numbers: drawn.numbers, outcomes: UNANSWERED });
  if (taken === null) return null;
  const bursts = burstsAround([...new Set(waitsOf(registry, graph).values())].slice(0, MOST_WAITS));
  const wayAt = (startsAt: Instant) =>
    wayOf(registry, graph, { ...rehearsedCalls([0], taken, drawn), startsAt });
  const moments = tellingMoments(drawn.opening);
  // Each moment costs as much as the others: a drawing that one call leads the same way at all of them needs only one.
  const alike = moments.length > 1 && new Set(moments.map(wayAt)).size === 1;
  for (const startsAt of alike ? moments.slice(0, 1) : moments) {
    for (const calls of bursts) {
      const scenario = { ...rehearsedCalls(calls, taken, drawn), startsAt };
      const texts = textsOf(registry, graph, scenario);
      if (texts === null) continue;
      const { guardMs = null } = drawn;
      const guarded = guardMs !== null && textsOf(registry, graph, { ...scenario, guardMs }) === null;
      return { calls, texts, outcome: taken.outcome, numberId: taken.number.id, guarded };
    }
  }
  return null;
}

/** A drawing with more lengths of waits than this is rehearsed around the first ones only: each costs three rehearsals. */
const MOST_WAITS = 5;

/** Calls further apart than this are no burst: the second is answered by itself. */
const LONGEST_GAP_MS = 10 * 60_000;

/**
 * When calls of a burst come, in milliseconds: an impatient caller, doubled webhooks, and gaps just around each wait.
 * The plainest stories come first.
 */
function burstsAround(waits: readonly number[]): number[][] {
  const short = (gap: number) => gap > 0 && gap <= LONGEST_GAP_MS;
  const within = [45_000, 400, ...waits.map((ms) => Math.round((ms * 5) / 6 / 1_000) * 1_000)].filter(short);
  const beyond = waits.map((ms) => ms + 1_500).filter(short);
  return [
    ...within.map((gap) => [0, gap]),
    ...within.map((gap) => [0, gap, 2 * gap]),
    ...beyond.map((gap) => [0, gap]),
  ];
}

/** The nodes that a run goes through, and when, counted from the first call. */
function wayOf(registry: Registry, graph: Graph, scenario: Scenario): string {
  const { timeline } = rehearse(registry, graph, scenario);
  const way = timeline.flatMap((entry) =>
    entry.type === "path" ? [`${entry.at - scenario.startsAt} ${entry.nodeId} ${entry.port}`] : [],
  );
  return way.join("; ");
}

/** When the first two runs that texted asked for their first text; `null` when fewer did. */
function textsOf(registry: Registry, graph: Graph, scenario: Scenario): number[] | null {
  const { texts } = rehearse(registry, graph, scenario);
  const firsts = firstTexts(texts);
  if (firsts.length < 2) return null;
  return firsts.slice(0, 2).map(({ at }) => at - scenario.startsAt);
}
