import { useCallback, useRef } from "react";

/**
 * One function for as long as the component stands, which does what the newest one does. React Flow tells every card and
 * wire of a handler that changed; with 200 cards that costs more than a pointer move may.
 */
export function useSteady<Given extends unknown[], Answer>(
  act: (...given: Given) => Answer,
): (...given: Given) => Answer {
  const newest = useRef(act);
  newest.current = act;
  return useCallback((...given: Given) => newest.current(...given), []);
}
