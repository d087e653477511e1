import type { NodeType } from "../defineNode.ts";
import type { Edge, Graph, GraphNode } from "../graph.ts";

/** A card of a recipe with its place: columns and rows may be halves, column 0 is the middle. */
export interface Placed {
  node: GraphNode;
  column: number;
  row: number;
}

/** From the left of a card to the left of the one beside it, and from top to top, in canvas pixels. */
const COLUMN = 336;
const ROW = 200;

/**
 * A drawing from placed cards and its ways, each written as `from:port>to`.
 * Throws when a way is written otherwise: a recipe that cannot be read is a programmer's mistake.
 */
export function draw(cards: readonly Placed[], ways: readonly string[]): Graph {
  return {
    nodes: cards.map(({ node }) => node),
    edges: ways.map(edgeOf),
    layout: Object.fromEntries(
      cards.map(({ node, column, row }) => [node.id, { x: column * COLUMN, y: row * ROW }]),
    ),
  };
}

/** A card of a node type with its settings; `at` is its column and row. */
export function place<C>(
  nodeType: NodeType<C>,
  { id, config, at }: { id: string; config: C; at: readonly [column: number, row: number] },
): Placed {
  const [column, row] = at;
  return { node: { id, type: nodeType.type, version: nodeType.version, config }, column, row };
}

function edgeOf(way: string): Edge {
  const { from, port, to } = /^(?<from>\w+):(?<port>\w+)>(?<to>\w+)$/.exec(way)?.groups ?? {};
  if (from === undefined || port === undefined || to === undefined) {
    throw new Error(`A way of a recipe is written from:port>to, not "${way}".`);
  }
  return { from, port, to };
}
