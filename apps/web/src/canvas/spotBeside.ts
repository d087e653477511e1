import type { Graph, Position } from "@ringback/engine";
import type { Box } from "./firstView.ts";
import { overlaps } from "./overlaps.ts";
import { CARD_WIDTH, COLUMN, ROW } from "./sizes.ts";

/** Where the upper left corner of a copied clip goes: as many columns to the right as it takes to cover nothing. */
export function spotBeside(graph: Graph, clip: Graph): Position {
  const copies = boxesOf(clip);
  const there = boxesOf(graph);
  const covers = (by: number) =>
    copies.some((copy) => there.some((other) => overlaps({ ...copy, x: copy.x + by }, other)));
  let by = 0;
  while (covers(by)) by += COLUMN;
  return { x: Math.min(...copies.map(({ x }) => x)) + by, y: Math.min(...copies.map(({ y }) => y)) };
}

/** What cards and notes cover, a card taken to be as tall as most. */
function boxesOf({ layout, notes = [] }: Graph): Box[] {
  const cards = Object.values(layout).map(({ x, y }) => ({ x, y, width: CARD_WIDTH, height: ROW - 48 }));
  return [...cards, ...notes];
}
