import { createRegistry, type Graph, type Note } from "@ringback/engine";
import { describe, expect, it } from "vitest";
import { nodeTypes } from "../../../../ringback.nodes.ts";
import { clipOf, renameClip } from "./clip.ts";
import { readClip, writeClip } from "./clipText.ts";
import { type Edit, edit } from "./edit.ts";
import { noteKeys } from "./noteKeys.ts";

const registry = createRegistry(nodeTypes);

const WAIT = { id: "wait", type: "wait", version: 1, config: { amount: 1, unit: "hours" } };
const NOTE: Note = { id: "why", text: "Ask Sam first", x: 320, y: 0, width: 240, height: 128 };

function drawing(...notes: Note[]): Graph {
  const bare = { nodes: [WAIT], edges: [], layout: { wait: { x: 0, y: 0 } } };
  return notes.length > 0 ? { ...bare, notes } : bare;
}

function edited(graph: Graph, ...changes: Edit[]): Graph {
  return changes.reduce((before, change) => edit(registry, before, change), graph);
}

describe("a note", () => {
  it("is put on the grid, written, moved and resized", () => {
    const at = { ...NOTE, x: 317, y: 3 };
    expect(edited(drawing(), { type: "addNote", note: at })).toEqual(drawing(NOTE));
    expect(edited(drawing(NOTE), { type: "writeNote", id: "why", text: "x".repeat(2_100) }).notes).toEqual([
      { ...NOTE, text: "x".repeat(2_000) },
    ]);
    const box = { x: 301, y: -5, width: 20, height: 9_000 };
    expect(edited(drawing(NOTE), { type: "resizeNote", id: "why", box }).notes).toEqual([
      { ...NOTE, x: 304, y: -8, width: 120, height: 1_600 },
    ]);
  });

  it("is dragged together with cards, as one edit", () => {
    const to = { wait: { x: 16, y: 8 }, why: { x: 336, y: 8 } };
    expect(edited(drawing(NOTE), { type: "move", to })).toEqual({
      ...drawing({ ...NOTE, x: 336, y: 8 }),
      layout: { wait: { x: 16, y: 8 } },
    });
  });

  it("is deleted with or without cards, and the last one leaves nothing behind", () => {
    expect(edited(drawing(NOTE), { type: "delete", ids: ["why"] })).toEqual(drawing());
    expect(edited(drawing(NOTE), { type: "delete", ids: ["why", "wait"] })).toEqual({
      nodes: [],
      edges: [],
      layout: {},
    });
  });

  it("stays when nodes are added and taken out", () => {
    const next = { ...WAIT, id: "next" };
    const graph = edited(
      drawing(NOTE),
      { type: "addNodeAfter", node: next, from: "wait", port: "next" },
      { type: "delete", ids: ["next"] },
    );
    expect(graph).toEqual(drawing(NOTE));
  });

  it("is copied through the clipboard, alone or with cards, and pasted under a new id", () => {
    const clip = readClip(writeClip(clipOf(drawing(NOTE), new Set(["why"]))));
    expect(clip).toEqual({ nodes: [], edges: [], layout: {}, notes: [NOTE] });
    const copy = renameClip(clip ?? drawing(), () => "copy");
    expect(edited(drawing(NOTE), { type: "paste", clip: copy, at: { x: 368, y: 48 } })).toEqual(
      drawing(NOTE, { ...NOTE, id: "copy", x: 368, y: 48 }),
    );
    const both = clipOf(drawing(NOTE), new Set(["why", "wait"]));
    const pasted = edited(drawing(NOTE), {
      type: "paste",
      clip: renameClip(both, () => "b"),
      at: { x: 0, y: 400 },
    });
    expect(pasted.layout.b).toEqual({ x: 0, y: 400 });
    expect(pasted.notes?.at(-1)).toMatchObject({ x: 320, y: 400 });
  });

  it("means nothing when it is gone, unchanged, or one too many", () => {
    const full = drawing(...Array.from({ length: 50 }, (_, n) => ({ ...NOTE, id: `n${n}` })));
    const nothing: [Graph, Edit][] = [
      [drawing(NOTE), { type: "writeNote", id: "gone", text: "x" }],
      [drawing(NOTE), { type: "writeNote", id: "why", text: NOTE.text }],
      [drawing(NOTE), { type: "move", to: { why: { x: 321, y: 1 } } }],
      [drawing(NOTE), { type: "delete", ids: ["gone"] }],
      [full, { type: "addNote", note: { ...NOTE, id: "more" } }],
    ];
    for (const [graph, change] of nothing) expect(edit(registry, graph, change)).toBe(graph);
  });

  it("is moved and resized by the arrow keys", () => {
    const press = (key: string, shiftKey = false) => noteKeys(NOTE, { key, shiftKey });
    expect(press("ArrowRight")).toEqual({
      change: { type: "move", to: { why: { x: 336, y: 0 } } },
      burst: "move:why",
    });
    expect(press("ArrowUp", true)).toEqual({
      change: { type: "resizeNote", id: "why", box: { x: 320, y: 0, width: 240, height: 112 } },
      burst: "resize:why",
    });
    expect(press("Enter")).toBeUndefined();
  });
});
