import type { Graph } from "../graph.ts";
import { FIRST_BODY, text, whenMissed } from "./cards.ts";
import { draw } from "./draw.ts";

/** Texts as soon as a call is missed. The guard alone keeps a burst to one text. */
export function instantText(options: { body?: string } = {}): Graph {
  const { body = FIRST_BODY } = options;
  return draw([whenMissed(), text("text", body, [0, 0.9])], ["call:next>text"]);
}
