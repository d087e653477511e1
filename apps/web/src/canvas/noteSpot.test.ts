import type { Graph } from "@ringback/engine";
import { expect, it } from "vitest";
import { noteSpot } from "./noteSpot.ts";

const graph: Graph = {
  nodes: [],
  edges: [],
  layout: { a: { x: 0, y: 0 } },
  notes: [{ id: "n", text: "", x: 336, y: 0, width: 240, height: 128 }],
};

it("a new note goes where it was wanted, or to the right of what lies there", () => {
  expect(noteSpot(graph, { x: 0, y: 400 })).toEqual({ x: 0, y: 400 });
  expect(noteSpot(graph, { x: 0, y: 40 })).toEqual({ x: 624, y: 40 });
});
