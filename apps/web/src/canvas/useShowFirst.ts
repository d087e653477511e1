import { useNodesInitialized, useReactFlow } from "@xyflow/react";
import { type RefObject, useEffect, useRef } from "react";
import { type Box, firstView } from "./firstView.ts";

/** Shows a drawing once its cards are measured: when it is opened, and when an empty canvas was filled with a recipe. */
export function useShowFirst(frame: RefObject<HTMLElement | null>, count: number): void {
  const { getNodes, getNodesBounds, setViewport } = useReactFlow();
  const measured = useNodesInitialized();
  const before = useRef<number | null>(null);
  useEffect(() => {
    if (count > 0 && !measured) return;
    const opened = before.current === null && count > 0;
    const filled = before.current === 0 && count > 1;
    before.current = count;
    const outer = frame.current?.getBoundingClientRect();
    if (!outer || !(opened || filled)) return;
    const boxes = getNodes().map((node) => getNodesBounds([node]));
    const first = boxes.reduce<Box | undefined>((top, box) => (top && top.y <= box.y ? top : box), undefined);
    if (first) void setViewport(firstView({ drawn: getNodesBounds(getNodes()), first, frame: outer }));
  }, [frame, count, measured, getNodes, getNodesBounds, setViewport]);
}
