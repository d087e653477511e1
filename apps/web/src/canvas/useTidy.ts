import type { Graph, Registry } from "@ringback/engine";
import { useReactFlow } from "@xyflow/react";
import { boxOf } from "./boxOf.ts";
import { carryNotes } from "./carryNotes.ts";
import type { Edit } from "./edit.ts";
import { tidy } from "./tidy.ts";
import type { DrawnNode } from "./toFlow.ts";
import { useShowAll } from "./useShowAll.ts";

/** Puts the cards in order by their measured sizes, takes their notes along, and shows them all. */
export function useTidy(registry: Registry, graph: Graph, onEdit: (change: Edit) => void): () => void {
  const { getNodes } = useReactFlow<DrawnNode>();
  const showAll = useShowAll({ palette: true });
  return () => {
    const drawn = getNodes().filter(({ type, measured }) => type === "card" && measured?.height);
    const cards = new Map(drawn.map((node) => [node.id, boxOf(node)]));
    const to = tidy(registry, graph, cards);
    onEdit({ type: "move", to: { ...to, ...carryNotes(graph.notes ?? [], cards, to) } });
    requestAnimationFrame(showAll);
  };
}
