import {
  createRegistry,
  DEFAULT_WORKFLOW_SETTINGS,
  type Graph,
  instantText,
  type PlanSetting,
  recipeOfTheTrade,
  rehearse,
  scenarioOf,
} from "@ringback/engine";
import { factsFor } from "@ringback/engine/testing";
import { describe, expect, it } from "vitest";
import { nodeTypes } from "../../../../ringback.nodes.ts";
import { type Chosen, DOUBLED, PRESETS, planOfChosen } from "./presets.ts";
import { verdictOf } from "./verdict.ts";

const registry = createRegistry(nodeTypes);

/** Sam's plumbing business, open Monday to Friday from eight to five in Chicago, on a Saturday in November. */
function setting(changes: Partial<PlanSetting> = {}): PlanSetting {
  const { business, fields, numbers, sending } = factsFor();
  return {
    business,
    settings: DEFAULT_WORKFLOW_SETTINGS,
    fields,
    numbers,
    guardMs: sending.guardMs,
    now: Date.UTC(2026, 10, 21, 16),
    ...changes,
  };
}

/** What a scenario comes to, as the page says it. */
function told(graph: Graph, chosen: Chosen | null, here = setting()): string[] {
  const plan = planOfChosen(registry, graph, { chosen, setting: here });
  const scenario = scenarioOf(registry, graph, { plan, setting: here });
  const { startsAt } = scenario;
  const withoutGuard = !plan.useGuard && here.guardMs !== null;
  return verdictOf(rehearse(registry, graph, scenario), { startsAt, withoutGuard }).sentences;
}

describe("the presets, with the recipe of the trade", () => {
  const EXPECTED: Record<string, string[]> = {
    burst: ["Maria got one text.", "The second and third calls were covered by it."],
    afterHours: ["Maria got one text."],
    known: ["Ana got one text."],
    voicemail: ["Maria got one text."],
    reply: ["Maria got one text."],
    stop: ["Maria got one text.", "The second call got none: They asked to get no texts."],
    through: ["Maria got no text. They called again and you talked, so this ends here."],
    landline: ["Maria got no text: the carrier refused it."],
    silence: [
      "Maria may have got one text: the carrier did not say whether it went, so it is not sent again.",
    ],
    two: ["Maria got one text.", "Ben got one text."],
    answered: ["Maria got no text. You answered."],
  };

  it("come to what they are named for", () => {
    const came = PRESETS.map(({ id }) => [id, told(recipeOfTheTrade(), { preset: id })]);
    expect(Object.fromEntries(came)).toEqual(EXPECTED);
  });

  it("begin while the business is open, except the one that is about the evening", () => {
    const starts = PRESETS.map(({ id }) => {
      const { start } = planOfChosen(registry, recipeOfTheTrade(), {
        chosen: { preset: id },
        setting: setting(),
      });
      return `${start.weekday} ${start.minute / 60}`;
    });
    expect(starts).toEqual(PRESETS.map(({ id }) => (id === "afterHours" ? "6 22" : "1 9")));
  });

  it("reply after the text, however long the drawing waits", () => {
    const replyAt = (graph: Graph) =>
      planOfChosen(registry, graph, { chosen: { preset: "reply" }, setting: setting() }).happenings[1]?.at;
    expect([replyAt(instantText()), replyAt(recipeOfTheTrade())]).toEqual([60_000, 180_000]);
  });
});

describe("the calls that a drawing answers twice", () => {
  const again = recipeOfTheTrade({ repeat: "again" });

  it("are shown without the guard when the guard would prevent it", () => {
    expect(told(again, { preset: DOUBLED.id })).toEqual([
      "Without the guard, this drawing texts Maria twice about one burst: calls at 0:00, 1:40 and 3:20, texts at 2:00 and 5:20.",
    ]);
    const plan = planOfChosen(registry, again, { chosen: { preset: DOUBLED.id }, setting: setting() });
    expect(plan.useGuard).toBe(false);
    expect(told(again, { ...plan, useGuard: true })).not.toEqual(told(again, plan));
  });

  it("become the nearest preset once the drawing was mended", () => {
    const mended: Graph = { nodes: [], edges: [], layout: {} };
    expect(
      planOfChosen(registry, mended, { chosen: { preset: DOUBLED.id }, setting: setting() }).preset,
    ).toBe("burst");
  });
});

describe("before anything is chosen", () => {
  it("the first preset is played that the drawing does something about", () => {
    const first = (type: string) => {
      const nodeType = registry.get(type);
      const node = { id: "a", type, version: 1, config: nodeType?.fresh };
      const graph: Graph = { nodes: [node], edges: [], layout: {} };
      return planOfChosen(registry, graph, { chosen: null, setting: setting() }).preset;
    };
    const triggers = ["missedCall", "voicemailLeft", "callAnswered", "callLogged", "customerReplied"];
    expect(triggers.map(first)).toEqual(["burst", "voicemail", "through", "burst", "reply"]);
  });
});

it("a call comes on a number that the drawing listens to", () => {
  const numbers = [
    { id: "main", e164: "+13125550100", label: "Main line" },
    { id: "shop", e164: "+13125550101", label: "Shop" },
  ];
  const graph = instantText();
  const onlyShop = graph.nodes.map((node) =>
    node.id === "call" ? { ...node, config: { ...Object(node.config), numbers: ["shop"] } } : node,
  );
  expect(told({ ...graph, nodes: onlyShop }, { preset: "voicemail" }, setting({ numbers }))).toEqual([
    "Maria got one text.",
  ]);
});

it("says why nobody was texted, in the words of the server", () => {
  const { business } = factsFor({ business: { killSwitch: "Texts are off until Monday." } });
  expect(told(instantText(), { preset: "voicemail" }, setting({ business }))).toEqual([
    "Maria got no text. Texts are off until Monday.",
  ]);
});
