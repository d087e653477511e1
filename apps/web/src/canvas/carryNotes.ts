import type { Note, Position } from "@ringback/engine";
import type { Box } from "./firstView.ts";
import { overlaps } from "./overlaps.ts";
import { snapped } from "./snapped.ts";

/** How far apart tries for free room lie, and how much air a note that was moved aside has around it. */
const STEP = 24;
const AIR = 16;

/**
 * Where notes go when cards are put in order: each goes along with the card that it lies nearest to. One that would then
 * cover a card or another note is moved to the right or the left, whichever is nearer to free room: above and below it would
 * lie among the wires and beside another card.
 *
 * @param cards Where the cards stand, by id.
 * @param to Where they are going to.
 */
export function carryNotes(
  notes: readonly Note[],
  cards: ReadonlyMap<string, Box>,
  to: Readonly<Record<string, Position>>,
): Record<string, Position> {
  const moved = new Map([...cards].map(([id, box]) => [id, { ...box, ...snapped(to[id] ?? box) }]));
  const carried = notes.map((note) => {
    const [card] = [...cards].sort((a, b) => far(note, a[1]) - far(note, b[1]));
    const after = card && moved.get(card[0]);
    if (!card || !after) return note;
    return { ...note, x: note.x + after.x - card[1].x, y: note.y + after.y - card[1].y };
  });
  const taken = [...moved.values()];
  const isCovered = (note: Note) => [...moved.values()].some((card) => overlaps(note, card));
  // Those that can stay where they were carried come first, so that none takes the place of another.
  const inTurn = [...carried.filter((note) => !isCovered(note)), ...carried.filter(isCovered)];
  const places = inTurn.map((note) => {
    const at = freeRoom(note, taken);
    taken.push({ ...note, ...at });
    return [note.id, at];
  });
  return Object.fromEntries(places);
}

function freeRoom(box: Box, taken: readonly Box[]): Position {
  if (!taken.some((other) => overlaps(box, other))) return { x: box.x, y: box.y };
  for (let by = STEP; ; by += STEP) {
    for (const x of [box.x + by, box.x - by]) {
      const at = snapped({ x, y: box.y });
      if (!taken.some((other) => overlaps({ ...box, ...at }, other, AIR))) return at;
    }
  }
}

/** How wide the gap between two boxes is; of those that touch, the one whose middle is nearer counts as less far. */
function far(a: Box, b: Box): number {
  const x = Math.abs(a.x + a.width / 2 - b.x - b.width / 2);
  const y = Math.abs(a.y + a.height / 2 - b.y - b.height / 2);
  const gap = Math.hypot(
    Math.max(0, x - (a.width + b.width) / 2),
    Math.max(0, y - (a.height + b.height) / 2),
  );
  return gap + Math.hypot(x, y) / 1_000;
}
