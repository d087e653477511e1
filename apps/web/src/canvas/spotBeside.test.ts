import type { Graph, Position } from "@ringback/engine";
import { describe, expect, it } from "vitest";
import { COLUMN } from "./sizes.ts";
import { spotBeside } from "./spotBeside.ts";

const cards = (...places: Position[]): Graph => ({
  nodes: [],
  edges: [],
  layout: Object.fromEntries(places.map((at, index) => [`card ${index}`, at])),
});

describe("a copy stands", () => {
  it("in the column beside its original", () => {
    const drawing = cards({ x: 40, y: 0 }, { x: 40, y: 200 });
    expect(spotBeside(drawing, cards({ x: 40, y: 200 }))).toEqual({ x: 40 + COLUMN, y: 200 });
  });

  it("further right, where other cards stand in between", () => {
    const drawing = cards({ x: 0, y: 0 }, { x: 0, y: 200 }, { x: COLUMN + 8, y: 240 });
    expect(spotBeside(drawing, cards({ x: 0, y: 0 }, { x: 0, y: 200 }))).toEqual({
      x: 2 * COLUMN,
      y: 0,
    });
  });

  it("where it stood, in another drawing that has nothing there", () => {
    expect(spotBeside(cards({ x: 0, y: 0 }), cards({ x: 80, y: 600 }))).toEqual({ x: 80, y: 600 });
  });

  it("clear of notes, and a copied note clear of cards", () => {
    const note = { id: "note", text: "Busy on Fridays", x: 0, y: 0, width: 240, height: 128 };
    const drawing = { ...cards({ x: COLUMN, y: 0 }), notes: [note] };
    expect(spotBeside(drawing, { ...cards(), notes: [note] })).toEqual({ x: 2 * COLUMN, y: 0 });
  });
});
