import type { Box } from "./firstView.ts";
import { SNAP } from "./sizes.ts";

/** A line along which things stand in a row, in canvas pixels: `at` on its own axis, from and to on the other. */
export interface Guide {
  axis: "x" | "y";
  at: number;
  from: number;
  to: number;
}

/** How far to shift what is moved so that it stands in line with its neighbours, and the lines that say so. */
export interface Pull {
  x: number;
  y: number;
  guides: Guide[];
}

/** From this near, an edge is pulled to its neighbour's: one place of the grid. */
const REACH = SNAP;

/** Only neighbours this near count: a line across the whole drawing says nothing. */
const NEAR = 800;

/**
 * Where something that is being moved stands in line with others: left and right edges, and upper and lower ones. All of
 * them lie on the grid, and so does what is pulled.
 */
export function alignTo(moving: Box, others: readonly Box[]): Pull {
  const near = others.filter(
    (box) => gap(moving, box, "x", "width") < NEAR && gap(moving, box, "y", "height") < NEAR,
  );
  const x = nearest(
    edges(moving, "x"),
    near.flatMap((box) => edges(box, "x")),
  );
  const y = nearest(
    edges(moving, "y"),
    near.flatMap((box) => edges(box, "y")),
  );
  const moved = { ...moving, x: moving.x + x, y: moving.y + y };
  return { x, y, guides: [...linesOf(moved, near, "x"), ...linesOf(moved, near, "y")] };
}

function gap(a: Box, b: Box, start: "x" | "y", length: "width" | "height"): number {
  return Math.max(b[start] - (a[start] + a[length]), a[start] - (b[start] + b[length]));
}

function edges(box: Box, axis: Guide["axis"]): [number, number] {
  return axis === "x" ? [box.x, box.x + box.width] : [box.y, box.y + box.height];
}

/** The smallest way from one of these edges to one of those; 0 when none is within reach, or would leave the grid. */
function nearest(own: readonly number[], theirs: readonly number[]): number {
  let best = Number.POSITIVE_INFINITY;
  for (const mine of own) {
    for (const other of theirs) {
      const way = other - mine;
      if (way % SNAP === 0 && Math.abs(way) <= REACH && Math.abs(way) < Math.abs(best)) best = way;
    }
  }
  return Number.isFinite(best) ? best : 0;
}

function linesOf(moved: Box, near: readonly Box[], axis: Guide["axis"]): Guide[] {
  const across = axis === "x" ? "y" : "x";
  return edges(moved, axis).flatMap((at) => {
    const inLine = near.filter((box) => edges(box, axis).includes(at));
    if (inLine.length === 0) return [];
    const ends = [moved, ...inLine].flatMap((box) => edges(box, across));
    return { axis, at, from: Math.min(...ends), to: Math.max(...ends) };
  });
}
