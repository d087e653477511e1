import { sameValue } from "./changes.ts";
import type { CardNode } from "./toFlow.ts";

/**
 * Freshly made nodes with what React Flow knows of those it drew before: measured sizes, a drag under way. Data that
 * says the same stays the same object, so that only changed cards draw again.
 */
export function carryOver(before: readonly CardNode[], fresh: readonly CardNode[]): CardNode[] {
  const old = new Map(before.map((node) => [node.id, node]));
  return fresh.map((node) => {
    const was = old.get(node.id);
    if (!was) return node;
    return {
      ...was,
      ...node,
      position: was.dragging ? was.position : node.position,
      data: sameValue(was.data, node.data) ? was.data : node.data,
    };
  });
}
