import type { Graph, Position } from "@ringback/engine";
import { overlaps } from "./overlaps.ts";
import { CARD_WIDTH, NOTE_SIZE, ROW } from "./sizes.ts";

/** How far apart tries lie, and how much air a new note has around it. */
const STEP = 48;
const AIR = 16;

/** The place nearest to the right of `wanted` where a new note lies under no card and on no other note. */
export function noteSpot({ layout, notes = [] }: Graph, wanted: Position): Position {
  const cards = Object.values(layout).map((at) => ({ ...at, width: CARD_WIDTH, height: ROW - STEP }));
  const covered = (at: Position) =>
    [...cards, ...notes].some((box) => overlaps({ ...NOTE_SIZE, ...at }, box, AIR));
  let at = wanted;
  while (covered(at)) at = { x: at.x + STEP, y: at.y };
  return at;
}
