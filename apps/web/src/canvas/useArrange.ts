import { useReactFlow } from "@xyflow/react";
import { type Arrangement, arrange } from "./arrange.ts";
import { boxOf } from "./boxOf.ts";
import type { Edit } from "./edit.ts";
import type { DrawnNode } from "./toFlow.ts";

/** Puts what is selected in order, by the sizes that were measured. */
export function useArrange(selected: ReadonlySet<string>, onEdit: (change: Edit) => void) {
  const { getNodes } = useReactFlow<DrawnNode>();
  return (how: Arrangement) => {
    const chosen = getNodes().filter(({ id }) => selected.has(id));
    const boxes = Object.fromEntries(chosen.map((node) => [node.id, boxOf(node)]));
    onEdit({ type: "move", to: arrange(boxes, how) });
  };
}
