import { createRegistry, recipeOfTheTrade } from "@ringback/engine";
import { describe, expect, it } from "vitest";
import { nodeTypes } from "../../../../ringback.nodes.ts";
import { sayDrawing, sayNode, sayTotal } from "./sayCounts.ts";

const registry = createRegistry(nodeTypes);
const graph = recipeOfTheTrade({ body: "Hi" });
const counts = {
  runs: 40,
  cut: false,
  nodes: { call: 40, wait: 40, lately: 38, text: 30, note: 29 },
  ways: {
    "call:next": 40,
    "wait:next": 38,
    "lately:none": 30,
    "lately:texted": 8,
    "text:sent": 29,
    "text:couldNotSend": 1,
    "note:next": 29,
  },
  ends: { wait: 1, lately: 8, text: 1, note: 29 },
};

function node(id: string) {
  const found = graph.nodes.find((one) => one.id === id);
  if (!found) throw new Error(`The recipe has no node ${id}.`);
  return found;
}

describe("what was counted", () => {
  it("is told node by node, with every way out", () => {
    expect(sayNode(registry, graph, { node: node("text"), counts })).toEqual([
      "30 runs came by.",
      "29 left by “Sent”, 97 %.",
      "1 left by “Could not send”, 3 %.",
      "0 left by “Not confirmed”, 0 %.",
      "1 ended here.",
    ]);
    expect(sayNode(registry, graph, { node: node("wait"), counts })).toEqual([
      "40 runs came by.",
      "38 went on.",
      "1 ended here.",
    ]);
    expect(sayNode(registry, graph, { node: node("wait"), counts: { ...counts, nodes: {} } })).toEqual([]);
  });

  it("is told for the whole drawing, to whoever does not see the figures", () => {
    expect(sayDrawing(registry, graph, counts)).toBe(
      "40 runs in this time. Missed call: 40 came by. Wait: 40 came by, 1 ended here. If/Else: 38 came by, 8 ended here. Send SMS: 30 came by, 1 ended here. Update field: 29 came by, 29 ended here.",
    );
  });

  it("says when there were too many to count, or none", () => {
    expect([
      sayTotal({ ...counts, runs: 20_000, cut: true }),
      sayTotal({ ...counts, runs: 1 }),
      sayTotal({ ...counts, runs: 0 }),
    ]).toEqual(["The last 20,000 runs of this time.", "1 run in this time.", "No runs in this time."]);
  });
});
