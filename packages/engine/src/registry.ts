import type { NodeType } from "./defineNode.ts";

/** The node types that a server, a page or a test knows. Handed in everywhere; there is no global one. */
export interface Registry {
  readonly all: readonly NodeType[];
  /** The node type of that name, or `undefined` when nobody registered it. */
  get(type: string): NodeType | undefined;
}

/** Makes a registry. Throws when two node types share a name, naming both: that is a mistake in a build, not in a drawing. */
export function createRegistry(nodeTypes: readonly NodeType[]): Registry {
  const byType = new Map<string, NodeType>();
  for (const nodeType of nodeTypes) {
    const other = byType.get(nodeType.type);
    if (other) {
      throw new Error(
        `Two node types are called "${nodeType.type}": "${other.title}" and "${nodeType.title}". Rename one of them.`,
      );
    }
    byType.set(nodeType.type, nodeType);
  }
  const all = [...nodeTypes];
  return { all, get: (type) => byType.get(type) };
}
