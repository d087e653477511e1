import { useStoreApi } from "@xyflow/react";
import type { ReactNode } from "react";
import { createPortal } from "react-dom";

/**
 * Puts what lies on a wire where React Flow keeps such things, above all wires. Looked up as the wire is drawn, which is
 * after the canvas is there: React Flow's own `EdgeLabelRenderer` looks it up again at every pointer move of a drag, once
 * for each wire.
 */
export function WireLabel({ children }: { children: ReactNode }) {
  const place = useStoreApi().getState().domNode?.querySelector(".react-flow__edgelabel-renderer");
  return place ? createPortal(children, place) : null;
}
