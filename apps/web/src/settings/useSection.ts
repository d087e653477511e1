import { useEffect, useRef, useState } from "react";

export interface Section<T> {
  value: T;
  change: (part: Partial<T>) => void;
  /** Differs from what is saved. */
  dirty: boolean;
  /** Back to what is saved. */
  reset: () => void;
  /** What was sent is saved, and loaded again as the server tidied it. What was typed meanwhile stays. */
  settle: (sent: T) => void;
}

/**
 * A section's answers while they are edited. Where nothing is edited, what is saved is shown, also when it was saved elsewhere.
 *
 * @param saved As the server has it.
 * @param onDirty Hears whether leaving would lose something.
 */
export function useSection<T extends object>(saved: T, onDirty: (dirty: boolean) => void): Section<T> {
  const [edited, setEdited] = useState<T | null>(null);
  const latest = useRef(saved);
  latest.current = saved;
  const dirty = edited !== null && !same(edited, saved);
  useEffect(() => onDirty(dirty), [dirty, onDirty]);
  return {
    value: edited ?? saved,
    change: (part) =>
      setEdited((was) => {
        const next = { ...(was ?? latest.current), ...part };
        return same(next, latest.current) ? null : next;
      }),
    dirty,
    reset: () => setEdited(null),
    settle: (sent) => setEdited((was) => (was !== null && same(was, sent) ? null : was)),
  };
}

function same(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
