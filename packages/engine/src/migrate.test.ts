import { describe, expect, it } from "vitest";
import { z } from "zod";
import { defineNode } from "./defineNode.ts";
import type { Graph } from "./graph.ts";
import { migrate } from "./migrate.ts";
import { recipeOfTheTrade } from "./recipes/recipeOfTheTrade.ts";
import { createRegistry } from "./registry.ts";
import { conformance, playGraph, tradeRegistry } from "./testing.ts";

/** A pause whose first version counted seconds, and whose second counts milliseconds. */
const pause = defineNode<{ ms: number }>({
  type: "pause",
  version: 2,
  kind: "wait",
  title: "Pause",
  description: "Waits.",
  icon: "pause",
  config: z.strictObject({ ms: z.number() }),
  fresh: { ms: 1_000 },
  ports: () => [{ id: "next", label: "Then" }],
  card: ({ ms }) => ["Pause for ", { chip: `${ms} ms` }],
  findings: () => [],
  migrate: (config) => ({ ms: z.object({ seconds: z.number() }).parse(config).seconds * 1_000 }),
  enter: (here, { ms }) => ({ type: "wait", until: here.now + ms, why: "Pauses." }),
});
const registry = createRegistry([...tradeRegistry().all, pause]);
const old: Graph = {
  ...recipeOfTheTrade(),
  nodes: [...recipeOfTheTrade().nodes, { id: "pause", type: "pause", version: 1, config: { seconds: 5 } }],
  edges: [{ from: "call", port: "next", to: "pause" }],
};

describe("a drawing of an older version", () => {
  it("is brought along, node by node, and what is of today stays as it is", () => {
    const today = migrate(registry, old);
    expect(today.nodes.at(-1)).toEqual({ id: "pause", type: "pause", version: 2, config: { ms: 5_000 } });
    expect(today.nodes.slice(0, -1)).toEqual(old.nodes.slice(0, -1));
    expect(migrate(registry, today)).toBe(today);
  });

  it("runs without being migrated first", () => {
    const { run } = playGraph(registry, old, { events: [{ at: 0, type: "started" }] });
    expect(run.wait).toEqual({ key: "run1/2/wait", dueAt: 5_000 });
  });
});

describe("the promises of a node type", () => {
  it("include a sample of every older version", () => {
    expect(conformance(pause)).toEqual(["There is no sample of version 1 to migrate."]);
    expect(conformance(pause, { older: [{ version: 1, config: { seconds: 5 } }] })).toEqual([]);
  });

  it("are checked one by one", () => {
    let count = 0;
    const careless = defineNode<{ ms: number }>({
      ...pause,
      type: "Pause now",
      version: 1,
      description: "",
      icon: "Pause!",
      ports: () => [
        { id: "a", label: "" },
        { id: "a", label: "A" },
      ],
      card: () => [""],
      findings: () => [{ code: "odd", severity: "info", message: "no full stop" }],
      enter: () => {
        count += 1;
        return { type: "go", port: `b${count}`, why: "" };
      },
    });
    expect(conformance(careless)).toEqual([
      'The type "Pause now" is not camelCase.',
      "The title or the description is empty.",
      'The icon "Pause!" is not the name of a lucide icon.',
      'The port "a" lacks an id or a label.',
      "Two ports share an id.",
      'The fresh card "" is not a sentence.',
      'The finding "no full stop" is not a sentence.',
      "A finding does not name its node.",
      "Entering twice gives two answers.",
      'It leaves by the port "b1", which it does not have.',
    ]);
    expect(
      conformance(
        { ...pause, enter: () => ({ type: "ask", send: { body: "Hi" }, why: "Texts." }) },
        {
          older: [{ version: 1, config: { seconds: 5 } }],
        },
      ),
    ).toEqual(['It asks for a text, and does not say that it needs "sending".']);
  });
});
