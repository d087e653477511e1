import type { NodeType } from "./defineNode.ts";
import type { Graph, GraphNode } from "./graph.ts";
import type { Registry } from "./registry.ts";

/** A node's config in today's shape, or a sentence that says why it cannot be read. */
export type MigratedConfig = { config: unknown } | { why: string };

/** Brings one node's config from the version that wrote it to today's. Pure; the node is left as it is. */
export function migrateConfig(nodeType: NodeType, node: GraphNode): MigratedConfig {
  if (node.version === nodeType.version) return { config: node.config };
  if (node.version > nodeType.version) {
    return { why: `${nodeType.title} was drawn with a newer Ringback. Update this server to use it.` };
  }
  if (!nodeType.migrate) {
    return {
      why: `${nodeType.title} was drawn with an older Ringback, and its settings cannot be carried over.`,
    };
  }
  return { config: nodeType.migrate(node.config, node.version) };
}

/**
 * A graph whose configs are all in today's shape, as far as they can be. Nodes of unknown types, and of newer
 * versions, are kept as they are. Returns the same object when nothing changed.
 */
export function migrate(registry: Registry, graph: Graph): Graph {
  let changed = false;
  const nodes = graph.nodes.map((node) => {
    const nodeType = registry.get(node.type);
    if (!nodeType || node.version === nodeType.version) return node;
    const migrated = migrateConfig(nodeType, node);
    if ("why" in migrated) return node;
    changed = true;
    return { ...node, version: nodeType.version, config: migrated.config };
  });
  return changed ? { ...graph, nodes } : graph;
}
