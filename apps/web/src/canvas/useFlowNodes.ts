import type { Registry } from "@ringback/engine";
import { applyNodeChanges, type NodeChange } from "@xyflow/react";
import { useLayoutEffect, useMemo, useRef, useState } from "react";
import { carryOver } from "./carryOver.ts";
import { type Drawing, type DrawnNode, toFlow } from "./toFlow.ts";

/**
 * React Flow's nodes and edges for a drawing. A drag moves cards here, without a new drawing for each pixel; the drawing
 * changes once, when the drag ends.
 */
export function useFlowNodes(registry: Registry, drawing: Drawing) {
  const fresh = useMemo(() => toFlow(registry, drawing), [registry, drawing]);
  const [nodes, setNodes] = useState(fresh.nodes);
  const shown = useRef(fresh.nodes);
  useLayoutEffect(() => {
    if (shown.current === fresh.nodes) return;
    shown.current = fresh.nodes;
    setNodes((before) => carryOver(before, fresh.nodes));
  }, [fresh]);
  const applyChanges = (changes: NodeChange<DrawnNode>[]) => {
    // Selection and removal are decided by the drawing's owner; only places and sizes are ours.
    const own = changes.filter(({ type }) => type === "position" || type === "dimensions");
    if (own.length > 0) setNodes((before) => applyNodeChanges(own, before));
  };
  return { nodes, edges: fresh.edges, applyChanges };
}
