import type { GraphNode, NodeType } from "@ringback/engine";

/** A node as it is dropped: with the settings its type starts with, under an id the caller makes. */
export function freshNode(nodeType: NodeType, newId: () => string): GraphNode {
  return {
    id: newId(),
    type: nodeType.type,
    version: nodeType.version,
    config: structuredClone(nodeType.fresh),
  };
}
