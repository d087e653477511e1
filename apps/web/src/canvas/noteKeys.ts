import type { Note, Position } from "@ringback/engine";
import type { KeyboardEvent } from "react";
import type { Edit } from "./edit.ts";
import { SNAP } from "./sizes.ts";

/** How far an arrow key moves something, or grows a note with Shift: two places of the grid. */
const STEP = 2 * SNAP;

/** The step of an arrow key. */
export const ARROW_STEPS: Readonly<Record<string, Position>> = {
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
};

/** What an arrow key does to the note that has the keyboard; `undefined` for any other key. A row of them is one undo. */
export function noteKeys(
  note: Note,
  { key, shiftKey }: Pick<KeyboardEvent, "key" | "shiftKey">,
): { change: Edit; burst: string } | undefined {
  const by = ARROW_STEPS[key];
  if (!by) return undefined;
  const { id, x, y, width, height } = note;
  if (shiftKey) {
    const box = { x, y, width: width + by.x, height: height + by.y };
    return { change: { type: "resizeNote", id, box }, burst: `resize:${id}` };
  }
  return { change: { type: "move", to: { [id]: { x: x + by.x, y: y + by.y } } }, burst: `move:${id}` };
}
