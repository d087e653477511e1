import { useReactFlow } from "@xyflow/react";
import { type RefObject, useCallback } from "react";
import { NARROW, PALETTE_WIDTH, TOOLS_HEIGHT } from "./sizes.ts";
import { useMoveMs } from "./useMoveMs.ts";

/** How much canvas stays visible around what is brought into view. */
const MARGIN = 24;

/** Moves the canvas just as far as needed for these cards and notes to be seen, or their upper left where they are too many. */
export function useBringIntoView(frame: RefObject<HTMLElement | null>): (ids: readonly string[]) => void {
  const { getViewport, setViewport } = useReactFlow();
  const duration = useMoveMs();
  return useCallback(
    (ids) => {
      const outer = frame.current?.getBoundingClientRect();
      const inner = ids.flatMap((id) => drawnAs(frame.current, id)?.getBoundingClientRect() ?? []);
      // A canvas behind another tab has no size: cards would be looked for in nothing, and moving there ends nowhere.
      if (!outer?.width || inner.length === 0) return;
      const low = (side: "left" | "top") => Math.min(...inner.map((rect) => rect[side]));
      const high = (side: "right" | "bottom") => Math.max(...inner.map((rect) => rect[side]));
      const left = outer.width < NARROW ? MARGIN : PALETTE_WIDTH;
      const x = shift([low("left"), high("right")], [outer.left + left, outer.right - MARGIN]);
      const y = shift([low("top"), high("bottom")], [outer.top + MARGIN, outer.bottom - TOOLS_HEIGHT]);
      const view = getViewport();
      if (x !== 0 || y !== 0) void setViewport({ ...view, x: view.x + x, y: view.y + y }, { duration });
    },
    [frame, getViewport, setViewport, duration],
  );
}

/** A card or a note as it stands on the canvas; `null` when it is not drawn. */
export function drawnAs(frame: HTMLElement | null, id: string): Element | null {
  return frame?.querySelector(`.react-flow__node[data-id="${CSS.escape(id)}"]`) ?? null;
}

function shift([from, to]: [number, number], [low, high]: [number, number]): number {
  if (from < low) return low - from;
  // What is larger than the room for it begins where the room begins.
  return to > high ? Math.max(high - to, low - from) : 0;
}
