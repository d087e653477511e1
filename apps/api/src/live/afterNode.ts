import type { Graph } from "@ringback/engine";
import { hashGraph } from "../hashGraph.ts";

/**
 * What a drawing does after a node, as one word: two drawings with the same word lead their callers the same way from
 * there. `null` when the drawing has no such node. The node's own settings are no part of it, nor where cards lie.
 */
export function afterNode(graph: Graph, nodeId: string): string | null {
  const start = graph.nodes.find(({ id }) => id === nodeId);
  if (start === undefined) return null;
  const reached = new Set([nodeId]);
  // A set that grows while it is gone through goes on to what was added.
  for (const id of reached) for (const edge of graph.edges) if (edge.from === id) reached.add(edge.to);
  const after = {
    nodes: graph.nodes
      .filter(({ id }) => reached.has(id))
      .map((node) => (node.id === nodeId ? { ...node, config: null } : node)),
    edges: graph.edges.filter(({ from }) => reached.has(from)),
    layout: {},
  };
  return hashGraph(after);
}
