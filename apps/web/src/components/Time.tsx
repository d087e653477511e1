import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { classes } from "./classes.ts";
import { sayClock, sayExact, sayRelative } from "./sayTime.ts";

/** The server's clock as a page needs it: how far it stands ahead of this machine's, and the business's zone. */
export interface ServerClock {
  /** Milliseconds to add to this machine's clock. Practice mode's clock can be moved forward. */
  aheadMs: number;
  /** IANA zone; absent before there is a business. */
  zone?: string;
}

const ClockContext = createContext<ServerClock>({ aheadMs: 0 });

/** Gives every {@link Time} below it the server's clock. */
export function ClockProvider({ clock, children }: { clock: ServerClock; children: ReactNode }) {
  return <ClockContext value={clock}>{children}</ClockContext>;
}

/** The server's time, told again every `everyMs`. */
export function useNow(everyMs = 10_000): number {
  const { aheadMs } = useContext(ClockContext);
  const [machine, setMachine] = useState(() => Date.now());
  useEffect(() => {
    setMachine(Date.now());
    const ticking = setInterval(() => setMachine(Date.now()), everyMs);
    return () => clearInterval(ticking);
  }, [everyMs]);
  return machine + aheadMs;
}

/** The business's zone, or the browser's before there is a business. */
export function useZone(): string | undefined {
  return useContext(ClockContext).zone;
}

export interface TimeProps {
  /** Milliseconds UTC. */
  at: number;
  /** `relative`: "2 minutes ago". `clock`: "2:05 PM". */
  as?: "relative" | "clock";
  className?: string;
}

/** When something happened, in words; exactly, on hover. */
export function Time({ at, as = "relative", className }: TimeProps) {
  const now = useNow();
  const zone = useZone();
  return (
    <time
      dateTime={new Date(at).toISOString()}
      title={sayExact(at, zone)}
      className={classes("tabular-nums", className)}
    >
      {as === "relative" ? sayRelative(at, now, zone) : sayClock(at, zone)}
    </time>
  );
}
