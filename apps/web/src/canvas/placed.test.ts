import { createRegistry, recipeOfTheTrade as recipe } from "@ringback/engine";
import { describe, expect, it } from "vitest";
import { nodeTypes } from "../../../../ringback.nodes.ts";
import { placed } from "./placed.ts";
import { namesWith } from "./testNames.ts";

const registry = createRegistry(nodeTypes);

const where = namesWith();

describe("a drawing from elsewhere", () => {
  it("gets places on the grid, each row as far below the last as that is tall", () => {
    const { layout } = placed(registry, { ...recipe(), layout: {} }, where);
    expect(Object.entries(layout).map(([id, { y }]) => [id, y])).toEqual([
      ["call", 0],
      ["wait", 168],
      ["lately", 320],
      ["text", 496],
      ["note", 680],
    ]);
  });

  it("keeps the places that it has, and is the same drawing when none is missing", () => {
    const graph = recipe();
    expect(placed(registry, graph, where)).toBe(graph);
    const wait = { x: 800, y: 40 };
    expect(placed(registry, { ...graph, layout: { wait } }, where).layout.wait).toEqual(wait);
  });
});
