import type { Graph } from "@ringback/engine";
import { useEffect, useRef } from "react";
import { idsOf } from "./clip.ts";
import { focusCard, isOnDrawing } from "./useWalk.ts";

interface Undoing {
  onUndo: () => void;
  onRedo: () => void;
}

/**
 * Takes the keyboard along to what is pasted, duplicated, or brought back by Undo and Redo: to the first of it. Only
 * when it is on the drawing or nowhere; never away from a button, a field or the settings. `follow` is called right
 * before such an edit, so that what comes from another window takes nothing; the `undo` returned calls it itself.
 */
export function useFollowAdded<U extends Undoing>(graph: Graph, undo: U): { follow: () => void; undo: U } {
  const drawn = useRef(graph);
  const asked = useRef(false);
  useEffect(() => {
    const had = new Set(idsOf(drawn.current));
    drawn.current = graph;
    const first = idsOf(graph).find((id) => !had.has(id));
    const follows = asked.current;
    asked.current = false;
    if (!follows || first === undefined || !isOnDrawing(document.activeElement)) return;
    // Once it is drawn, unless the keyboard was taken elsewhere meanwhile.
    requestAnimationFrame(() => isOnDrawing(document.activeElement) && focusCard(first));
  }, [graph]);
  const follow = () => {
    asked.current = true;
  };
  const onUndo = () => {
    follow();
    undo.onUndo();
  };
  const onRedo = () => {
    follow();
    undo.onRedo();
  };
  return { follow, undo: { ...undo, onUndo, onRedo } };
}
