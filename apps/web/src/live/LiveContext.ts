import { createContext } from "react";

/** What a drawing shows of its callers. */
export interface LiveDrawing {
  /** Callers counted over a period; `null` while no counts are shown. */
  counts: {
    /** How many came by a node, by its id. */
    nodes: Readonly<Record<string, number>>;
    /** How many left by a way, by the id of its wire. */
    ways: Readonly<Record<string, number>>;
  } | null;
  /** Opens the list of those who wait at a node; `null` where nothing can be opened. */
  openWaiting: ((nodeId: string) => void) | null;
}

/** A drawing that shows nobody: a version, a run, a test drive. */
export const LiveContext = createContext<LiveDrawing>({ counts: null, openWaiting: null });

/** How many left a node by a way; `null` where nobody was counted at that node. */
export function countOf({ counts }: LiveDrawing, nodeId: string, wire: string): number | null {
  if (counts === null || !counts.nodes[nodeId]) return null;
  return counts.ways[wire] ?? 0;
}
