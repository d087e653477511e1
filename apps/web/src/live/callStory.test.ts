import { createRegistry, DEFAULT_WORKFLOW_SETTINGS, recipeOfTheTrade } from "@ringback/engine";
import { factsFor } from "@ringback/engine/testing";
import { expect, it } from "vitest";
import { nodeTypes } from "../../../../ringback.nodes.ts";
import { callStory } from "./callStory.ts";
import type { Past } from "./pastScenario.ts";

const registry = createRegistry(nodeTypes);
const { business, fields, numbers } = factsFor();
const setting = { business, settings: DEFAULT_WORKFLOW_SETTINGS, fields, numbers, guardMs: null };
const START = Date.UTC(2026, 10, 9, 15);
const MARIA = "+13125550142";

const call = (id: string, at: number, lastedMs: number, from = MARIA) => ({
  id,
  from,
  outcome: "missed" as const,
  at: START + at,
  endedAt: START + at + lastedMs,
  rangMs: 20_000,
  numberId: numbers[0]?.id ?? "",
});

it("one call's story has its own runs and what its caller wrote until they called again, and nothing else", () => {
  // The second call ends before the first: a rehearsal counts calls by their ends.
  const calls = [
    call("other", 0, 20_000, "+13125550177"),
    call("long", 1_000, 900_000),
    call("short", 2_000, 20_000),
    call("day", 86_400_000, 20_000),
  ];
  const replies = [
    { at: START + 600_000, from: MARIA, body: "My sink leaks" },
    { at: START + 86_500_000, from: MARIA, body: "Again" },
  ];
  const past: Past = { days: 14, startsAt: START, cut: false, calls, replies, callers: [], refused: {} };
  const graph = recipeOfTheTrade({ body: "Hi", repeat: "again" });
  const story = (index: number) => {
    const of = calls[index];
    if (!of) throw new Error("There is no such call.");
    return callStory(registry, graph, { call: of, past, setting }).map((beat) =>
      beat.type === "path" ? `${beat.type} ${beat.step.nodeId}` : beat.type,
    );
  };
  const way = ["path call", "path wait", "path wait", "path lately"];
  const texted = [...way, "text", "path text", "path note"];
  expect(story(2)).toEqual(["call", ...texted, "disposition", "reply"]);
  expect(story(1)).toEqual(["call", ...texted, "disposition"]);
  expect(story(3)).toEqual(["call", "path call", "path wait", "reply", ...texted.slice(2), "disposition"]);
});
