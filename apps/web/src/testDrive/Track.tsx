import { callerOf, LATEST_MS, type PlannedHappening, sayStopwatch } from "@ringback/engine";
import { MessageSquareReply } from "lucide-react";
import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import { outcomeLook } from "../calls/callLooks.ts";
import { TONES } from "../components/Badge.tsx";
import { classes } from "../components/classes.ts";
import { OUTCOME_WORDS } from "./sayBeat.ts";
import { type TrackScale, trackScale } from "./track.ts";

export interface TrackProps {
  happenings: readonly PlannedHappening[];
  onMove: (happening: PlannedHappening) => void;
  onRemove: (id: number) => void;
}

/** A line of time with what happens on it. Marks are dragged, or moved with the arrow keys; Delete takes one away. */
export function Track({ happenings, onMove, onRemove }: TrackProps) {
  const line = useRef<HTMLDivElement>(null);
  // While a mark is dragged the line keeps its length: otherwise it would run away from under the pointer.
  const [held, setHeld] = useState<TrackScale | null>(null);
  const scale = held ?? trackScale(happenings.map(({ at }) => at));
  const marks = Array.from(
    { length: Math.floor(scale.span / scale.mark) + 1 },
    (_, index) => index * scale.mark,
  );
  const place = (at: number) => `${Math.min(at / scale.span, 1) * 100}%`;
  const drag = (event: PointerEvent, happening: PlannedHappening) => {
    const box = line.current?.getBoundingClientRect();
    if (held === null || !box) return;
    const part = Math.min(Math.max((event.clientX - box.left) / box.width, 0), 1);
    const at = Math.round((part * scale.span) / scale.step) * scale.step;
    if (at !== happening.at) onMove({ ...happening, at });
  };
  const key = (event: KeyboardEvent, happening: PlannedHappening) => {
    if (event.key === "Delete" || event.key === "Backspace") return onRemove(happening.id);
    const by = STEPS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    onMove({ ...happening, at: Math.min(Math.max(0, happening.at + by * scale.step), LATEST_MS) });
  };
  return (
    <div className="px-4 select-none">
      <div ref={line} className="relative h-14">
        <div aria-hidden="true" className="absolute inset-x-0 top-6 h-px bg-line-strong" />
        {marks.map((at) => (
          <span
            key={at}
            aria-hidden="true"
            className="absolute top-6 flex -translate-x-1/2 flex-col items-center text-xs whitespace-nowrap text-ink-soft tabular-nums"
            style={{ left: place(at) }}
          >
            <span className="h-1.5 w-px bg-line-strong" />
            <span className="mt-1.5">{sayStopwatch(at)}</span>
          </span>
        ))}
        {happenings.map((happening) => {
          const look = lookOf(happening);
          const { icon: Icon } = look;
          return (
            <div
              key={happening.id}
              role="slider"
              tabIndex={0}
              aria-label={look.says}
              aria-valuemin={0}
              aria-valuemax={Math.round(LATEST_MS / 1_000)}
              aria-valuenow={Math.round(happening.at / 1_000)}
              aria-valuetext={sayStopwatch(happening.at)}
              title={`${look.says}, ${sayStopwatch(happening.at)}`}
              className={classes(
                "absolute top-2.5 flex size-7 -translate-x-1/2 cursor-grab touch-none items-center justify-center rounded-full border-2 border-surface-sunken active:cursor-grabbing pointer-coarse:size-9",
                TONES[look.tone],
              )}
              style={{ left: place(happening.at) }}
              onPointerDown={(event) => {
                event.currentTarget.setPointerCapture(event.pointerId);
                setHeld(scale);
              }}
              onPointerMove={(event) => drag(event, happening)}
              onLostPointerCapture={() => setHeld(null)}
              onKeyDown={(event) => key(event, happening)}
            >
              <Icon aria-hidden="true" className="size-3.5" />
            </div>
          );
        })}
      </div>
    </div>
  );
}

const STEPS: Record<string, number> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
};

function lookOf(happening: PlannedHappening) {
  const { name } = callerOf(happening.caller);
  if (happening.type === "reply")
    return { icon: MessageSquareReply, tone: "waiting" as const, says: `${name} replies` };
  const { icon, tone } = outcomeLook(happening.outcome);
  return { icon, tone, says: `${name} calls: ${OUTCOME_WORDS[happening.outcome].toLowerCase()}` };
}
