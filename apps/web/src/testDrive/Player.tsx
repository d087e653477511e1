import { ChevronFirst, ChevronLast, Pause, Play, SkipBack, SkipForward } from "lucide-react";
import { Button } from "../components/Button.tsx";
import { classes } from "../components/classes.ts";
import { IconButton } from "../components/IconButton.tsx";
import { Segmented } from "../components/Segmented.tsx";
import type { Beat } from "./beats.ts";
import { DriveClock } from "./DriveClock.tsx";
import type { Playback } from "./usePlayback.ts";

export interface PlayerProps {
  beats: readonly Beat[];
  playback: Playback;
  startsAt: number;
  /** Where it stands, said aloud. */
  says: string;
}

/** Beats that are marked on the slider, by hue: what an owner looks for. */
const MARKS: Partial<Record<Beat["type"], string>> = {
  call: "bg-missed",
  text: "bg-accent",
  reply: "bg-waiting",
};

/** The buttons, the slider and the clock of a test drive. */
export function Player({ beats, playback, startsAt, says }: PlayerProps) {
  const { still, place, count, playing, stepMs, onGo } = playback;
  const at = beats[place - 1]?.at ?? startsAt;
  const next = beats[place]?.at ?? at;
  const ended = place >= count;
  return (
    <div
      role="toolbar"
      aria-label="Playing"
      className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t bg-surface-raised px-4 py-2.5 max-md:sticky max-md:bottom-14 max-md:z-20 max-md:-mb-3"
    >
      <div className="flex items-center gap-0.5">
        <IconButton
          size="small"
          icon={ChevronFirst}
          label="To the start"
          disabled={place === 0}
          focusableWhenDisabled
          className="max-sm:hidden"
          onClick={() => onGo(0)}
        />
        <IconButton
          size="small"
          icon={SkipBack}
          label="One step back"
          disabled={place === 0}
          focusableWhenDisabled
          onClick={() => onGo(place - 1)}
        />
        {playing ? (
          <Button look="primary" icon={Pause} className="mx-1 w-24" onClick={playback.onPause}>
            Pause
          </Button>
        ) : (
          <Button
            look="primary"
            icon={Play}
            className="mx-1 w-24"
            disabled={count === 0 || (still && ended)}
            focusableWhenDisabled
            onClick={playback.onPlay}
          >
            {ended && count > 0 && !still ? "Again" : "Play"}
          </Button>
        )}
        <IconButton
          size="small"
          icon={SkipForward}
          label="One step on"
          disabled={ended}
          focusableWhenDisabled
          onClick={() => onGo(place + 1)}
        />
        <IconButton
          size="small"
          icon={ChevronLast}
          label="To the end"
          disabled={ended}
          focusableWhenDisabled
          onClick={() => onGo(count)}
        />
      </div>
      <div className="relative min-w-40 flex-1 max-md:order-last max-md:w-full max-md:flex-none">
        <input
          type="range"
          aria-label="Moment"
          aria-valuetext={says}
          min={0}
          max={count}
          step={1}
          value={place}
          disabled={count === 0}
          onChange={(event) => onGo(Number(event.currentTarget.value))}
          className="block h-8 w-full cursor-pointer accent-accent"
        />
        <div aria-hidden="true" className="pointer-events-none absolute inset-x-2 bottom-0 h-1.5">
          {beats.map((beat, index) => {
            const hue = MARKS[beat.type];
            if (hue === undefined) return null;
            const left = `${((index + 1) / count) * 100}%`;
            return (
              <span
                key={`${beat.type} ${left}`}
                className={classes("absolute size-1.5 -translate-x-1/2 rounded-full", hue)}
                style={{ left }}
              />
            );
          })}
        </div>
      </div>
      <DriveClock
        startsAt={startsAt}
        at={at}
        towards={playing && !still ? { at: Math.max(at, next), inMs: stepMs } : null}
      />
      {!still && (
        <Segmented
          label="Speed"
          value={playback.speed}
          onChange={playback.onSpeed}
          options={[
            { value: "slow", label: "Slow" },
            { value: "normal", label: "Normal" },
            { value: "fast", label: "Fast" },
          ]}
          className="max-lg:hidden"
        />
      )}
    </div>
  );
}
