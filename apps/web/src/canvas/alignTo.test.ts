import { describe, expect, it } from "vitest";
import { alignTo } from "./alignTo.ts";

const card = (x: number, y: number, height = 100) => ({ x, y, width: 288, height });

describe("what is dragged", () => {
  it("is pulled in line with a neighbour within one place of the grid, and a line shows it", () => {
    expect(alignTo(card(8, 400), [card(0, 0)])).toEqual({
      x: -8,
      y: 0,
      guides: [
        { axis: "x", at: 0, from: 0, to: 500 },
        { axis: "x", at: 288, from: 0, to: 500 },
      ],
    });
  });

  it("is left alone further away, and never leaves the grid for an edge that does not lie on it", () => {
    expect(alignTo(card(16, 400), [card(0, 0)])).toEqual({ x: 0, y: 0, guides: [] });
    expect(alignTo(card(600, 8, 96), [card(0, 0, 93)])).toMatchObject({ x: 0, y: -8 });
    expect(alignTo(card(600, 96), [card(0, 0, 93)])).toEqual({ x: 0, y: 0, guides: [] });
  });

  it("stands in line with several at once, in both directions", () => {
    expect(alignTo(card(0, 400), [card(0, 0), card(0, 200), card(400, 400)]).guides).toEqual([
      { axis: "x", at: 0, from: 0, to: 500 },
      { axis: "x", at: 288, from: 0, to: 500 },
      { axis: "y", at: 400, from: 0, to: 688 },
      { axis: "y", at: 500, from: 0, to: 688 },
    ]);
  });

  it("looks at no one far away", () => {
    expect(alignTo(card(0, 2_000), [card(8, 0)])).toEqual({ x: 0, y: 0, guides: [] });
  });
});
