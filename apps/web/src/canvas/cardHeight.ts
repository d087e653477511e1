import type { CardPart } from "@ringback/engine";
import type { PortPill } from "./toFlow.ts";

/** The parts of a card that its height comes from, in pixels, as `Card`, `Sentence` and `PortRow` draw them. */
const FRAME = 2;
const TOP = 14 + 16 + 2;
const LINE = 24;
const LETTER = 6.5;
const CHIP_SIDES = 12;
const LINE_WIDTH = 214;
const PILL = 24;
const PILL_GAP = 8;
const PILL_LETTER = 6.3;
const PILL_SIDES = 20;
const PILLS_WIDTH = 326;

/** A chip of so many characters is not broken. */
const SHORT = 24;

/** About how tall a card is going to be, in canvas pixels: for a place among others before it was ever drawn. */
export function cardHeight(parts: readonly CardPart[], ports: readonly Pick<PortPill, "label" | "wired">[]) {
  const sentence = FRAME + TOP + LINE * rowsOf(parts.flatMap(wordsOf), LINE_WIDTH);
  const [first, ...more] = ports;
  if (first === undefined) return sentence + 12;
  if (more.length === 0) return sentence + (first.wired ? 12 + 4 : 12 + PILL / 2);
  const pills = ports.map(({ label, wired }) => label.length * PILL_LETTER + PILL_SIDES + (wired ? 0 : 16));
  const rows = rowsOf(pills, PILLS_WIDTH);
  return sentence + 16 + rows * PILL + (rows - 1) * PILL_GAP - PILL / 2;
}

/** How wide what cannot be broken is, piece by piece. */
function wordsOf(part: CardPart): number[] {
  if (typeof part === "string") return part.split(/(?<= )/).map((word) => word.length * LETTER);
  if (part.chip.length <= SHORT) return [part.chip.length * LETTER + CHIP_SIDES];
  return part.chip
    .split(/(?<= )/)
    .map((word, index) => word.length * LETTER + (index === 0 ? CHIP_SIDES : 0));
}

/** How many rows pieces take that stand one after another. */
function rowsOf(widths: readonly number[], most: number): number {
  let rows = 1;
  let used = 0;
  for (const width of widths) {
    if (used > 0 && used + width > most) {
      rows += 1;
      used = 0;
    }
    used += width;
  }
  return rows;
}
