import { useState } from "react";
import { z } from "zod";

const KEY = "ringback.callers";
const CALLERS = z.object({
  /** Handsets, newest first. */
  handsets: z.array(z.string()).max(50),
  current: z.string().nullable(),
  /** How many handsets were ever made here, so that a new one is new. */
  count: z.number().int().nonnegative(),
});

export type Callers = z.infer<typeof CALLERS>;

const NONE: Callers = { handsets: [], current: null, count: 0 };

/** The handsets that were used on this Phone page. Kept in this browser only. */
export function useCallers(): {
  callers: Callers;
  add: (handset: string) => void;
  choose: (handset: string) => void;
} {
  const [callers, setCallers] = useState(read);
  const keep = (next: Callers) => {
    setCallers(next);
    write(next);
  };
  return {
    callers,
    add: (handset) =>
      keep({
        handsets: [handset, ...callers.handsets.filter((known) => known !== handset)].slice(0, 12),
        current: handset,
        count: callers.count + 1,
      }),
    choose: (handset) => keep({ ...callers, current: handset }),
  };
}

function read(): Callers {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === null ? NONE : CALLERS.parse(JSON.parse(kept));
  } catch {
    // Storage is switched off, or holds something that an older page wrote.
    return NONE;
  }
}

function write(callers: Callers): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(callers));
  } catch {
    // Storage is switched off: the handsets last until the page is closed.
  }
}
