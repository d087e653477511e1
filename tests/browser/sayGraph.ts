import type { Graph } from "@ringback/engine";

/**
 * What a graph means, without what only tells its parts apart: nodes by the order of their types, branches by their
 * place. Two drawings that say the same are equal.
 */
export function sayGraph({ nodes, edges }: Graph) {
  const named = nodes.map((node) => ({ ...node, ...withoutIds(node.config) }));
  const typeOf = (id: string) => nodes.find((node) => node.id === id)?.type ?? id;
  const portOf = (from: string, port: string) =>
    named.find(({ id }) => id === from)?.branches.indexOf(port) ?? -1;
  return {
    nodes: named.map(({ type, version, config }) => ({ type, version, config })).sort(byText),
    edges: edges
      .map(({ from, port, to }) => {
        const branch = portOf(from, port);
        return `${typeOf(from)} ${branch < 0 ? port : `branch ${branch}`} ${typeOf(to)}`;
      })
      .sort(),
  };
}

function withoutIds(config: unknown): { config: unknown; branches: string[] } {
  if (typeof config !== "object" || config === null || !("branches" in config))
    return { config, branches: [] };
  // The only config with branches is If/Else's, whose branches are a list of named things.
  const branches = config.branches as { id: string; name: string; when: unknown }[];
  return {
    config: { branches: branches.map(({ name, when }) => ({ name, when })) },
    branches: branches.map(({ id }) => id),
  };
}

function byText(a: object, b: object): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}
