import { createRegistry, type Graph, RECIPES } from "@ringback/engine";
import { describe, expect, it } from "vitest";
import { nodeTypes } from "../../../../ringback.nodes.ts";
import { edit } from "./edit.ts";
import { isOpenWay, outline, outlineLines } from "./outline.ts";
import { tidy } from "./tidy.ts";
import { walk } from "./walk.ts";

const registry = createRegistry(nodeTypes);

/** The recipe, with a note on the branch of callers who were texted lately as well. */
function branched(): Graph {
  const [first] = RECIPES;
  if (!first) throw new Error("There is no recipe to draw from.");
  const node = { id: "seen", type: "wait", version: 1, config: { amount: 1, unit: "hours" } };
  return edit(registry, first.graph(), { type: "addNodeAfter", node, from: "lately", port: "lately" });
}

function nodeTypeFresh(type: string): unknown {
  return registry.get(type)?.fresh;
}

describe("outline", () => {
  it("lists each branch in the order of its ports, indented and named", () => {
    expect(
      outline(registry, branched()).map(({ node, depth, via, loose }) => [node.id, depth, via, loose]),
    ).toEqual([
      ["call", 0, null, false],
      ["wait", 0, null, false],
      ["lately", 0, null, false],
      ["seen", 1, "Texted lately", false],
      ["text", 1, "None", false],
      ["note", 1, "Sent", false],
    ]);
  });

  it("lists a node that two ways lead to once, says at the other way that it goes on there, and ends in a loop", () => {
    const joined = edit(registry, branched(), {
      type: "connect",
      edge: { from: "seen", port: "next", to: "note" },
    });
    const looped = edit(registry, joined, {
      type: "connect",
      edge: { from: "note", port: "next", to: "wait" },
    });
    const lines = outlineLines(registry, looped).flatMap((line) => (isOpenWay(line) ? [] : [line]));
    expect(outline(registry, looped)).toEqual(lines.filter(({ again }) => !again));
    expect(lines.map(({ node, depth, via, again }) => [node.id, depth, via, again])).toEqual([
      ["call", 0, null, false],
      ["wait", 0, null, false],
      ["lately", 0, null, false],
      ["seen", 1, "Texted lately", false],
      ["note", 1, null, false],
      ["wait", 1, null, true],
      ["text", 1, "None", false],
      ["note", 1, "Sent", true],
    ]);
  });

  it("puts what nothing leads to at the end, with what follows it", () => {
    const torn = edit(registry, branched(), { type: "disconnect", from: "lately", port: "none" });
    expect(outline(registry, torn).map(({ node, loose }) => [node.id, loose])).toEqual([
      ["call", false],
      ["wait", false],
      ["lately", false],
      ["seen", false],
      ["text", true],
      ["note", false],
    ]);
  });
});

describe("the ways that lead nowhere", () => {
  const lines = (graph: Graph) =>
    outlineLines(registry, graph).map((line) =>
      isOpenWay(line)
        ? [line.node.id, line.depth, line.port.label, "open"]
        : [line.node.id, line.depth, line.via],
    );

  it("of a branch stand in their place among its ways; those of a text for what goes wrong are not listed", () => {
    const shut = edit(registry, branched(), { type: "disconnect", from: "lately", port: "lately" });
    const graph = edit(registry, shut, { type: "delete", ids: ["seen"] });
    expect(lines(graph)).toEqual([
      ["call", 0, null],
      ["wait", 0, null],
      ["lately", 0, null],
      ["lately", 1, "Texted lately", "open"],
      ["text", 1, "None"],
      ["note", 1, "Sent"],
    ]);
  });

  it("of a wait that chooses are listed, and the only way of another wait is not", () => {
    const node = { id: "reply", type: "waitForReply", version: 1, config: nodeTypeFresh("waitForReply") };
    const graph = edit(registry, branched(), { type: "addNodeAfter", node, from: "seen", port: "next" });
    expect(lines(graph).slice(3, 7)).toEqual([
      ["seen", 1, "Texted lately"],
      ["reply", 1, null],
      ["reply", 2, "Replied", "open"],
      ["reply", 2, "No reply", "open"],
    ]);
  });
});

describe("walk", () => {
  it("goes down and up along the wires, and across the ways of a branch", () => {
    const graph = branched();
    expect(walk(registry, graph, { from: "wait", to: "down" })).toBe("lately");
    expect(walk(registry, graph, { from: "lately", to: "up" })).toBe("wait");
    expect(walk(registry, graph, { from: "lately", to: "down" })).toBe("seen");
    expect(walk(registry, graph, { from: "seen", to: "right" })).toBe("text");
    expect(walk(registry, graph, { from: "text", to: "left" })).toBe("seen");
  });

  it("goes to the nearest card where no wire leads, and nowhere at the edge", () => {
    const torn = edit(registry, branched(), { type: "disconnect", from: "wait", port: "next" });
    expect(walk(registry, torn, { from: "wait", to: "down" })).toBe("lately");
    expect(walk(registry, torn, { from: "call", to: "up" })).toBeUndefined();
  });
});

describe("tidy", () => {
  it("lays rows from top to bottom, and branches from left to right in the order of their ports", () => {
    const places = tidy(registry, branched(), new Map());
    const y = (id: string) => places[id]?.y ?? Number.NaN;
    const x = (id: string) => places[id]?.x ?? Number.NaN;
    expect([
      y("call") < y("wait"),
      y("wait") < y("lately"),
      y("lately") < y("text"),
      y("text") < y("note"),
    ]).toEqual([true, true, true, true]);
    expect(y("seen")).toBe(y("text"));
    expect(x("text") - x("seen")).toBeGreaterThanOrEqual(288);
  });

  it("leaves room for cards as tall as they were drawn", () => {
    const places = tidy(registry, branched(), new Map([["wait", { width: 288, height: 400 }]]));
    expect((places.lately?.y ?? 0) - (places.wait?.y ?? 0)).toBeGreaterThanOrEqual(400);
  });
});
