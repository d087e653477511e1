import type { Position } from "@ringback/engine";
import { boxAround } from "./boxOf.ts";
import type { Box } from "./firstView.ts";

/** The ways to put several things in order. */
export type Arrangement =
  | "left"
  | "centre"
  | "right"
  | "top"
  | "middle"
  | "bottom"
  /** The same air between neighbours; the first and the last stay. */
  | "columns"
  | "rows";

/** New places for several cards and notes, by id. */
export function arrange(boxes: Readonly<Record<string, Box>>, how: Arrangement): Record<string, Position> {
  const all = Object.entries(boxes);
  const around = boxAround(all.map(([, box]) => box));
  if (!around) return {};
  if (how === "columns") return spread(all, "x", "width");
  if (how === "rows") return spread(all, "y", "height");
  const place: Record<Exclude<Arrangement, "columns" | "rows">, (box: Box) => Position> = {
    left: ({ y }) => ({ x: around.x, y }),
    centre: ({ y, width }) => ({ x: around.x + (around.width - width) / 2, y }),
    right: ({ y, width }) => ({ x: around.x + around.width - width, y }),
    top: ({ x }) => ({ x, y: around.y }),
    middle: ({ x, height }) => ({ x, y: around.y + (around.height - height) / 2 }),
    bottom: ({ x, height }) => ({ x, y: around.y + around.height - height }),
  };
  return Object.fromEntries(all.map(([id, box]) => [id, place[how](box)]));
}

function spread(
  all: readonly [string, Box][],
  start: "x" | "y",
  length: "width" | "height",
): Record<string, Position> {
  const sorted = [...all].sort(([, a], [, b]) => a[start] - b[start]);
  const first = sorted[0]?.[1];
  const last = sorted.at(-1)?.[1];
  if (!first || !last) return {};
  const room = last[start] + last[length] - first[start];
  const filled = sorted.reduce((sum, [, box]) => sum + box[length], 0);
  const air = (room - filled) / Math.max(sorted.length - 1, 1);
  let next = first[start];
  return Object.fromEntries(
    sorted.map(([id, { x, y, [length]: size }]) => {
      const at = { x, y, [start]: next };
      next += size + air;
      return [id, at];
    }),
  );
}
