import { PALETTE_WIDTH } from "./sizes.ts";
import type { Size } from "./tidy.ts";

/** A rectangle in canvas pixels. */
export interface Box extends Size {
  x: number;
  y: number;
}

/** The zoom of a part: the smallest words of a card, 12 px, still measure 11. */
const LEGIBLE = 0.92;

/** The smallest zoom at which a whole drawing is worth more than larger words: its end tells what callers get. */
const WHOLE = 0.75;

/** How much canvas stays free around a drawing. */
const AIR = 24;

/**
 * How a drawing is first seen: whole where it can be read so, never larger than life. One that is too tall begins at its
 * top, large enough to be read at ease; one that is too wide shows its first card in the middle.
 *
 * @param drawn What the cards cover.
 * @param first The card at the top.
 * @param frame The canvas on the screen.
 */
export function firstView({ drawn, first, frame }: { drawn: Box; first: Box; frame: Size }) {
  const fit = Math.min(frame.width / (drawn.width + 2 * AIR), frame.height / (drawn.height + 2 * AIR));
  const zoom = fit >= WHOLE ? Math.min(1, fit) : LEGIBLE;
  const width = drawn.width * zoom;
  const height = drawn.height * zoom;
  const middle = (frame.width - width) / 2;
  const beside = Math.max(middle, PALETTE_WIDTH);
  const left = beside + width + AIR <= frame.width ? beside : middle;
  const top = Math.max(AIR, (frame.height - height) / 2);
  return {
    zoom,
    x: left >= AIR ? left - drawn.x * zoom : frame.width / 2 - (first.x + first.width / 2) * zoom,
    y: top - drawn.y * zoom,
  };
}
