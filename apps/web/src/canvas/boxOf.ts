import type { Box } from "./firstView.ts";
import { CARD_WIDTH, ROW } from "./sizes.ts";
import type { DrawnNode } from "./toFlow.ts";

/** What a card or a note covers, as it was last measured. */
export function boxOf({ position, measured, width, height }: DrawnNode): Box {
  return {
    ...position,
    width: width ?? measured?.width ?? CARD_WIDTH,
    height: height ?? measured?.height ?? ROW / 2,
  };
}

/** The smallest box around others; `undefined` around none. */
export function boxAround(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}
