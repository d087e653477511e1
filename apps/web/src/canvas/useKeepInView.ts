import { useReactFlow } from "@xyflow/react";
import { type RefObject, useEffect } from "react";
import { useStill } from "./useStill.ts";

/** How much canvas stays visible around a card that is brought into view. */
const MARGIN = 24;

/** Time for the settings to open and for a new card to be drawn. */
const SETTLED_MS = 80;

/** Moves the canvas just as far as needed for a card to be seen, once the settings beside it have taken their room. */
export function useKeepInView(frame: RefObject<HTMLElement | null>, nodeId: string | null): void {
  const { getViewport, setViewport } = useReactFlow();
  const duration = useStill() ? 0 : 160;
  useEffect(() => {
    if (nodeId === null) return;
    const wait = setTimeout(() => {
      const card = frame.current?.querySelector(`.react-flow__node[data-id="${CSS.escape(nodeId)}"]`);
      if (!frame.current || !card) return;
      const outer = frame.current.getBoundingClientRect();
      const inner = card.getBoundingClientRect();
      const x = shift([inner.left, inner.right], [outer.left, outer.right]);
      const y = shift([inner.top, inner.bottom], [outer.top, outer.bottom]);
      const view = getViewport();
      if (x !== 0 || y !== 0) void setViewport({ ...view, x: view.x + x, y: view.y + y }, { duration });
    }, SETTLED_MS);
    return () => clearTimeout(wait);
  }, [frame, nodeId, getViewport, setViewport, duration]);
}

function shift([from, to]: [number, number], [low, high]: [number, number]): number {
  if (from < low + MARGIN) return low + MARGIN - from;
  return to > high - MARGIN ? high - MARGIN - to : 0;
}
