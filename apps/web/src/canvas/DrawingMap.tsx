import { MiniMap } from "@xyflow/react";
import { memo } from "react";
import type { DrawnNode } from "./toFlow.ts";

const LABEL = "Map of the drawing";

/** The whole drawing in small: shows which part is seen, and leads elsewhere by a press or a drag. */
export const DrawingMap = memo(function DrawingMap() {
  return (
    <MiniMap<DrawnNode>
      position="bottom-right"
      pannable
      zoomable
      ariaLabel={LABEL}
      nodeClassName={hueOf}
      nodeBorderRadius={24}
      className="overflow-hidden rounded-card border"
    />
  );
});

function hueOf(node: DrawnNode): string {
  return node.type === "note" ? "map-note" : `map-${node.data.kind}`;
}
