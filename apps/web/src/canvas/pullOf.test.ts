import type { NodePositionChange } from "@xyflow/react";
import { describe, expect, it } from "vitest";
import { pullOf } from "./pullOf.ts";
import type { NoteNode } from "./toFlow.ts";

function note(id: string, x: number, y: number, dragging = false): NoteNode {
  const data = { text: "", editable: true };
  return { id, type: "note", position: { x, y }, width: 240, height: 128, data, dragging };
}

const drag = (id: string, x: number, y: number, dragging = true): NodePositionChange => ({
  id,
  type: "position",
  position: { x, y },
  dragging,
});

describe("a drag", () => {
  it("takes all that is dragged along, in line with what is not", () => {
    const nodes = [note("still", 0, 0), note("a", 400, 400), note("b", 700, 640)];
    expect(pullOf(nodes, [drag("a", 8, 400), drag("b", 308, 640)])).toEqual({
      changes: [drag("a", 0, 400), drag("b", 300, 640)],
      guides: [{ axis: "x", at: 0, from: 0, to: 768 }],
    });
  });

  it("ends where it was pulled to, with no line left", () => {
    const nodes = [note("still", 0, 0), note("a", 0, 400, true)];
    expect(pullOf(nodes, [drag("a", 8, 400, false)])).toEqual({
      changes: [drag("a", 0, 400, false)],
      guides: [],
    });
  });

  it("is no business of cards that are only measured", () => {
    const measured = { id: "a", type: "dimensions" as const, dimensions: { width: 288, height: 90 } };
    expect(pullOf([note("a", 0, 0)], [measured])).toEqual({ changes: [measured], guides: [] });
  });
});
