import type { Graph, PathStep } from "@ringback/engine";
import { type Lit, type LitNode, wireId } from "./toFlow.ts";

/** Something that a node asked for besides texts, and how it ended. */
export interface LitErrand {
  nodeId: string;
  state: string;
  says: string;
}

/**
 * What lights up for a run's path. `here` is set while the run still stands at a node. A node whose errand failed says why
 * instead of what it asked for.
 */
export function litBy(
  graph: Graph,
  path: readonly PathStep[],
  { waiting, errands = [] }: { waiting: boolean; errands?: readonly LitErrand[] },
): Lit {
  const nodes = new Map<string, LitNode>();
  const wires = new Set<string>();
  for (const { nodeId, visit, port, why } of path) {
    const visits = nodes.get(nodeId)?.visits ?? [];
    const failed = errands.find((errand) => errand.nodeId === nodeId && errand.state === "failed");
    nodes.set(nodeId, {
      visits: visits.includes(visit) ? visits : [...visits, visit],
      why: failed?.says ?? why,
      failed: failed !== undefined,
    });
    if (port !== null) wires.add(wireId(nodeId, port));
  }
  const last = path.at(-1);
  const known = last !== undefined && graph.nodes.some(({ id }) => id === last.nodeId);
  return { nodes, wires, here: waiting && known && last.port === null ? last.nodeId : null };
}
