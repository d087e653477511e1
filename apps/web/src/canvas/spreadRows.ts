import type { Graph } from "@ringback/engine";
import { withNotes } from "./editNotes.ts";

/** How much further apart rows stand where cards also tell what a run did there: they are that much taller. */
const ROOM = 1.25;

/** A drawing with room between its rows for what a run said. */
export function spreadRows(graph: Graph): Graph {
  const layout = Object.fromEntries(
    Object.entries(graph.layout).map(([id, { x, y }]) => [id, { x, y: y * ROOM }]),
  );
  const notes = (graph.notes ?? []).map((note) => ({ ...note, y: note.y * ROOM }));
  return withNotes({ ...graph, layout }, notes);
}
