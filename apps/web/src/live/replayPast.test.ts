import {
  createRegistry,
  DEFAULT_WORKFLOW_SETTINGS,
  type Graph,
  instantText,
  recipeOfTheTrade,
} from "@ringback/engine";
import { factsFor } from "@ringback/engine/testing";
import { describe, expect, it } from "vitest";
import { nodeTypes } from "../../../../ringback.nodes.ts";
import type { Past } from "./pastScenario.ts";
import { replayPast } from "./replayPast.ts";
import { totalsOf } from "./replayTotals.ts";

const registry = createRegistry(nodeTypes);
const { business, fields, numbers } = factsFor();
const setting = { business, settings: DEFAULT_WORKFLOW_SETTINGS, fields, numbers, guardMs: 12 * 3_600_000 };
const START = Date.UTC(2026, 10, 9, 15);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** 8:00 PM in Chicago on the day of {@link START}. */
const EVENING = Date.UTC(2026, 10, 10, 2);
const MARIA = "+13125550142";
const BEN = "+13125550177";

const call = (id: string, from: string | null, at: number, outcome: "missed" | "answered" = "missed") => ({
  id,
  from,
  outcome,
  at: START + at,
  endedAt: START + at + 20_000,
  rangMs: 20_000,
  numberId: numbers[0]?.id ?? "",
});

function past(more: Partial<Past>): Past {
  return { days: 14, startsAt: START, cut: false, calls: [], replies: [], callers: [], refused: {}, ...more };
}

const live = recipeOfTheTrade({ body: "Hi, Sam here. How can I help?" });
const longer: Graph = {
  ...live,
  nodes: live.nodes.map((node) =>
    node.type === "wait" ? { ...node, config: { amount: 5, unit: "minutes" } } : node,
  ),
};
const silent: Graph = { ...live, edges: live.edges.filter(({ to }) => to !== "text") };

const said = (drawings: { live: Graph | null; draft: Graph }, of: Partial<Past>) =>
  replayPast(registry, drawings, { past: past(of), setting }).map((one) => [
    one.call.id,
    one.live?.texts.length ?? null,
    one.draft.texts.length,
    [one.added, one.removed, one.changed].join("/"),
  ]);

describe("a draft on the calls that came", () => {
  const calls = [
    call("a", MARIA, 0),
    call("b", MARIA, MINUTE),
    call("c", BEN, 2 * MINUTE),
    call("d", null, 3 * MINUTE),
  ];

  it("that says the same as what is live changes nothing", () => {
    expect(said({ live, draft: live }, { calls })).toEqual([
      ["d", 0, 0, "0/0/0"],
      ["c", 1, 1, "0/0/0"],
      ["b", 0, 0, "0/0/0"],
      ["a", 1, 1, "0/0/0"],
    ]);
  });

  it("shows what it adds, takes away and changes, call by call", () => {
    expect(said({ live: silent, draft: live }, { calls })[3]).toEqual(["a", 0, 1, "1/0/0"]);
    expect(said({ live, draft: silent }, { calls })[3]).toEqual(["a", 1, 0, "0/1/0"]);
    expect(said({ live, draft: longer }, { calls })[3]).toEqual(["a", 1, 1, "0/0/1"]);
    expect(said({ live: null, draft: live }, { calls })[3]).toEqual(["a", null, 1, "1/0/0"]);
  });

  it("hears what callers wrote then, and that they got through", () => {
    const stop = [{ at: START + 2 * MINUTE, from: MARIA, body: "STOP" }];
    expect(said({ live: instantText(), draft: longer }, { calls: calls.slice(0, 1), replies: stop })).toEqual(
      [["a", 1, 0, "0/1/0"]],
    );
    const through = [call("a", MARIA, 0), call("b", MARIA, MINUTE, "answered")];
    expect(said({ live, draft: longer }, { calls: through })).toEqual([
      ["b", 0, 0, "0/0/0"],
      ["a", 0, 0, "0/0/0"],
    ]);
  });

  it("is refused by the carrier where the carrier refused then", () => {
    expect(
      said({ live, draft: longer }, { calls: [call("c", BEN, 0)], refused: { [BEN]: "couldNotSend" } }),
    ).toEqual([["c", 0, 0, "0/0/0"]]);
  });

  it("knows a contact as they are today, without dates that were not written yet", () => {
    const texted = (last_missed_call_sms_at: number) => ({
      calls: [call("a", MARIA, 0)],
      callers: [
        {
          phone: MARIA,
          country: "US",
          fields: { last_missed_call_sms_at },
          tags: [],
          optedOutAt: null,
          createdAt: 0,
        },
      ],
    });
    const lately = recipeOfTheTrade({ body: "Hi" });
    const weekly: Graph = {
      ...lately,
      nodes: lately.nodes.map((node) =>
        node.type === "ifElse"
          ? { ...node, config: JSON.parse(JSON.stringify(node.config).replace('"minutes"', '"days"')) }
          : node,
      ),
    };
    expect(said({ live: weekly, draft: weekly }, texted(START - MINUTE))[0]).toEqual(["a", 0, 0, "0/0/0"]);
    expect(said({ live: weekly, draft: weekly }, texted(START + MINUTE))[0]).toEqual(["a", 1, 1, "0/0/0"]);
  });

  it("comes to totals, with what the carrier charges for", () => {
    const replayed = replayPast(registry, { live, draft: longer }, { past: past({ calls }), setting });
    expect(totalsOf(replayed, START + DAY)).toEqual({
      calls: 4,
      live: { texts: 2, segments: 2, toCome: null },
      draft: { texts: 2, segments: 2, toCome: null },
      added: 0,
      removed: 0,
      changed: 2,
    });
  });

  it("says which of the texts nobody can have got yet, and when the first of them comes", () => {
    const quietHours = { from: 8 * 60, to: 20 * 60, texts: "hold" as const };
    const held = { ...setting, business: { ...business, quietHours } };
    const replayed = replayPast(
      registry,
      { live, draft: silent },
      {
        past: past({ startsAt: START - DAY, calls: [call("a", MARIA, -DAY), call("c", BEN, 0)] }),
        setting: held,
      },
    );
    const { live: is, draft } = totalsOf(replayed, START + 10 * MINUTE);
    expect([is, draft]).toEqual([
      { texts: 2, segments: 2, toCome: { texts: 1, first: EVENING } },
      { texts: 0, segments: 0, toCome: null },
    ]);
  });
});
