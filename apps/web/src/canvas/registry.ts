import { createRegistry } from "@ringback/engine";
import { nodeTypes } from "../../../../ringback.nodes.ts";

/** The node types of this build: the same list that the server reads. */
export const registry = createRegistry(nodeTypes);
