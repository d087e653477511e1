import type { Graph } from "@ringback/engine";
import { type FocusEvent, useEffect, useRef } from "react";
import { idsOf } from "./clip.ts";
import { heirOf } from "./heirOf.ts";
import { focusCanvas, focusCard, focusedCard } from "./useWalk.ts";

/** How many cards back the keyboard finds its way. */
const REMEMBERED = 20;

/**
 * Keeps the keyboard in the drawing when what it stands on goes, as by Delete, by a cut, or by Undo right after adding it:
 * a card that is left takes it over, and after the last one the canvas itself. What is returned is told of every focus
 * inside the canvas.
 */
export function useKeepKeyboard(graph: Graph): (event: FocusEvent) => void {
  const had = useRef<string[]>([]);
  const began = useRef(false);
  const drawn = useRef(graph);
  useEffect(() => {
    const was = drawn.current;
    drawn.current = graph;
    const left = new Set(idsOf(graph));
    const gone = idsOf(was).filter((id) => !left.has(id));
    const [last] = had.current;
    had.current = had.current.filter((id) => left.has(id));
    const from = last !== undefined && gone.includes(last) ? last : gone[0];
    if (!began.current || from === undefined) return;
    const heir = heirOf(was, from, { left, before: had.current });
    // Once the card is no longer drawn; whoever has taken the keyboard elsewhere by then keeps it there.
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return;
      if (heir === undefined) focusCanvas();
      else focusCard(heir);
    });
  }, [graph]);
  return (event) => {
    began.current = true;
    const card = focusedCard(event);
    if (card) had.current = [card.id, ...had.current.filter((id) => id !== card.id)].slice(0, REMEMBERED);
  };
}
