import type { Edge, Graph, Registry } from "@ringback/engine";
import { knownNode } from "./knownNode.ts";

/**
 * Takes nodes out of a drawing and heals the wires: every wire that led to one of them leads on to what followed, over as
 * many of them as stand in a row. Where they lead on to different nodes nobody can tell which was meant: then the wires
 * in go as well. Ids of no node are passed over.
 */
export function deleteNodes(registry: Registry, graph: Graph, ids: readonly string[]): Graph {
  const gone = new Set(graph.nodes.map(({ id }) => id).filter((id) => ids.includes(id)));
  if (gone.size === 0) return graph;
  const edges = graph.edges.flatMap((edge) => {
    if (gone.has(edge.from)) return [];
    if (!gone.has(edge.to)) return [edge];
    const to = whatFollows(registry, graph, edge.to, gone);
    return to === undefined || to === edge.from ? [] : [{ ...edge, to }];
  });
  return {
    ...graph,
    nodes: graph.nodes.filter(({ id }) => !gone.has(id)),
    edges,
    layout: Object.fromEntries(Object.entries(graph.layout).filter(([id]) => !gone.has(id))),
  };
}

/** The one node left that the ways out lead to; `undefined` when they lead nowhere or to several. */
function whatFollows(registry: Registry, graph: Graph, id: string, gone: ReadonlySet<string>) {
  const passed = new Set([id]);
  const ends = new Set<string>();
  for (const here of passed) {
    for (const { to } of waysOn(registry, graph, here)) (gone.has(to) ? passed : ends).add(to);
  }
  const [end] = ends;
  return ends.size === 1 ? end : undefined;
}

/** The wires that carry on when a node is taken out: that of its first port, unless it is a branch or leads nowhere there. */
function waysOn(registry: Registry, graph: Graph, id: string): Edge[] {
  const node = graph.nodes.find((candidate) => candidate.id === id);
  const waysOut = graph.edges.filter((edge) => edge.from === id && edge.to !== id);
  const known = node && knownNode(registry, node);
  if (!known || known.nodeType.kind === "branch") return waysOut;
  const main = waysOut.find((edge) => edge.port === known.ports[0]?.id);
  return main ? [main] : waysOut;
}
