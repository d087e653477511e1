import { type NodeType, OWN_NODE_TYPES } from "@ringback/engine";

/**
 * Every node type that this build of Ringback knows. The server and the web app both read this one list:
 * install a package, add a line, build.
 */
export const nodeTypes: readonly NodeType[] = [
  ...OWN_NODE_TYPES,
  // Node types of other packages go here, one per line.
];
