import type { Position } from "@ringback/engine";
import { useReactFlow, useStoreApi } from "@xyflow/react";

/** How far below the canvas's upper edge something new stands, in screen pixels. */
const BELOW_TOP = 120;

/** Where something new of a width stands when nothing else says where: in the middle of what is seen, near the top. */
export function useMiddle(): (width: number) => Position {
  const { screenToFlowPosition } = useReactFlow();
  const store = useStoreApi();
  return (width) => {
    // There is no canvas on a phone: then the drawing's own beginning.
    const box = store.getState().domNode?.getBoundingClientRect();
    if (!box) return { x: 0, y: 0 };
    const at = screenToFlowPosition({ x: box.left + box.width / 2, y: box.top + BELOW_TOP });
    return { x: at.x - width / 2, y: at.y };
  };
}
