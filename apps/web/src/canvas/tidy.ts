import dagre from "@dagrejs/dagre";
import type { Graph, Position, Registry } from "@ringback/engine";
import { portsOf } from "./knownNode.ts";
import { CARD_WIDTH, COLUMN, ROW } from "./sizes.ts";

/** A card's size in canvas pixels, as it was last drawn. */
export interface Size {
  width: number;
  height: number;
}

/** How much air a wire needs for its + and its label. */
const BETWEEN_ROWS = 72;

/** How tall a card is taken to be before it was drawn. */
const USUAL_HEIGHT = ROW - BETWEEN_ROWS;

/**
 * Places for all cards, top to bottom along the wires. Wires are handed over in the order of the ports,
 * so that the ways out of a branch lie in that order too where nothing else pulls at them.
 *
 * @param sizes By node id; a card that was not drawn yet counts as the usual size.
 */
export function tidy(
  registry: Registry,
  graph: Graph,
  sizes: ReadonlyMap<string, Size>,
): Record<string, Position> {
  const layout = new dagre.graphlib.Graph({ multigraph: true });
  layout.setGraph({ rankdir: "TB", nodesep: COLUMN - CARD_WIDTH, ranksep: BETWEEN_ROWS });
  for (const node of graph.nodes) {
    const size = sizes.get(node.id) ?? { width: CARD_WIDTH, height: USUAL_HEIGHT };
    layout.setNode(node.id, { ...size });
  }
  for (const node of graph.nodes) {
    for (const { id: port } of portsOf(registry, graph, node)) {
      const edge = graph.edges.find((candidate) => candidate.from === node.id && candidate.port === port);
      if (edge) layout.setEdge(edge.from, edge.to, {}, edge.port);
    }
  }
  // Fewer crossings would be found by swapping branches, but an owner reads the ways out in the order of their ports.
  dagre.layout(layout, { disableOptimalOrderHeuristic: true });
  return Object.fromEntries(
    graph.nodes.map(({ id }) => {
      const { x, y, width, height } = layout.node(id);
      return [id, { x: x - width / 2, y: y - height / 2 }];
    }),
  );
}
