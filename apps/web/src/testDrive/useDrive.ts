import {
  type Graph,
  type PathStep,
  type PlanSetting,
  type Registry,
  type Rehearsal,
  scenarioOf,
} from "@ringback/engine";
import { useMemo, useState } from "react";
import { useStill } from "../canvas/useStill.ts";
import { useStable } from "../workflows/useStable.ts";
import { type Beat, type BeatText, beatsOf, pathOf } from "./beats.ts";
import type { Plan } from "./plan.ts";
import { type Playback, usePlayback } from "./usePlayback.ts";
import { useRehearsal } from "./useRehearsal.ts";

/** A test drive under way: what was rehearsed, how much of it is shown, and whose way is lit. */
export interface Drive {
  /** `null` while it is being rehearsed. */
  rehearsal: Rehearsal | null;
  startsAt: number;
  playback: Playback;
  /** Every beat of the story, and those that have happened. */
  beats: readonly Beat[];
  shown: readonly Beat[];
  /** Everything has happened. */
  ended: boolean;
  /** The run that is lit: the one that moved last, unless one was picked. `null` before the first. */
  run: number | null;
  onPick: (run: number) => void;
  /** What the lit run did up to now: its way, its texts, and whether it goes on from where it stands. */
  path: readonly PathStep[];
  texts: readonly BeatText[];
  goesOn: boolean;
}

/** Rehearses a plan and walks through what came of it. */
export function useDrive(
  registry: Registry,
  graph: Graph,
  made: { plan: Plan; setting: PlanSetting },
): Drive {
  const { plan, setting } = made;
  // Naming a scenario, or saving it, does not begin it anew.
  const scenario = useStable(
    useMemo(() => scenarioOf(registry, graph, { plan, setting }), [registry, graph, plan, setting]),
  );
  const rehearsal = useRehearsal(registry, graph, scenario);
  const beats = useMemo(() => (rehearsal ? beatsOf(rehearsal.timeline) : []), [rehearsal]);
  const playback = usePlayback(beats, useStill());
  const shown = useMemo(() => beats.slice(0, playback.place), [beats, playback.place]);

  const [picked, setPicked] = useState<{ of: readonly Beat[]; run: number } | null>(null);
  const moved = shown.findLast((beat) => beat.run !== null)?.run ?? null;
  const run = picked?.of === beats ? picked.run : moved;
  const path = useMemo(() => (run === null ? [] : pathOf(shown, run)), [shown, run]);
  const texts = useMemo(
    () => shown.flatMap((beat) => (beat.type === "text" && beat.run === run ? [beat.text] : [])),
    [shown, run],
  );
  return {
    rehearsal,
    startsAt: scenario.startsAt,
    playback,
    beats,
    shown,
    ended: rehearsal !== null && playback.place >= playback.count,
    run,
    onPick: (next) => setPicked({ of: beats, run: next }),
    path,
    texts,
    goesOn: run !== null && path.length < pathOf(beats, run).length,
  };
}
