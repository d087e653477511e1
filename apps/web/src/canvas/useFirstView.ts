import { useReactFlow } from "@xyflow/react";
import { type RefObject, useCallback } from "react";
import { type Box, firstView } from "./firstView.ts";

/** Shows a drawing as it is first seen. Its cards must be measured. */
export function useFirstView(frame: RefObject<HTMLElement | null>): () => void {
  const { getNodes, getNodesBounds, setViewport } = useReactFlow();
  return useCallback(() => {
    const outer = frame.current?.getBoundingClientRect();
    const boxes = getNodes().map((node) => getNodesBounds([node]));
    const first = boxes.reduce<Box | undefined>((top, box) => (top && top.y <= box.y ? top : box), undefined);
    if (outer && first)
      void setViewport(firstView({ drawn: getNodesBounds(getNodes()), first, frame: outer }));
  }, [frame, getNodes, getNodesBounds, setViewport]);
}
