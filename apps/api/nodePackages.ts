import { readFileSync } from "node:fs";

const NODE_TYPES = new URL("../../ringback.nodes.ts", import.meta.url);

/**
 * The packages that the list of node types imports. They are bundled with the server, as they are with the pages: what
 * they import of the engine is the house's own source, which node does not run by itself.
 */
export function nodePackages(): string[] {
  const list = readFileSync(NODE_TYPES, "utf8");
  return [...list.matchAll(/^\} from "([^".][^"]*)";$|^import .* from "([^".][^"]*)";$/gm)].flatMap(
    ([, several, one]) => several ?? one ?? [],
  );
}
