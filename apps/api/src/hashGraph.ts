import { createHash } from "node:crypto";
import type { Graph } from "@ringback/engine";

/**
 * The address of what a graph means: SHA-256 over its nodes and edges in canonical JSON. Where cards lie, notes,
 * and the order in which nodes, edges and keys were written, are no part of it.
 */
export function hashGraph(graph: Graph): string {
  const nodes = [...graph.nodes].sort((a, b) => order(a.id, b.id));
  const edges = [...graph.edges].sort((a, b) =>
    order(`${a.from} ${a.port} ${a.to}`, `${b.from} ${b.port} ${b.to}`),
  );
  return createHash("sha256").update(canonical({ nodes, edges })).digest("hex");
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
  const pairs = Object.entries(value)
    .filter(([, of]) => of !== undefined)
    .sort(([a], [b]) => order(a, b))
    .map(([key, of]) => `${JSON.stringify(key)}:${canonical(of)}`);
  return `{${pairs.join(",")}}`;
}

// By code unit, not by locale: the same on every machine.
function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
