import type { Graph, PathStep } from "@ringback/engine";
import { type Lit, wireId } from "./toFlow.ts";

/** What lights up for a run's path. `here` is set while the run still stands at a node. */
export function litBy(graph: Graph, path: readonly PathStep[], waiting: boolean): Lit {
  const nodes = new Map<string, { visits: number[]; why: string }>();
  const wires = new Set<string>();
  for (const { nodeId, visit, port, why } of path) {
    const visits = nodes.get(nodeId)?.visits ?? [];
    nodes.set(nodeId, { visits: visits.includes(visit) ? visits : [...visits, visit], why });
    if (port !== null) wires.add(wireId(nodeId, port));
  }
  const last = path.at(-1);
  const known = last !== undefined && graph.nodes.some(({ id }) => id === last.nodeId);
  return { nodes, wires, here: waiting && known && last.port === null ? last.nodeId : null };
}
