import { sayStopwatch } from "@ringback/engine";
import { useEffect, useState } from "react";
import { useZone } from "../components/Time.tsx";

export interface DriveClockProps {
  startsAt: number;
  /** What the clock shows while nothing moves. */
  at: number;
  /** Where it goes while it runs, and how long that takes on this side of the screen; `null` while it stands. */
  towards: { at: number; inMs: number } | null;
}

/** The virtual clock: the day and time on the business's wall, and how long after the start that is. */
export function DriveClock({ startsAt, at, towards }: DriveClockProps) {
  const zone = useZone();
  const shown = useRunning(at, towards);
  const wall = new Intl.DateTimeFormat(undefined, {
    weekday: "short",
    hour: "numeric",
    minute: "2-digit",
    second: "2-digit",
    ...(zone === undefined ? {} : { timeZone: zone }),
  }).format(shown);
  return (
    <p className="flex items-baseline gap-2.5 whitespace-nowrap tabular-nums max-sm:ml-auto max-sm:flex-col max-sm:items-end max-sm:gap-0">
      <span className="min-w-12 text-lg font-semibold">
        {sayStopwatch(Math.floor((shown - startsAt) / 1_000) * 1_000)}
      </span>
      <span className="text-sm text-ink-soft max-sm:text-xs">{wall}</span>
    </p>
  );
}

function useRunning(at: number, towards: DriveClockProps["towards"]): number {
  const [shown, setShown] = useState(at);
  const to = towards?.at ?? at;
  const inMs = towards?.inMs ?? 0;
  useEffect(() => {
    setShown(at);
    if (to === at || inMs === 0) return;
    let frame = 0;
    const from = performance.now();
    const tick = (now: number) => {
      const part = Math.min(Math.max((now - from) / inMs, 0), 1);
      setShown(at + (to - at) * part);
      if (part < 1) frame = requestAnimationFrame(tick);
    };
    frame = requestAnimationFrame(tick);
    return () => cancelAnimationFrame(frame);
  }, [at, to, inMs]);
  return to === at ? at : shown;
}
