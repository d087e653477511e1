import type { Graph } from "@ringback/engine";
import { useReactFlow, useStoreApi } from "@xyflow/react";
import { useEffect } from "react";
import { isTyping } from "../components/isTyping.ts";
import { FIT } from "./CanvasTools.tsx";
import { clipOf, idsOf } from "./clip.ts";
import { inHand } from "./inHand.ts";
import { useSteady } from "./useSteady.ts";
import { useStill } from "./useStill.ts";
import { focusedCard } from "./useWalk.ts";

export interface CanvasKeys {
  graph: Graph;
  selected: ReadonlySet<string>;
  onSelect: (ids: ReadonlySet<string>) => void;
  onDuplicate: (ids: ReadonlySet<string>) => void;
}

/**
 * Keys of the whole drawing: 1 shows everything, + and - zoom, and with Ctrl or Cmd A selects everything and D
 * duplicates. Only while the canvas is on the screen and nothing else has the keyboard.
 */
export function useCanvasKeys({ graph, selected, onSelect, onDuplicate }: CanvasKeys): void {
  const { fitView, zoomIn, zoomOut } = useReactFlow();
  const store = useStoreApi();
  const duration = useStill() ? 0 : 160;
  const plain: Record<string, () => void> = {
    "1": () => void fitView({ ...FIT, duration }),
    "+": () => void zoomIn({ duration }),
    "=": () => void zoomIn({ duration }),
    "-": () => void zoomOut({ duration }),
  };
  const held = (target: EventTarget | null): Record<string, () => void> => {
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
    const ours = target === document.body || (target instanceof Node && pane.contains(target));
    const key = event.key.toLowerCase();
    const act = (event.metaKey || event.ctrlKey ? held(target) : plain)[key];
    if (!ours || !act) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [press]);
}
