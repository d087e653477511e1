import type { Graph, Position } from "@ringback/engine";

/** Where nodes and notes stand after a step, by id. */
export function movedBy(graph: Graph, ids: readonly string[], by: Position): Record<string, Position> {
  const places = [
    ...Object.entries(graph.layout),
    ...(graph.notes ?? []).map(({ id, x, y }) => [id, { x, y }] as const),
  ];
  return Object.fromEntries(
    places.filter(([id]) => ids.includes(id)).map(([id, { x, y }]) => [id, { x: x + by.x, y: y + by.y }]),
  );
}
