import type { Graph, Position, Registry } from "@ringback/engine";
import { portsOf } from "./knownNode.ts";

export type Direction = "up" | "down" | "left" | "right";

/**
 * The node an arrow key goes to: down along the first wire, up along the wire that came, sideways among the ways of the
 * node above. Where no wire says, the nearest card in that direction. `undefined` at the edge of the drawing.
 */
export function walk(
  registry: Registry,
  graph: Graph,
  step: { from: string; to: Direction },
): string | undefined {
  const { from, to } = step;
  if (to === "down") return targets(registry, graph, from)[0] ?? nearest(graph, from, to);
  const above = graph.edges.find((edge) => edge.to === from)?.from;
  if (to === "up") return above ?? nearest(graph, from, to);
  if (above === undefined) return nearest(graph, from, to);
  const siblings = targets(registry, graph, above).sort((a, b) => leftOf(graph, a) - leftOf(graph, b));
  return siblings[siblings.indexOf(from) + (to === "left" ? -1 : 1)] ?? nearest(graph, from, to);
}

function targets(registry: Registry, graph: Graph, id: string): string[] {
  const node = graph.nodes.find((candidate) => candidate.id === id);
  if (!node) return [];
  const wired = portsOf(registry, graph, node).flatMap(
    (port) => graph.edges.find((edge) => edge.from === id && edge.port === port.id)?.to ?? [],
  );
  return [...new Set(wired)];
}

function leftOf(graph: Graph, id: string): number {
  return graph.layout[id]?.x ?? 0;
}

function nearest(graph: Graph, from: string, direction: Direction): string | undefined {
  const here = graph.layout[from];
  if (!here) return undefined;
  const reach = graph.nodes.flatMap(({ id }) => {
    const there = graph.layout[id];
    const distance = there && id !== from ? distanceTo(here, there, direction) : null;
    return distance === null ? [] : [{ id, distance }];
  });
  return reach.sort((a, b) => a.distance - b.distance)[0]?.id;
}

/** How far, with twice the weight on going astray; `null` when it does not lie that way. */
function distanceTo(here: Position, there: Position, direction: Direction): number | null {
  const across = there.x - here.x;
  const down = there.y - here.y;
  const ahead = { up: -down, down, left: -across, right: across }[direction];
  const astray = direction === "up" || direction === "down" ? Math.abs(across) : Math.abs(down);
  return ahead > 0 ? ahead + 2 * astray : null;
}
