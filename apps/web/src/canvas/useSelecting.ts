import type { EdgeChange, NodeChange } from "@xyflow/react";
import { useRef } from "react";
import type { DrawnNode, WireEdge } from "./toFlow.ts";
import { useSteady } from "./useSteady.ts";

/** What React Flow says was selected or let go of, as the ids of all that is selected. */
export function useSelecting(selected: ReadonlySet<string>, onSelect: (ids: ReadonlySet<string>) => void) {
  // One click selects a card and lets go of a wire in two calls, before either has come back as a property.
  const chosen = useRef(selected);
  chosen.current = selected;
  return useSteady((changes: readonly (NodeChange<DrawnNode> | EdgeChange<WireEdge>)[]) => {
    const next = new Set(chosen.current);
    for (const change of changes) {
      if (change.type !== "select") continue;
      if (change.selected) next.add(change.id);
      else next.delete(change.id);
    }
    if (sameIds(next, chosen.current)) return;
    chosen.current = next;
    onSelect(next);
  });
}

function sameIds(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((id) => b.has(id));
}
