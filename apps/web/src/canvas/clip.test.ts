import type { Graph } from "@ringback/engine";
import { describe, expect, it } from "vitest";
import { clipOf, renameClip } from "./clip.ts";
import { readClip, writeClip } from "./clipText.ts";

const graph: Graph = {
  nodes: ["a", "b", "c"].map((id) => ({
    id,
    type: "wait",
    version: 1,
    config: { amount: 1, unit: "hours" },
  })),
  edges: [
    { from: "a", port: "next", to: "b" },
    { from: "b", port: "next", to: "c" },
  ],
  layout: { a: { x: 0, y: 0 }, b: { x: 0, y: 200 }, c: { x: 0, y: 400 } },
};

describe("copying", () => {
  it("takes the chosen nodes and the wires among them", () => {
    expect(clipOf(graph, new Set(["b", "c"]))).toEqual({
      nodes: graph.nodes.slice(1),
      edges: [{ from: "b", port: "next", to: "c" }],
      layout: { b: { x: 0, y: 200 }, c: { x: 0, y: 400 } },
    });
  });

  it("renames what is pasted, wires and places with it", () => {
    let made = 0;
    const renamed = renameClip(clipOf(graph, new Set(["a", "b"])), () => `new${++made}`);
    expect(renamed.nodes.map(({ id }) => id)).toEqual(["new1", "new2"]);
    expect(renamed.edges).toEqual([{ from: "new1", port: "next", to: "new2" }]);
    expect(renamed.layout).toEqual({ new1: { x: 0, y: 0 }, new2: { x: 0, y: 200 } });
  });

  it("survives the clipboard", () => {
    expect(readClip(writeClip(graph))).toEqual(graph);
  });

  it("does not take other text for nodes", () => {
    for (const text of [
      "",
      "Hello",
      "{}",
      '{"ringback":"nodes"}',
      '{"ringback":"nodes","graph":{"nodes":[],"edges":[]}}',
    ]) {
      expect(readClip(text)).toBeUndefined();
    }
  });
});
