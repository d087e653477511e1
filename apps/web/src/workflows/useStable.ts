import { useRef } from "react";

/** The same object while it says the same: everything that is made from it stays as it is. For plain data. */
export function useStable<T>(value: T): T {
  const kept = useRef(value);
  if (JSON.stringify(kept.current) !== JSON.stringify(value)) kept.current = value;
  return kept.current;
}
