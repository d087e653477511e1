import type { Position } from "@ringback/engine";
import { SNAP } from "./sizes.ts";

/** The nearest place on the grid. */
export function snapped({ x, y }: Position): Position {
  return { x: Math.round(x / SNAP) * SNAP, y: Math.round(y / SNAP) * SNAP };
}
