import type { Registry } from "@ringback/engine";
import { applyNodeChanges, type NodeChange } from "@xyflow/react";
import { useLayoutEffect, useMemo, useState } from "react";
import { type CardNode, type Drawing, toFlow } from "./toFlow.ts";

/**
 * React Flow's nodes and edges for a drawing. A drag moves cards here, without a new drawing for each pixel; the drawing
 * changes once, when the drag ends.
 */
export function useFlowNodes(registry: Registry, drawing: Drawing) {
  const [nodes, setNodes] = useState<CardNode[]>(() => toFlow(registry, drawing).nodes);
  const edges = useMemo(() => toFlow(registry, drawing).edges, [registry, drawing]);
  useLayoutEffect(() => {
    setNodes((before) => toFlow(registry, drawing, before).nodes);
  }, [registry, drawing]);
  const applyChanges = (changes: NodeChange<CardNode>[]) => {
    // Selection and removal are decided by the drawing's owner; only places and sizes are ours.
    const own = changes.filter(({ type }) => type === "position" || type === "dimensions");
    if (own.length > 0) setNodes((before) => applyNodeChanges(own, before));
  };
  return { nodes, edges, applyChanges };
}
