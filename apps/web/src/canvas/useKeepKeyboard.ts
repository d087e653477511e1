import { type FocusEvent, useEffect, useRef } from "react";
import { focusCard, focusedCard } from "./useWalk.ts";

/** How many cards back the keyboard finds its way. */
const REMEMBERED = 20;

/**
 * Keeps the keyboard in the drawing: when the card it stands on goes, as by Undo right after adding it, it is given to
 * the card that had it before. What is returned is told of every focus inside the canvas.
 */
export function useKeepKeyboard(ids: readonly string[]): (event: FocusEvent) => void {
  const had = useRef<string[]>([]);
  useEffect(() => {
    const last = had.current[0];
    if (last === undefined || ids.includes(last)) return;
    had.current = had.current.filter((id) => ids.includes(id));
    const before = had.current[0];
    if (before === undefined) return;
    // Once the card is no longer drawn; whoever has taken the keyboard elsewhere by then keeps it there.
    const wait = requestAnimationFrame(() => document.activeElement === document.body && focusCard(before));
    return () => cancelAnimationFrame(wait);
  }, [ids]);
  return (event) => {
    const card = focusedCard(event);
    if (card) had.current = [card.id, ...had.current.filter((id) => id !== card.id)].slice(0, REMEMBERED);
  };
}
