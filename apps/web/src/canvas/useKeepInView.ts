import { useReactFlow } from "@xyflow/react";
import { type RefObject, useEffect, useRef } from "react";
import { PALETTE_WIDTH, TOOLS_HEIGHT } from "./sizes.ts";
import { useStill } from "./useStill.ts";

/** How much canvas stays visible around a card that is brought into view. */
const MARGIN = 24;

/** Below this width the palette takes too large a part to keep cards clear of it. */
const NARROW = 640;

/** Time for the settings to open and for a new card to be drawn. */
const SETTLED_MS = 80;

/**
 * Moves the canvas just as far as needed for a card to be seen: once the settings beside it have taken their room, and
 * when it grows with what is written there.
 */
export function useKeepInView(frame: RefObject<HTMLElement | null>, nodeId: string | null): void {
  const { getViewport, setViewport } = useReactFlow();
  const duration = useStill() ? 0 : 160;
  const open = useRef(nodeId);
  useEffect(() => {
    open.current = nodeId;
    if (nodeId === null) return;
    const drawn = () => {
      const outer = frame.current;
      const card = outer?.querySelector(`.react-flow__node[data-id="${CSS.escape(nodeId)}"]`);
      return outer && card ? { outer, card } : null;
    };
    const keep = () => {
      const at = drawn();
      if (at === null) return;
      const outer = at.outer.getBoundingClientRect();
      const inner = at.card.getBoundingClientRect();
      const left = outer.width < NARROW ? MARGIN : PALETTE_WIDTH;
      const x = shift([inner.left, inner.right], [outer.left + left, outer.right - MARGIN]);
      const y = shift([inner.top, inner.bottom], [outer.top + MARGIN, outer.bottom - TOOLS_HEIGHT]);
      const view = getViewport();
      if (x !== 0 || y !== 0) void setViewport({ ...view, x: view.x + x, y: view.y + y }, { duration });
    };
    const sizes = new ResizeObserver(keep);
    const wait = setTimeout(() => {
      const card = drawn()?.card;
      if (card) sizes.observe(card);
    }, SETTLED_MS);
    return () => {
      clearTimeout(wait);
      sizes.disconnect();
      // What was written last may still make the card grow, and settings that were closed at once never looked.
      setTimeout(() => open.current === null && keep(), SETTLED_MS);
    };
  }, [frame, nodeId, getViewport, setViewport, duration]);
}

function shift([from, to]: [number, number], [low, high]: [number, number]): number {
  if (from < low) return low - from;
  return to > high ? high - to : 0;
}
