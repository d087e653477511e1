import type { Graph, Registry } from "@ringback/engine";
import { useReactFlow } from "@xyflow/react";
import { FIT } from "./CanvasTools.tsx";
import type { Edit } from "./edit.ts";
import { tidy } from "./tidy.ts";
import type { CardNode } from "./toFlow.ts";
import { useStill } from "./useStill.ts";

/** Puts the cards in order by their measured sizes, and shows them all. */
export function useTidy(registry: Registry, graph: Graph, onEdit: (change: Edit) => void): () => void {
  const { getNodes, fitView } = useReactFlow<CardNode>();
  const still = useStill();
  return () => {
    const sizes = getNodes().flatMap(({ id, measured }) =>
      measured?.width && measured.height
        ? [[id, { width: measured.width, height: measured.height }] as const]
        : [],
    );
    onEdit({ type: "move", to: tidy(registry, graph, new Map(sizes)) });
    requestAnimationFrame(() => void fitView({ ...FIT, duration: still ? 0 : 160 }));
  };
}
