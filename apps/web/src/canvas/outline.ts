import type { Graph, GraphNode, Port, Registry } from "@ringback/engine";
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

/** A way out of a choice that leads nowhere, in the place of what it would lead to. */
export interface OpenWay {
  node: GraphNode;
  port: Port;
  depth: number;
}

/** Each node once, in reading order: from each trigger downwards, the ways of a node in the order of its ports. */
export function outline(registry: Registry, graph: Graph): OutlineLine[] {
  return outlineLines(registry, graph).flatMap((line) => (isOpenWay(line) || line.again ? [] : [line]));
}

/** Whether a line stands for a way that leads nowhere. */
export function isOpenWay(line: OutlineLine | OpenWay): line is OpenWay {
  return "port" in line;
}

/**
 * The drawing as a list of sentences, in reading order. A node that two ways lead to is listed where it is met first; the
 * other way says that it goes on there. A way that leads nowhere stands among the others if it is one of a choice: of a
 * branch, or of a wait with more than one way out. Nodes that do something have ways for what goes wrong, such as "Could
 * not send", which are left open as a rule: those are not listed.
 */
export function outlineLines(registry: Registry, graph: Graph): (OutlineLine | OpenWay)[] {
  const lines: (OutlineLine | OpenWay)[] = [];
  const listed = new Set<string>();
  const byId = new Map(graph.nodes.map((node) => [node.id, node]));
  const walk = (start: OutlineLine) => {
    const waiting: (OutlineLine | OpenWay)[] = [start];
    for (let line = waiting.pop(); line; line = waiting.pop()) {
      if (isOpenWay(line)) {
        lines.push(line);
        continue;
      }
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
): (OutlineLine | OpenWay)[] {
  const edges = graph.edges.filter((edge) => edge.from === line.node.id);
  const known = knownNode(registry, line.node);
  const ports = known?.ports ?? edges.map(({ port }) => ({ id: port, label: port }));
  const branches = ports.length > 1;
  const chooses = branches && (known?.nodeType.kind === "branch" || known?.nodeType.kind === "wait");
  const ways = ports.flatMap((port) => {
    const next = byId.get(edges.find((edge) => edge.port === port.id)?.to ?? "");
    return next || chooses ? [{ port, next }] : [];
  });
  const depth = line.depth + (ways.length > 1 ? 1 : 0);
  return ways.map(({ port, next }) =>
    next
      ? { node: next, depth, via: branches ? port.label : null, loose: false, again: false }
      : { node: line.node, port, depth },
  );
}
