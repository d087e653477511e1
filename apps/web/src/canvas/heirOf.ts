import type { Graph, Position } from "@ringback/engine";

/** Who may take over. */
export interface Heirs {
  /** What is still drawn. */
  left: ReadonlySet<string>;
  /** Who had the keyboard before, the last one first. */
  before: readonly string[];
}

/**
 * The card or note that takes the keyboard over from one that is gone: what is left before it on the wires, else after
 * it, else who had the keyboard before it, else the nearest. `undefined` when nothing is left.
 *
 * @param graph The drawing with the one that is gone still in it.
 */
export function heirOf(graph: Graph, gone: string, { left, before }: Heirs): string | undefined {
  return (
    alongWires(graph, gone, { left, way: "up" }) ??
    alongWires(graph, gone, { left, way: "down" }) ??
    before.find((id) => left.has(id)) ??
    nearest(graph, gone, left)
  );
}

function alongWires(
  { edges }: Graph,
  gone: string,
  { left, way }: { left: ReadonlySet<string>; way: "up" | "down" },
): string | undefined {
  const passed = new Set([gone]);
  for (const here of passed) {
    for (const { from, to } of edges) {
      const next = way === "up" && to === here ? from : way === "down" && from === here ? to : undefined;
      if (next === undefined) continue;
      if (left.has(next)) return next;
      // It is gone as well: what lies behind it is next.
      passed.add(next);
    }
  }
  return undefined;
}

function nearest(graph: Graph, gone: string, left: ReadonlySet<string>): string | undefined {
  const places = new Map<string, Position>(Object.entries(graph.layout));
  for (const note of graph.notes ?? []) places.set(note.id, note);
  const here = places.get(gone);
  const far = (id: string) => {
    const there = places.get(id);
    return here && there ? Math.hypot(there.x - here.x, there.y - here.y) : Number.POSITIVE_INFINITY;
  };
  return [...left].sort((a, b) => far(a) - far(b))[0];
}
