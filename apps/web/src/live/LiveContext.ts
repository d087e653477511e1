import { createContext } from "react";
import type { Answers } from "../shell/useSession.ts";

/** Callers counted over a period. */
export type Counts = NonNullable<Answers["counts"]["ways"]>;

/** What a drawing shows of its callers. */
export interface LiveDrawing {
  /** `null` while no counts are shown. */
  counts: Counts | null;
  /** Opens the list of those who wait at a node; `null` where nothing can be opened. */
  openWaiting: ((nodeId: string) => void) | null;
}

/** A drawing that shows nobody: a version, a run, a test drive. */
export const LiveContext = createContext<LiveDrawing>({ counts: null, openWaiting: null });

/** How many left a node by a way; `null` where nobody came by in the time that was counted. */
export function countOf({ counts }: LiveDrawing, nodeId: string, wire: string): number | null {
  if (counts === null || !counts.nodes[nodeId]) return null;
  return counts.ways[wire] ?? 0;
}
