import type { Instant } from "@ringback/engine";
import { countSegments } from "@ringback/templates";
import type { ReplayedCall, ReplayedEnd, ReplayedText } from "./replayPast.ts";

/** What a replay comes to for one of the two drawings. */
export interface ReplayedSide {
  texts: number;
  /** What the carrier charges for. */
  segments: number;
  /** Texts of the last calls that nobody can have got yet: they wait, or are held. `null`: none. */
  toCome: { texts: number; first: Instant } | null;
}

/** What a replay comes to. */
export interface ReplayTotals {
  calls: number;
  live: ReplayedSide;
  draft: ReplayedSide;
  added: number;
  removed: number;
  changed: number;
}

/** @param now What is later than this is still to come. */
export function totalsOf(replayed: readonly ReplayedCall[], now: Instant): ReplayTotals {
  const sum = (of: (call: ReplayedCall) => number) => replayed.reduce((total, call) => total + of(call), 0);
  const side = (of: (call: ReplayedCall) => ReplayedEnd | null): ReplayedSide => ({
    texts: sum((call) => of(call)?.texts.length ?? 0),
    segments: sum((call) => segmentsOf(of(call))),
    toCome: toComeOf(replayed.flatMap((call) => of(call)?.texts ?? []).filter(({ at }) => at > now)),
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

function toComeOf(texts: readonly ReplayedText[]): ReplayedSide["toCome"] {
  return texts.length === 0
    ? null
    : {
        texts: texts.length,
        first: texts.reduce((first, { at }) => Math.min(first, at), Number.POSITIVE_INFINITY),
      };
}

function segmentsOf(end: ReplayedEnd | null): number {
  return (end?.texts ?? []).reduce((total, { body }) => total + countSegments(body).segments, 0);
}
