import { countSegments } from "@ringback/templates";
import type { ReplayedCall, ReplayedEnd } from "./replayPast.ts";

/** What a replay comes to. Segments are what the carrier charges for. */
export interface ReplayTotals {
  calls: number;
  live: { texts: number; segments: number };
  draft: { texts: number; segments: number };
  added: number;
  removed: number;
  changed: number;
}

export function totalsOf(replayed: readonly ReplayedCall[]): ReplayTotals {
  const sum = (of: (call: ReplayedCall) => number) => replayed.reduce((total, call) => total + of(call), 0);
  const side = (of: (call: ReplayedCall) => ReplayedEnd | null) => ({
    texts: sum((call) => of(call)?.texts.length ?? 0),
    segments: sum((call) => segmentsOf(of(call))),
  });
  return {
    calls: replayed.length,
    live: side(({ live }) => live),
    draft: side(({ draft }) => draft),
    added: sum(({ added }) => added),
    removed: sum(({ removed }) => removed),
    changed: sum(({ changed }) => changed),
  };
}

function segmentsOf(end: ReplayedEnd | null): number {
  return (end?.texts ?? []).reduce((total, { body }) => total + countSegments(body).segments, 0);
}
