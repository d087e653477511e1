import type { NodeType } from "./defineNode.ts";
import type { Need } from "./facts.ts";
import type { Graph, GraphNode } from "./graph.ts";
import { migrateConfig } from "./migrate.ts";
import type { Registry } from "./registry.ts";

/** A node ready to run: its type found, its config migrated and parsed; or the sentence that says why not. */
export type CompiledNode =
  | { type: "ready"; node: GraphNode; nodeType: NodeType; config: unknown }
  | { type: "broken"; node: GraphNode; why: string };

/** A graph ready to run. */
export interface Compiled {
  nodes: ReadonlyMap<string, CompiledNode>;
  /** The first node that is a trigger and can be read; `null` when there is none. */
  trigger: Extract<CompiledNode, { type: "ready" }> | null;
  /** Where a port leads: by node, then by port. */
  next: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** What {@link needsOf} has answered, by the node that was asked about; `null` stands for the whole graph. */
  needs: Map<string | null, readonly Need[]>;
}

/**
 * Compiles a graph. Remembered by the graph *object*, so a version that is loaded once is compiled once: graphs
 * are values, and a changed graph is a new object. The memory goes when the object does.
 */
export function compile(registry: Registry, graph: Graph): Compiled {
  let byGraph = memory.get(registry);
  if (!byGraph) {
    byGraph = new WeakMap();
    memory.set(registry, byGraph);
  }
  let compiled = byGraph.get(graph);
  if (!compiled) {
    compiled = compileAfresh(registry, graph);
    byGraph.set(graph, compiled);
  }
  return compiled;
}

const memory = new WeakMap<Registry, WeakMap<Graph, Compiled>>();

/**
 * The heavier facts that a graph's nodes look at, so that nobody loads what nobody reads.
 *
 * @param after Only nodes that a run which leaves this node can still come to; it is one of them where a way leads back.
 */
export function needsOf(registry: Registry, graph: Graph, after: string | null = null): readonly Need[] {
  const compiled = compile(registry, graph);
  let needs = compiled.needs.get(after);
  if (needs === undefined) {
    const ids = after === null ? [...compiled.nodes.keys()] : nodesAfter(compiled, after);
    needs = [...new Set(ids.flatMap((id) => needsAt(compiled.nodes.get(id))))];
    compiled.needs.set(after, needs);
  }
  return needs;
}

function nodesAfter({ next }: Compiled, nodeId: string): string[] {
  const found = new Set<string>();
  const ways = [nodeId];
  for (let from = ways.pop(); from !== undefined; from = ways.pop()) {
    for (const to of next.get(from)?.values() ?? []) {
      if (found.has(to)) continue;
      found.add(to);
      ways.push(to);
    }
  }
  return [...found];
}

function needsAt(compiled: CompiledNode | undefined): Need[] {
  return compiled?.type === "ready" ? (compiled.nodeType.needs?.(compiled.config) ?? []) : [];
}

function compileAfresh(registry: Registry, graph: Graph): Compiled {
  const nodes = new Map<string, CompiledNode>();
  let trigger: Compiled["trigger"] = null;
  for (const node of graph.nodes) {
    if (nodes.has(node.id)) continue;
    const compiled = compileNode(registry, node);
    nodes.set(node.id, compiled);
    if (!trigger && compiled.type === "ready" && compiled.nodeType.kind === "trigger") trigger = compiled;
  }
  const next = new Map<string, Map<string, string>>();
  for (const edge of graph.edges) {
    const ports = next.get(edge.from) ?? new Map<string, string>();
    // Two edges from one port are refused by the checker; here the first one counts.
    if (!ports.has(edge.port)) ports.set(edge.port, edge.to);
    next.set(edge.from, ports);
  }
  return { nodes, trigger, next, needs: new Map() };
}

/** What is switched off is passed by its first way out, or ends the way where it has none; a trigger starts nothing. */
function switchedOff(nodeType: NodeType): NodeType {
  const why = `${nodeType.title} is switched off.`;
  return {
    ...nodeType,
    enter(_here, config) {
      const [first] = nodeType.ports(config);
      return first === undefined ? { type: "stop", why } : { type: "go", port: first.id, why };
    },
    ...(nodeType.admits === undefined ? {} : { admits: () => ({ code: "triggerOff", why }) }),
    ...(nodeType.admitsReply === undefined ? {} : { admitsReply: () => ({ code: "triggerOff", why }) }),
  };
}

function compileNode(registry: Registry, node: GraphNode): CompiledNode {
  const nodeType = registry.get(node.type);
  if (!nodeType) return { type: "broken", node, why: `This server does not know the node "${node.type}".` };
  const migrated = migrateConfig(nodeType, node);
  if ("why" in migrated) return { type: "broken", node, why: migrated.why };
  const parsed = nodeType.config.safeParse(migrated.config);
  if (!parsed.success)
    return { type: "broken", node, why: `The settings of ${nodeType.title} cannot be read.` };
  return { type: "ready", node, nodeType: node.off ? switchedOff(nodeType) : nodeType, config: parsed.data };
}
