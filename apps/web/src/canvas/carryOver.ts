import { sameValue } from "./changes.ts";
import type { DrawnNode } from "./toFlow.ts";

/**
 * Freshly made nodes with what React Flow knows of those it drew before: measured sizes, a drag under way. Data that
 * says the same stays the same object, so that only changed cards draw again.
 */
export function carryOver(before: readonly DrawnNode[], fresh: readonly DrawnNode[]): DrawnNode[] {
  const old = new Map(before.map((node) => [node.id, node]));
  return fresh.map((node): DrawnNode => {
    const was = old.get(node.id);
    if (!was) return node;
    const kept = { ...node, ...underWay(was) };
    if (kept.type === "card" && was.type === "card" && sameValue(kept.data, was.data)) kept.data = was.data;
    if (kept.type === "note" && was.type === "note" && sameValue(kept.data, was.data)) kept.data = was.data;
    return kept;
  });
}

/** What was measured, and where the hand has a node that it is moving or pulling larger. */
function underWay({ measured, dragging, resizing, position, width, height }: DrawnNode) {
  return {
    ...(measured ? { measured } : {}),
    ...(dragging ? { dragging, position } : {}),
    ...(resizing ? { resizing, position, width, height } : {}),
  };
}
