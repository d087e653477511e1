import type { Registry } from "@ringback/engine";
import { applyNodeChanges, type NodeChange } from "@xyflow/react";
import { useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Guide } from "./alignTo.ts";
import { carryOver } from "./carryOver.ts";
import { pullOf } from "./pullOf.ts";
import { type Drawing, type DrawnNode, toFlow } from "./toFlow.ts";

const NO_GUIDES: readonly Guide[] = [];

/**
 * React Flow's nodes and edges for a drawing. A drag moves cards here, without a new drawing for each pixel; the drawing
 * changes once, when the drag ends. On their way cards are pulled in line with their neighbours.
 */
export function useFlowNodes(registry: Registry, drawing: Drawing) {
  const fresh = useMemo(() => toFlow(registry, drawing), [registry, drawing]);
  const [nodes, setNodes] = useState(fresh.nodes);
  const [guides, setGuides] = useState(NO_GUIDES);
  // Changes of one moment build on each other, before the page has drawn again.
  const latest = useRef(fresh.nodes);
  const shown = useRef(fresh.nodes);
  const show = (next: DrawnNode[]) => {
    latest.current = next;
    setNodes(next);
  };
  useLayoutEffect(() => {
    if (shown.current === fresh.nodes) return;
    shown.current = fresh.nodes;
    latest.current = carryOver(latest.current, fresh.nodes);
    setNodes(latest.current);
  }, [fresh]);
  const applyChanges = (changes: NodeChange<DrawnNode>[]) => {
    // Selection and removal are decided by the drawing's owner; only places and sizes are ours.
    const own = changes.filter(({ type }) => type === "position" || type === "dimensions");
    if (own.length === 0) return;
    const pulled = pullOf(latest.current, own);
    setGuides(pulled.guides.length > 0 ? pulled.guides : NO_GUIDES);
    show(applyNodeChanges(pulled.changes, latest.current));
  };
  /** Where nodes are drawn now. */
  const placesOf = (ids: readonly string[]) =>
    Object.fromEntries(
      latest.current.filter(({ id }) => ids.includes(id)).map((node) => [node.id, node.position]),
    );
  return { nodes, edges: fresh.edges, guides, applyChanges, placesOf };
}
