import type { NodeChange, NodePositionChange } from "@xyflow/react";
import { alignTo, type Guide } from "./alignTo.ts";
import { boxAround, boxOf } from "./boxOf.ts";
import type { DrawnNode } from "./toFlow.ts";

/** What React Flow says of a drag, with all that is dragged shifted so that it stands in line with its neighbours. */
export function pullOf(
  nodes: readonly DrawnNode[],
  changes: readonly NodeChange<DrawnNode>[],
): { changes: NodeChange<DrawnNode>[]; guides: Guide[] } {
  const known = new Map(nodes.map((node) => [node.id, node]));
  const drags = changes.filter(
    (change): change is Placed =>
      change.type === "position" &&
      change.position !== undefined &&
      // The last word of a drag says that it is over, and where.
      (change.dragging === true || known.get(change.id)?.dragging === true),
  );
  const moving = new Set(drags.map(({ id }) => id));
  const boxes = drags.flatMap(({ id, position }) => {
    const node = known.get(id);
    return node ? [{ ...boxOf(node), ...position }] : [];
  });
  const around = boxAround(boxes);
  if (!around) return { changes: [...changes], guides: [] };
  const pull = alignTo(around, nodes.filter(({ id }) => !moving.has(id)).map(boxOf));
  const shifted = changes.map((change) =>
    change.type === "position" && change.position && moving.has(change.id)
      ? { ...change, position: { x: change.position.x + pull.x, y: change.position.y + pull.y } }
      : change,
  );
  return { changes: shifted, guides: drags.some(({ dragging }) => dragging) ? pull.guides : [] };
}

type Placed = NodePositionChange & { position: { x: number; y: number } };
