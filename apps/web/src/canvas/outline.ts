import type { Graph, GraphNode, Registry } from "@ringback/engine";
import { knownNode } from "./knownNode.ts";

/** A node in reading order: how far it is indented, and the name of the way that leads to it, where that tells. */
export interface OutlineLine {
  node: GraphNode;
  /** 0 for a trigger; one more for each branch point passed on the way. */
  depth: number;
  /** The label of the port that leads here, when the node before has more than one way out that is used. */
  via: string | null;
  /** Nothing leads here, and it is no trigger. */
  loose: boolean;
  /** The node is listed already: another way leads to it, too. */
  again: boolean;
}

/**
 * The drawing as a list of sentences: from each trigger downwards, the ways of a node in the order of its ports.
 * A node that two ways lead to is listed where it is met first; the other way says that it goes on there.
 */
export function outline(registry: Registry, graph: Graph): OutlineLine[] {
  const lines: OutlineLine[] = [];
  const listed = new Set<string>();
  const byId = new Map(graph.nodes.map((node) => [node.id, node]));
  const walk = (start: OutlineLine) => {
    const waiting = [start];
    for (let line = waiting.pop(); line; line = waiting.pop()) {
      if (listed.has(line.node.id)) {
        lines.push({ ...line, again: true });
        continue;
      }
      listed.add(line.node.id);
      lines.push(line);
      waiting.push(...waysOn(registry, graph, byId, line).reverse());
    }
  };
  const triggers = graph.nodes.filter((node) => registry.get(node.type)?.kind === "trigger");
  const begin = (node: GraphNode, loose: boolean) => {
    if (!listed.has(node.id)) walk({ node, depth: 0, via: null, loose, again: false });
  };
  for (const node of triggers) begin(node, false);
  const led = new Set(graph.edges.map((edge) => edge.to));
  const rest = [...graph.nodes].sort((a, b) => Number(led.has(a.id)) - Number(led.has(b.id)));
  for (const node of rest) begin(node, true);
  return lines;
}

function waysOn(
  registry: Registry,
  graph: Graph,
  byId: ReadonlyMap<string, GraphNode>,
  line: OutlineLine,
): OutlineLine[] {
  const edges = graph.edges.filter((edge) => edge.from === line.node.id);
  const ports = knownNode(registry, line.node)?.ports ?? edges.map(({ port }) => ({ id: port, label: port }));
  const used = ports.flatMap((port) => {
    const next = byId.get(edges.find((edge) => edge.port === port.id)?.to ?? "");
    return next ? [{ port, next }] : [];
  });
  const branches = ports.length > 1;
  return used.map(({ port, next }) => ({
    node: next,
    depth: line.depth + (used.length > 1 ? 1 : 0),
    via: branches ? port.label : null,
    loose: false,
    again: false,
  }));
}
