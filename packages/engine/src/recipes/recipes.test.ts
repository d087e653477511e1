import { checkCopy, DEFAULT_COPY_POLICY } from "@ringback/templates";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_GUARD_MS } from "../bounds.ts";
import { check } from "../check/check.ts";
import { readGraph } from "../check/readGraph.ts";
import type { Graph } from "../graph.ts";
import { copyContext } from "../nodes/copyContext.ts";
import { sendSms } from "../nodes/sendSms.ts";
import { rehearse } from "../rehearse/rehearse.ts";
import { factsFor, whereFor } from "../testing.ts";
import { calls, FRIDAY_AT_EIGHT, MONDAY_AT_TEN, recipeRegistry } from "./callersGet.ts";
import { RECIPES } from "./recipes.ts";

const where = whereFor();
/** A business of a trade that nobody wrote words for, and that decided nothing about its texts. */
const business = { ...where.business, niche: "", copy: DEFAULT_COPY_POLICY };
const drawn = { fields: where.fields, numbers: where.numbers, business };

it("are told apart by id and title, and each says in one sentence what it is for", () => {
  expect(new Set(RECIPES.map(({ id }) => id)).size).toBe(RECIPES.length);
  expect(new Set(RECIPES.map(({ title }) => title)).size).toBe(RECIPES.length);
  expect(RECIPES.filter(({ purpose }) => !/^[A-Z][^.!?]+\.$/.test(purpose))).toEqual([]);
});

describe.each(RECIPES)('"$title"', (recipe) => {
  it("can be published as it is: no finding, and with the guard nothing that warns", () => {
    expect(check(recipeRegistry, recipe.graph(), drawn)).toEqual([]);
    const guarded = check(recipeRegistry, recipe.graph(), { ...drawn, guardMs: DEFAULT_GUARD_MS });
    expect(guarded.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  it("has texts of one segment, with the opt-out line, that warn of nothing", () => {
    const reports = bodiesOf(recipe.graph()).map((body) => {
      const { findings, longest, passes } = checkCopy(body, copyContext({ ...where, business }));
      const loud = findings.filter(({ severity }) => severity !== "info").map(({ message }) => message);
      return { passes, loud, segments: longest.count.segments };
    });
    expect(reports).toEqual(reports.map(() => ({ passes: true, loud: [], segments: 1 })));
  });

  it("takes the owner's own words for one of its texts", () => {
    const bodies = bodiesOf(recipe.graph({ body: "Hello" }));
    expect(bodies.filter((body) => body === "Hello")).toHaveLength(1);
    expect(bodies).toHaveLength(bodiesOf(recipe.graph()).length);
  });

  it("has a place for every card, and none of them on another", () => {
    const { nodes, layout } = recipe.graph();
    expect(Object.keys(layout).sort()).toEqual(nodes.map(({ id }) => id).sort());
    const places = Object.values(layout);
    const close = places.filter((a, index) =>
      places.some((b, other) => other > index && Math.abs(a.x - b.x) < 300 && Math.abs(a.y - b.y) < 160),
    );
    expect(close).toEqual([]);
  });

  it("is read back from a file as it was written", () => {
    const graph = recipe.graph();
    expect(readGraph(JSON.stringify(graph))).toEqual({ graph, findings: [] });
  });

  it.each([
    ["open", MONDAY_AT_TEN],
    ["closed", FRIDAY_AT_EIGHT],
  ])("texts about one call of a burst while %s", (_when, startsAt) => {
    const later = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(later, (seconds) => {
        // Every trigger takes a voicemail.
        const happenings = calls("+13125550142", [0, ...seconds], "voicemail");
        const { fields, numbers, business: shop } = factsFor();
        const scenario = { startsAt, business: shop, fields, numbers, guardMs: DEFAULT_GUARD_MS, happenings };
        const { texts } = rehearse(recipeRegistry, recipe.graph(), scenario);
        expect(new Set(texts.map(({ run }) => run)).size).toBe(1);
      }),
      { numRuns: 60 },
    );
  });
});

function bodiesOf(graph: Graph): string[] {
  return graph.nodes.flatMap(({ type, config }) =>
    type === sendSms.type ? [sendSms.config.parse(config).body] : [],
  );
}
