import { describe, expect, it } from "vitest";
import { BOUNDS } from "../bounds.ts";
import { check } from "../check/check.ts";
import { describeCard } from "../describeCard.ts";
import { tradeRegistry, whereFor } from "../testing.ts";
import { recipeOfTheTrade } from "./recipeOfTheTrade.ts";
import { RECIPES } from "./recipes.ts";

const registry = tradeRegistry();
const { fields, numbers, business } = whereFor();

describe("every recipe", () => {
  for (const recipe of RECIPES) {
    it(`"${recipe.title}" can be published as it is, and has a place for every card`, () => {
      const graph = recipe.graph();
      expect(check(registry, graph, { fields, numbers, business })).toEqual([]);
      expect(Object.keys(graph.layout).sort()).toEqual(graph.nodes.map(({ id }) => id).sort());
    });

    it(`"${recipe.title}" takes the owner's own text`, () => {
      const bodies = recipe.graph({ body: "Hello" }).nodes.filter(({ type }) => type === "sendSms");
      expect(bodies.map(({ config }) => config)).toEqual([{ body: "Hello" }]);
    });
  }
});

it("reads from top to bottom", () => {
  const sentences = recipeOfTheTrade({ body: "Hi, this is Sam" }).nodes.map(({ type, config, id }) => {
    const nodeType = registry.get(type);
    return nodeType
      ? describeCard(nodeType.card(nodeType.config.parse(config), whereFor({ nodeId: id })))
      : type;
  });
  expect(sentences).toEqual([
    "When a call is missed on any number",
    "Wait 2 minutes",
    "If Last missed-call text is within the last 2 minutes",
    'Text the caller "Hi, this is Sam"',
    "Set Last missed-call text to now",
  ]);
});

it("fits one text, however long the names", () => {
  const config = recipeOfTheTrade().nodes.find(({ id }) => id === "text")?.config;
  expect(JSON.stringify(config).length).toBeLessThan(BOUNDS.textCharacters);
});
