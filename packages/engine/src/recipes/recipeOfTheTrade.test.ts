import { expect, it } from "vitest";
import { BOUNDS } from "../bounds.ts";
import { describeCard } from "../describeCard.ts";
import { tradeRegistry, whereFor } from "../testing.ts";
import { callersGet, calls } from "./callersGet.ts";
import { recipeOfTheTrade } from "./recipeOfTheTrade.ts";

const MARIA = "+13125550142";

it("reads from top to bottom", () => {
  const registry = tradeRegistry();
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

it("texts a caller two minutes after the first call of a burst, and nobody who got through meanwhile", () => {
  const happenings = [
    ...calls(MARIA, [0, 45, 90]),
    ...calls("+13125550177", [0]),
    ...calls("+13125550177", [60], "answered"),
  ];
  expect(callersGet(recipeOfTheTrade(), { happenings })).toEqual([`2:00 ${MARIA} text`]);
});
