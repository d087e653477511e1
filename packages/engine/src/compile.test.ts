import { expect, it } from "vitest";
import { needsOf } from "./compile.ts";
import type { Graph } from "./graph.ts";
import { recipeOfTheTrade } from "./recipes/recipeOfTheTrade.ts";
import { tradeRegistry } from "./testing.ts";

const registry = tradeRegistry();

it("loads only the facts that a drawing looks at", () => {
  const often = {
    subject: { type: "callsWithin", hours: 24 },
    test: { type: "isMoreThan", number: 2 },
  };
  const branch = {
    id: "a",
    name: "A",
    when: { join: "all", groups: [{ join: "all", conditions: [often] }] },
  };
  const graph: Graph = {
    nodes: [{ id: "if", type: "ifElse", version: 1, config: { branches: [branch] } }],
    edges: [],
    layout: {},
  };
  expect(needsOf(registry, graph)).toEqual(["calls"]);
  expect(needsOf(registry, recipeOfTheTrade())).toEqual(["sending"]);
});

it("loads nothing about texts for a run that leaves its last one, but does where the drawing leads back to it", () => {
  const text = { type: "sendSms", version: 1, config: { body: "What do you need?" } };
  const graph: Graph = {
    nodes: [
      { id: "first", ...text },
      { id: "wait", type: "wait", version: 1, config: { amount: 1, unit: "hours" } },
      { id: "last", ...text },
    ],
    edges: [
      { from: "first", port: "sent", to: "wait" },
      { from: "wait", port: "next", to: "last" },
    ],
    layout: {},
  };
  expect(needsOf(registry, graph, "first")).toEqual(["sending"]);
  expect(needsOf(registry, graph, "last")).toEqual([]);
  const back = { from: "last", port: "notConfirmed", to: "wait" };
  expect(needsOf(registry, { ...graph, edges: [...graph.edges, back] }, "last")).toEqual(["sending"]);
});
