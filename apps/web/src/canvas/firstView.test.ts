import { describe, expect, it } from "vitest";
import { firstView } from "./firstView.ts";

const frame = { width: 1200, height: 800 };
const first = { x: 0, y: 0, width: 288, height: 100 };

describe("how a drawing is first seen", () => {
  it("in the middle and as large as life when it is small", () => {
    expect(firstView({ drawn: first, first, frame })).toEqual({ zoom: 1, x: 456, y: 350 });
  });

  it("whole, a little smaller, when that keeps its words legible", () => {
    const drawn = { x: 0, y: 0, width: 288, height: 780 };
    expect(firstView({ drawn, first, frame })).toEqual({
      zoom: expect.closeTo(0.966, 3),
      x: expect.closeTo(460.9, 1),
      y: 24,
    });
  });

  it("whole down to three quarters of its size, and from its top below that", () => {
    const seen = [900, 1_018, 1_020, 1_100].map((height) => {
      const { zoom, y } = firstView({ drawn: { x: 0, y: 0, width: 288, height }, first, frame });
      return { zoom: Number(zoom.toFixed(3)), top: y, whole: y + height * zoom <= frame.height };
    });
    expect(seen).toEqual([
      { zoom: 0.844, top: 24, whole: true },
      { zoom: 0.75, top: 24, whole: true },
      { zoom: 0.92, top: 24, whole: false },
      { zoom: 0.92, top: 24, whole: false },
    ]);
  });

  it("from its top when it is too tall to be read whole", () => {
    const drawn = { x: 0, y: -40, width: 288, height: 3_000 };
    const view = firstView({ drawn, first: { ...first, y: -40 }, frame });
    expect({ zoom: view.zoom, top: view.y + -40 * view.zoom }).toEqual({ zoom: 0.92, top: 24 });
  });

  it("beside the palette, when there is room", () => {
    const drawn = { x: 0, y: 0, width: 900, height: 400 };
    expect(firstView({ drawn, first, frame })).toEqual({ zoom: 1, x: 240, y: 200 });
  });

  it("around its first card when it is too wide", () => {
    const drawn = { x: -2_000, y: 0, width: 4_000, height: 400 };
    const view = firstView({ drawn, first, frame });
    expect(view.x + 144 * view.zoom).toBe(600);
  });
});
