import { expect, it } from "vitest";
import { DEFAULT_GUARD_MS } from "../bounds.ts";
import type { Graph } from "../graph.ts";
import { voicemailLeft } from "../nodes/voicemailLeft.ts";
import { instantText } from "../recipes/instantText.ts";
import { openOrClosed } from "../recipes/openOrClosed.ts";
import { recipeOfTheTrade } from "../recipes/recipeOfTheTrade.ts";
import { voicemailReceived } from "../recipes/voicemailReceived.ts";
import { createRegistry } from "../registry.ts";
import { tradeRegistry, whereFor } from "../testing.ts";
import { check } from "./check.ts";

const registry = createRegistry([...tradeRegistry().all, voicemailLeft]);
const { fields, business } = whereFor();
const main = { id: "main", e164: "+13125550100", label: "Main line" };
const shop = { id: "shop", e164: "+13125550101", label: "Shop" };
const recipe = recipeOfTheTrade();

function conflicts(beside: Graph, { graph = recipe, guardMs = DEFAULT_GUARD_MS }: Case = {}): string[] {
  const drawn = { fields, business, numbers: [main, shop], guardMs };
  return check(registry, graph, { ...drawn, beside: [{ name: "Other", graph: beside }] })
    .filter(({ code }) => code === "conflict")
    .map(({ message }) => message);
}

interface Case {
  graph?: Graph;
  guardMs?: number | null;
}

/** A drawing with another config of one of its nodes. */
function withConfig(graph: Graph, id: string, config: object): Graph {
  return {
    ...graph,
    nodes: graph.nodes.map((node) =>
      node.id === id ? { ...node, config: { ...Object(node.config), ...config } } : node,
    ),
  };
}

/** A drawing that only texts while the business is open, or only while it is closed. */
function only(hours: "open" | "closed"): Graph {
  const graph = openOrClosed.graph();
  const port = hours === "open" ? "open" : "none";
  return { ...graph, edges: graph.edges.filter(({ from, port: by }) => from !== "hours" || by === port) };
}

it("two live workflows that text about the same call are named, and what the guard makes of it", () => {
  expect(conflicts(instantText())).toEqual([
    `A call that nobody answers on Main line is also texted by your live workflow "Other". The guard lets only one of the two texts go. Choose other calls or numbers in one of them, or turn one off.`,
  ]);
  expect(conflicts(instantText(), { guardMs: null })).toEqual([
    `A call that nobody answers on Main line is also texted by your live workflow "Other". The guard is off, so they can get both texts. Choose other calls or numbers in one of them, or turn one off.`,
  ]);
});

it("workflows that share the calls between them are no conflict: by number, by how the call ended, by hours", () => {
  const onlyShop = withConfig(instantText(), "call", { numbers: [shop.id] });
  expect(conflicts(onlyShop, { graph: withConfig(recipe, "call", { numbers: [main.id] }) })).toEqual([]);
  expect(conflicts(onlyShop)[0]).toMatch(/^A call that nobody answers on Shop is also texted/);
  expect(conflicts(only("closed"), { graph: only("open") })).toEqual([]);
  expect(conflicts(only("closed"))).toHaveLength(1);
  expect(
    conflicts(voicemailReceived.graph(), { graph: withConfig(recipe, "call", { outcomes: ["missed"] }) }),
  ).toEqual([]);
  expect(conflicts(voicemailReceived.graph())[0]).toMatch(/^A call that ends in a voicemail on Main line/);
});

it("one that texts nobody is none", () => {
  expect(conflicts({ ...instantText(), edges: [] })).toEqual([]);
});
