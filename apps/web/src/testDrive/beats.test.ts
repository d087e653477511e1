import {
  createRegistry,
  DEFAULT_WORKFLOW_SETTINGS,
  recipeOfTheTrade,
  rehearse,
  scenarioOf,
} from "@ringback/engine";
import { factsFor } from "@ringback/engine/testing";
import { expect, it } from "vitest";
import { nodeTypes } from "../../../../ringback.nodes.ts";
import { beatsOf, pathOf } from "./beats.ts";
import { planOfChosen } from "./presets.ts";
import { sayPlace } from "./sayBeat.ts";

const registry = createRegistry(nodeTypes);
const graph = recipeOfTheTrade({ body: "Hi, Sam here. What do you need?" });

function story(preset: string) {
  const { business, fields, numbers, sending } = factsFor();
  const setting = {
    business,
    settings: DEFAULT_WORKFLOW_SETTINGS,
    fields,
    numbers,
    guardMs: sending.guardMs,
    now: Date.UTC(2026, 10, 21, 16),
  };
  const plan = planOfChosen(registry, graph, { chosen: { preset }, setting });
  const scenario = scenarioOf(registry, graph, { plan, setting });
  const beats = beatsOf(rehearse(registry, graph, scenario).timeline);
  return {
    beats,
    says: beats.map((beat) => sayPlace(registry, graph, { beat, startsAt: scenario.startsAt })),
  };
}

it("tells a burst moment by moment, with why each turning was taken", () => {
  expect(story("burst").says).toEqual([
    "0:00. Maria calls. Nobody answers.",
    "0:00. Missed call: Nobody answered on Main line.",
    "0:00. Wait: Waits 2 minutes.",
    "0:45. Maria calls. Nobody answers.",
    "0:45. They called again while their earlier call was being handled; that one decides.",
    "1:30. Maria calls. Nobody answers.",
    "1:30. They called again while their earlier call was being handled; that one decides.",
    "2:00. Wait: Waited 2 minutes.",
    "2:00. If/Else: Last missed-call text is empty.",
    "2:00. Maria is texted: Hi, Sam here. What do you need?",
    "2:01. Send SMS: The carrier took the text.",
    "2:01. Update field: Last missed-call text is now Mon, Nov 23, 9:02 AM.",
    "2:01. They were texted.",
  ]);
});

it("counts a stay and the leaving of it as one visit", () => {
  const visits = pathOf(story("burst").beats, 1).map(({ nodeId, visit, port }) => [nodeId, visit, port]);
  expect(visits).toEqual([
    ["call", 1, "next"],
    ["wait", 2, null],
    ["wait", 2, "next"],
    ["lately", 3, "none"],
    ["text", 4, null],
    ["text", 4, "sent"],
    ["note", 5, "next"],
  ]);
});

it("says whose run is whose", () => {
  const { beats } = story("two");
  const runs = beats.flatMap(({ run, phone }) => (run === null ? [] : [`${run} ${phone}`]));
  expect([...new Set(runs)]).toEqual(["1 +13125550142", "2 +13125550177"]);
});
