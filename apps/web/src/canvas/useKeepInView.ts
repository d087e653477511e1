import { type RefObject, useEffect, useRef } from "react";
import { drawnAs, useBringIntoView } from "./useBringIntoView.ts";

/** Time for the settings to open and for a new card to be drawn. */
export const SETTLED_MS = 80;

/**
 * Moves the canvas just as far as needed for a card to be seen: once the settings beside it have taken their room, and
 * when it grows with what is written there.
 */
export function useKeepInView(frame: RefObject<HTMLElement | null>, nodeId: string | null): void {
  const bring = useBringIntoView(frame);
  const open = useRef(nodeId);
  useEffect(() => {
    open.current = nodeId;
    if (nodeId === null) return;
    const keep = () => bring([nodeId]);
    const sizes = new ResizeObserver(keep);
    const wait = setTimeout(() => {
      const card = drawnAs(frame.current, nodeId);
      if (card) sizes.observe(card);
    }, SETTLED_MS);
    return () => {
      clearTimeout(wait);
      sizes.disconnect();
      // What was written last may still make the card grow, and settings that were closed at once never looked.
      setTimeout(() => open.current === null && keep(), SETTLED_MS);
    };
  }, [frame, nodeId, bring]);
}
