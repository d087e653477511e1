import type { Graph } from "@ringback/engine";
import { describe, expect, it } from "vitest";
import { hashGraph } from "./hashGraph.ts";

const drawing: Graph = {
  nodes: [
    { id: "a", type: "missedCall", version: 1, config: { outcomes: ["missed"], numbers: null } },
    { id: "b", type: "wait", version: 1, config: { ms: 120_000 } },
  ],
  edges: [{ from: "a", port: "next", to: "b" }],
  layout: { a: { x: 0, y: 0 }, b: { x: 0, y: 200 } },
};

describe("the hash of a version", () => {
  it("stays when cards are moved, notes are written, or nodes and keys come in another order", () => {
    const moved: Graph = {
      nodes: [
        { config: { ms: 120_000 }, version: 1, type: "wait", id: "b" },
        { config: { numbers: null, outcomes: ["missed"] }, version: 1, type: "missedCall", id: "a" },
      ],
      edges: [{ to: "b", port: "next", from: "a" }],
      layout: { a: { x: 40, y: 8 } },
      notes: [{ id: "n", text: "Ask Sam first", x: 0, y: 0, width: 240, height: 120 }],
    };
    expect(hashGraph(moved)).toBe(hashGraph(drawing));
  });

  it("changes with what a node does, and with where a port leads", () => {
    const longer = structuredClone(drawing);
    longer.nodes = longer.nodes.map((node) => (node.id === "b" ? { ...node, config: { ms: 60_000 } } : node));
    const loose = { ...drawing, edges: [] };
    expect(new Set([drawing, longer, loose].map(hashGraph)).size).toBe(3);
  });
});
