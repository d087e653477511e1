import type { Graph, GraphNode, NodeType, Port, Registry } from "@ringback/engine";

/** A node whose type is registered and whose settings that type can read. */
export interface KnownNode {
  nodeType: NodeType;
  /** Today's shape: parsed, and migrated when an older version wrote it. */
  config: unknown;
  ports: Port[];
}

/** Reads a node; `undefined` when nobody registered its type, or its settings are not (yet) what the type expects. */
export function knownNode(registry: Registry, node: GraphNode): KnownNode | undefined {
  const nodeType = registry.get(node.type);
  if (!nodeType) return undefined;
  const written =
    node.version < nodeType.version ? nodeType.migrate?.(node.config, node.version) : node.config;
  const parsed = nodeType.config.safeParse(written);
  if (!parsed.success) return undefined;
  return { nodeType, config: parsed.data, ports: nodeType.ports(parsed.data) };
}

/**
 * The ports of a node that cannot be read are those its wires leave by: nothing an owner drew disappears. They are called
 * what a new node of the type calls them.
 */
export function portsOf(registry: Registry, graph: Graph, node: GraphNode): Port[] {
  const known = knownNode(registry, node);
  if (known) return known.ports;
  const nodeType = registry.get(node.type);
  const usual = nodeType?.ports(nodeType.fresh) ?? [];
  const labelOf = (port: string) => usual.find(({ id }) => id === port)?.label ?? port;
  return graph.edges
    .filter((edge) => edge.from === node.id)
    .map(({ port }) => ({ id: port, label: labelOf(port) }));
}
