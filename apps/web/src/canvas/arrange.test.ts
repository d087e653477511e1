import { expect, it } from "vitest";
import { arrange } from "./arrange.ts";

const boxes = {
  a: { x: 0, y: 0, width: 100, height: 40 },
  b: { x: 60, y: 100, width: 200, height: 80 },
  c: { x: 20, y: 400, width: 100, height: 40 },
};

it.each([
  ["left", { a: { x: 0, y: 0 }, b: { x: 0, y: 100 }, c: { x: 0, y: 400 } }],
  ["centre", { a: { x: 80, y: 0 }, b: { x: 30, y: 100 }, c: { x: 80, y: 400 } }],
  ["right", { a: { x: 160, y: 0 }, b: { x: 60, y: 100 }, c: { x: 160, y: 400 } }],
  ["top", { a: { x: 0, y: 0 }, b: { x: 60, y: 0 }, c: { x: 20, y: 0 } }],
  ["middle", { a: { x: 0, y: 200 }, b: { x: 60, y: 180 }, c: { x: 20, y: 200 } }],
  ["bottom", { a: { x: 0, y: 400 }, b: { x: 60, y: 360 }, c: { x: 20, y: 400 } }],
  ["rows", { a: { x: 0, y: 0 }, b: { x: 60, y: 180 }, c: { x: 20, y: 400 } }],
] as const)("puts several in order: %s", (how, places) => {
  expect(arrange(boxes, how)).toEqual(places);
});

it("puts the same air between columns, and nothing in order of nothing", () => {
  const wide = { a: { ...boxes.a, x: 0 }, b: { ...boxes.a, x: 110 }, c: { ...boxes.a, x: 400 } };
  expect(arrange(wide, "columns")).toEqual({ a: { x: 0, y: 0 }, b: { x: 200, y: 0 }, c: { x: 400, y: 0 } });
  expect(arrange({}, "left")).toEqual({});
});
