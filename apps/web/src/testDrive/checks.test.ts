import {
  createRegistry,
  DEFAULT_WORKFLOW_SETTINGS,
  differences,
  type Graph,
  instantText,
  recipeOfTheTrade,
  rehearse,
  scenarioOf,
} from "@ringback/engine";
import { factsFor } from "@ringback/engine/testing";
import { describe, expect, it } from "vitest";
import { nodeTypes } from "../../../../ringback.nodes.ts";
import { checkOf, isOfCheck, planOfCheck } from "./checks.ts";
import type { Plan } from "./plan.ts";
import { planOfChosen } from "./presets.ts";

const registry = createRegistry(nodeTypes);
const { business, fields, numbers, sending } = factsFor();
const setting = {
  business,
  settings: DEFAULT_WORKFLOW_SETTINGS,
  fields,
  numbers,
  guardMs: sending.guardMs,
  now: Date.UTC(2026, 10, 21, 16),
};

function played(graph: Graph, plan: Plan) {
  return rehearse(registry, graph, scenarioOf(registry, graph, { plan, setting }));
}

function saved(graph: Graph, preset: string) {
  const plan = planOfChosen(registry, graph, { chosen: { preset }, setting });
  return { plan, check: checkOf(plan, played(graph, plan), { id: "c1", name: "Burst" }) };
}

describe("a scenario that was saved", () => {
  it("expects what each caller got, and what came of each of their calls", () => {
    expect(saved(recipeOfTheTrade(), "burst").check.expected).toEqual([
      { caller: "maria", texts: 1, dispositions: ["sent", "suppressed", "suppressed"] },
    ]);
    expect(saved(recipeOfTheTrade(), "through").check.expected).toEqual([
      { caller: "maria", texts: 0, dispositions: ["suppressed", null] },
    ]);
  });

  it("is played again as it was, and holds while the drawing comes to the same", () => {
    const { plan, check } = saved(recipeOfTheTrade(), "two");
    const again = planOfCheck(check);
    expect({ ...again, preset: plan.preset }).toEqual(plan);
    expect(isOfCheck(again)).toBe(true);
    expect(
      differences(check, played(recipeOfTheTrade({ repeat: "again" }), { ...again, useGuard: true })),
    ).toEqual([]);
    expect(differences(check, played(instantText(), again))).toEqual([]);
  });

  it("says in words who would get something else", () => {
    const { check } = saved(recipeOfTheTrade({ repeat: "again" }), "doubled");
    const again = planOfCheck(check);
    expect(
      differences(check, played(recipeOfTheTrade({ repeat: "again" }), { ...again, useGuard: true })),
    ).toEqual([
      "Maria gets one text instead of 2 texts.",
      "Maria’s call 3 ended as “Text sent”; now it is “No text”.",
    ]);
    expect(differences(check, played({ nodes: [], edges: [], layout: {} }, again))).toEqual([
      "Maria gets no text instead of 2 texts.",
      "Maria’s call 1 ended as “Text sent”; now it is “No text”.",
      "Maria’s call 3 ended as “Text sent”; now it is “No text”.",
    ]);
  });
});
