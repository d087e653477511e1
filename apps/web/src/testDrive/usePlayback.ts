import { useEffect, useState } from "react";
import type { Beat } from "./beats.ts";

/** How fast a test drive is walked through. */
export type Speed = "slow" | "normal" | "fast";

/** Where a test drive stands, and what moves it. */
export interface Playback {
  /** How many beats have happened: 0 before the first, `count` at the end. */
  place: number;
  /** Nothing moves by itself: playing goes to the end at once. */
  still: boolean;
  count: number;
  playing: boolean;
  speed: Speed;
  /** How long the next beat takes to come, in milliseconds. */
  stepMs: number;
  onPlay: () => void;
  onPause: () => void;
  onGo: (place: number) => void;
  onSpeed: (speed: Speed) => void;
}

/** How long a beat is looked at, at normal speed: a text is read, a call is heard, a node is walked past. */
const BEAT_MS: Record<Beat["type"], number> = {
  call: 1_100,
  reply: 1_600,
  path: 850,
  text: 1_700,
  end: 1_000,
  disposition: 1_100,
};

const FACTOR: Record<Speed, number> = { slow: 2, normal: 1, fast: 0.4 };

/** Walks through beats. New beats begin at their beginning. */
export function usePlayback(beats: readonly Beat[], still: boolean): Playback {
  const [state, setState] = useState({ beats, place: 0, playing: false });
  const [speed, setSpeed] = useState<Speed>("normal");
  // Another story: what was shown of the last one is not shown of this one, not even for a moment.
  if (state.beats !== beats) setState({ beats, place: 0, playing: false });
  const current = state.beats === beats ? state : { beats, place: 0, playing: false };
  const { place } = current;
  const count = beats.length;
  const playing = current.playing && place < count;
  const shown = beats[place - 1];
  const stepMs = (shown ? BEAT_MS[shown.type] : 300) * FACTOR[speed];

  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => {
      setState((was) => (was.place === place ? { ...was, place: place + 1 } : was));
    }, stepMs);
    return () => clearTimeout(timer);
  }, [playing, place, stepMs]);

  return {
    still,
    place,
    count,
    playing,
    speed,
    stepMs,
    onPlay: () =>
      setState(
        still
          ? { beats, place: count, playing: false }
          : { beats, place: place >= count ? 0 : place, playing: true },
      ),
    onPause: () => setState({ beats, place, playing: false }),
    onGo: (to) => setState({ beats, place: Math.min(Math.max(0, to), count), playing: false }),
    onSpeed: setSpeed,
  };
}
