import type { Store } from "../store/index.ts";
import { type Walk, walkRuns } from "./walkRuns.ts";

/** How many runs took which way. A run that comes by twice counts once. */
export interface WayCounts {
  runs: number;
  /** There were more runs than are looked at: these are the newest of them. */
  cut: boolean;
  /** How many came by a node, by its id. */
  nodes: Record<string, number>;
  /** How many left by a way, by `node:port`. */
  ways: Record<string, number>;
  /** How many ended at a node, by its id. */
  ends: Record<string, number>;
}

/** Counts the ways of runs from the journal: nothing is written down for it while a call is handled. */
export async function countWays(store: Store, walk: Walk): Promise<WayCounts> {
  const nodes = new Map<string, number>();
  const ways = new Map<string, number>();
  const ends = new Map<string, number>();
  let runs = 0;
  const cut = await walkRuns(store, walk, ({ path, ended }) => {
    runs += 1;
    for (const nodeId of new Set(path.map((step) => step.nodeId))) add(nodes, nodeId);
    const left = new Set<string>();
    for (const { nodeId, port } of path) if (port !== null) left.add(`${nodeId}:${port}`);
    for (const way of left) add(ways, way);
    const last = path.at(-1);
    if (ended && last !== undefined) add(ends, last.nodeId);
  });
  return {
    runs,
    cut,
    nodes: Object.fromEntries(nodes),
    ways: Object.fromEntries(ways),
    ends: Object.fromEntries(ends),
  };
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
