import type { Graph, Position, Registry } from "@ringback/engine";
import { portsOf } from "./knownNode.ts";
import { CARD_WIDTH, COLUMN, ROW } from "./sizes.ts";

/** Where a new node goes, and where the others are then. */
export interface Spot {
  at: Position;
  layout: Graph["layout"];
}

/**
 * The place for a node after a port. Before a node that lies below, it takes that place, and what follows moves down a
 * row. Else it stands straight below, or beside the branches that are there: to the left of those whose ports come
 * later, so that wires do not cross.
 */
export function spotAfter(registry: Registry, graph: Graph, way: { from: string; port: string }): Spot {
  const here = graph.layout[way.from] ?? { x: 0, y: 0 };
  const nextId = graph.edges.find(({ from, port }) => from === way.from && port === way.port)?.to;
  const next = nextId === undefined ? undefined : graph.layout[nextId];
  if (nextId !== undefined && next && next.y > here.y) {
    return { at: next, layout: shiftDown(graph, nextId, next.y) };
  }
  const below = { x: here.x, y: here.y + ROW };
  return { at: freeSpot(graph, below, sideOf(registry, graph, way)), layout: graph.layout };
}

/** -1 when a port further right already leads somewhere, else 1. */
function sideOf(registry: Registry, graph: Graph, way: { from: string; port: string }): -1 | 1 {
  const node = graph.nodes.find(({ id }) => id === way.from);
  const ports = node ? portsOf(registry, graph, node).map(({ id }) => id) : [];
  const later = ports.slice(ports.indexOf(way.port) + 1);
  return graph.edges.some(({ from, port }) => from === way.from && later.includes(port)) ? -1 : 1;
}

/** Moves a node and all that follows it one row down, to make room. What lies above stays, so loops do not run away. */
function shiftDown(graph: Graph, startId: string, fromY: number): Graph["layout"] {
  const layout = { ...graph.layout };
  const reached = new Set<string>();
  const queue = [startId];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const at = graph.layout[id];
    if (reached.has(id) || !at || at.y < fromY) continue;
    reached.add(id);
    layout[id] = { x: at.x, y: at.y + ROW };
    for (const edge of graph.edges) if (edge.from === id) queue.push(edge.to);
  }
  return layout;
}

/** The first place at `wanted`, or to one side of it, where a card would not cover another. */
export function freeSpot(graph: Graph, wanted: Position, side: -1 | 1): Position {
  const taken = Object.values(graph.layout);
  const covers = (at: Position) =>
    taken.some((other) => Math.abs(other.x - at.x) < CARD_WIDTH && Math.abs(other.y - at.y) < ROW / 2);
  let at = wanted;
  while (covers(at)) at = { x: at.x + side * COLUMN, y: at.y };
  return at;
}
