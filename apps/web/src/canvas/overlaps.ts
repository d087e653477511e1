import type { Box } from "./firstView.ts";

/** Whether two boxes cover each other, or have less than this much air between them. */
export function overlaps(a: Box, b: Box, air = 0): boolean {
  return (
    a.x < b.x + b.width + air &&
    b.x < a.x + a.width + air &&
    a.y < b.y + b.height + air &&
    b.y < a.y + a.height + air
  );
}
