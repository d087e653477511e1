import type { Graph } from "@ringback/engine";
import { clipOf, idsOf } from "./clip.ts";

/**
 * What is copied, cut and duplicated: the cards and notes that are selected; while none is, the one that has the keyboard.
 * What was selected and is gone, as after Undo, counts no more.
 */
export function toCopy(
  graph: Graph,
  selected: ReadonlySet<string>,
  inHand: { id: string } | undefined,
): Graph {
  const clip = clipOf(graph, selected);
  return inHand && idsOf(clip).length === 0 ? clipOf(graph, new Set([inHand.id])) : clip;
}
