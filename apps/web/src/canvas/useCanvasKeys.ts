import type { Graph } from "@ringback/engine";
import { useReactFlow, useStoreApi } from "@xyflow/react";
import { useEffect } from "react";
import { isCovered } from "../components/isCovered.ts";
import { isTyping } from "../components/isTyping.ts";
import { clipOf, idsOf } from "./clip.ts";
import { inHand } from "./inHand.ts";
import { useMoveMs } from "./useMoveMs.ts";
import { useShowAll } from "./useShowAll.ts";
import { useSteady } from "./useSteady.ts";
import { focusedCard } from "./useWalk.ts";

export interface CanvasKeys {
  graph: Graph;
  selected: ReadonlySet<string>;
  onSelect: (ids: ReadonlySet<string>) => void;
  onDuplicate: (ids: ReadonlySet<string>) => void;
}

/**
 * Keys of the whole drawing, while the canvas is on the screen. 1 shows everything, + and - zoom: only while nothing else
 * has the keyboard. With Ctrl or Cmd A selects everything and D duplicates: from anywhere on the page but the settings
 * beside the canvas, where the browser would mark the words of the page and keep a bookmark.
 */
export function useCanvasKeys({ graph, selected, onSelect, onDuplicate }: CanvasKeys): void {
  const { zoomIn, zoomOut } = useReactFlow();
  const showAll = useShowAll({ palette: true });
  const store = useStoreApi();
  const duration = useMoveMs();
  const plain: Record<string, () => void> = {
    "1": showAll,
    "+": () => void zoomIn({ duration }),
    "=": () => void zoomIn({ duration }),
    "-": () => void zoomOut({ duration }),
  };
  const withHeld = (target: EventTarget | null): Record<string, () => void> => {
    const ids = idsOf(clipOf(graph, new Set(inHand(selected, focusedCard({ target })))));
    return {
      a: () => onSelect(new Set(idsOf(graph))),
      ...(ids.length > 0 ? { d: () => onDuplicate(new Set(ids)) } : {}),
    };
  };
  const press = useSteady((event: KeyboardEvent) => {
    const pane = store.getState().domNode;
    const { target } = event;
    if (!pane || pane.offsetParent === null || event.altKey || isTyping(target)) return;
    const held = event.metaKey || event.ctrlKey;
    const free = target === document.body || (target instanceof Node && pane.contains(target));
    const act = (held ? withHeld(target) : plain)[event.key.toLowerCase()];
    if (!act || (held ? isCovered() || isAside(target) : !free)) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [press]);
}

/** Whether the keyboard is in the settings beside the canvas, or in an open list. */
function isAside(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("aside, [role=menu], [role=listbox]") !== null;
}
