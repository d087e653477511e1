import type { Graph, Registry } from "@ringback/engine";
import { cardHeight } from "./cardHeight.ts";
import { portsOf } from "./knownNode.ts";
import { type Names, sentenceParts } from "./sentence.ts";
import { CARD_WIDTH } from "./sizes.ts";
import { snapped } from "./snapped.ts";
import { tidy } from "./tidy.ts";

/**
 * A drawing in which every card has a place: those that nobody placed, such as those of an imported file, stand where
 * *Tidy up* would put them. The same graph object when all of them have one.
 */
export function placed(registry: Registry, graph: Graph, where: Names): Graph {
  if (graph.nodes.every(({ id }) => graph.layout[id])) return graph;
  const sizes = graph.nodes.map((node) => {
    const ports = portsOf(registry, graph, node).map(({ id, label }) => ({
      label,
      wired: graph.edges.some((edge) => edge.from === node.id && edge.port === id),
    }));
    const height = cardHeight(sentenceParts(registry, node, where), ports);
    return [node.id, { width: CARD_WIDTH, height }] as const;
  });
  const places = Object.entries(tidy(registry, graph, new Map(sizes)));
  const layout = Object.fromEntries(places.map(([id, at]) => [id, snapped(at)]));
  return { ...graph, layout: { ...layout, ...graph.layout } };
}
