import { createRegistry, recipeOfTheTrade as recipe, wait } from "@ringback/engine";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { nodeTypes } from "../../../../ringback.nodes.ts";
import { changes, sameValue } from "./changes.ts";
import { type Edit, edit } from "./edit.ts";
import { namesWith } from "./testNames.ts";

const registry = createRegistry(nodeTypes);

const where = namesWith([
  { key: "last_missed_call_sms_at", label: "Last missed-call text", type: "dateTime", builtIn: true },
]);

function changed(...edits: Edit[]) {
  const live = recipe();
  const draft = edits.reduce((graph, change) => edit(registry, graph, change), recipe());
  return changes(registry, { live, draft }, where);
}

const NEW_WAIT = { id: "new", type: wait.type, version: 1, config: { amount: 1, unit: "hours" } };

describe("changes", () => {
  it("finds none between a drawing and itself, wherever its cards stand", () => {
    expect(changed({ type: "move", to: { wait: { x: 800, y: 800 } } })).toEqual([]);
  });

  it("tells a changed setting as two sentences", () => {
    expect(changed({ type: "configure", nodeId: "wait", config: { amount: 20, unit: "minutes" } })).toEqual([
      { type: "changed", nodeId: "wait", before: "Wait 2 minutes", after: "Wait 20 minutes" },
    ]);
  });

  it("tells a node that was only switched off, or on again, as that", () => {
    const off: Edit = { type: "switch", ids: ["wait"], off: true };
    const told = { nodeId: "wait", node: "Wait 2 minutes" };
    expect(changed(off)).toEqual([{ type: "switched", off: true, ...told }]);
    const [live, draft] = [edit(registry, recipe(), off), recipe()];
    expect(changes(registry, { live, draft }, where)).toEqual([{ type: "switched", off: false, ...told }]);
    expect(
      changed(off, { type: "configure", nodeId: "wait", config: { amount: 20, unit: "minutes" } }),
    ).toEqual([
      {
        type: "changed",
        nodeId: "wait",
        before: "Wait 2 minutes",
        after: "Switched off: Wait 20 minutes",
      },
    ]);
  });

  it("counts a node spliced in as one change: its wires are part of it", () => {
    expect(changed({ type: "addNodeAfter", node: NEW_WAIT, from: "wait", port: "next" })).toEqual([
      { type: "added", nodeId: "new", after: "Wait 1 hour" },
    ]);
  });

  it("counts a node taken out as one change too", () => {
    expect(changed({ type: "delete", ids: ["wait"] })).toEqual([
      { type: "removed", nodeId: "wait", before: "Wait 2 minutes" },
    ]);
  });

  it("tells where a way leads instead", () => {
    expect(changed({ type: "connect", edge: { from: "lately", port: "lately", to: "note" } })).toEqual([
      {
        type: "rewired",
        nodeId: "lately",
        port: "Texted lately",
        before: null,
        after: "Set Last missed-call text to now",
      },
    ]);
    expect(changed({ type: "disconnect", from: "text", port: "sent" })).toEqual([
      {
        type: "rewired",
        nodeId: "text",
        port: "Sent",
        before: "Set Last missed-call text to now",
        after: null,
      },
    ]);
  });

  it("calls a branch that was taken out by its name, and tells where it led", () => {
    const [lately] = recipe().nodes.filter(({ id }) => id === "lately");
    const { branches } = z.object({ branches: z.array(z.looseObject({})) }).parse(lately?.config);
    const vip = { ...branches[0], id: "branch2", name: "VIP" };
    const more: Edit[] = [
      { type: "configure", nodeId: "lately", config: { branches: [...branches, vip] } },
      { type: "connect", edge: { from: "lately", port: "branch2", to: "note" } },
    ];
    const live = more.reduce((graph, change) => edit(registry, graph, change), recipe());
    expect(changes(registry, { live, draft: recipe() }, where)).toEqual([
      expect.objectContaining({ type: "changed", nodeId: "lately" }),
      { type: "wayGone", nodeId: "lately", port: "VIP", before: "Set Last missed-call text to now" },
    ]);
  });

  it("counts every node before anything is live", () => {
    const all = changes(registry, { live: null, draft: recipe() }, where);
    expect(all.map(({ type }) => type)).toEqual(["added", "added", "added", "added", "added"]);
  });
});

describe("sameValue", () => {
  it("compares JSON by what it says", () => {
    expect(sameValue({ a: [1, { b: null }], c: undefined }, { a: [1, { b: null }] })).toBe(true);
    expect(sameValue({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
    expect(sameValue([], {})).toBe(false);
    expect(sameValue(null, undefined)).toBe(false);
  });
});
