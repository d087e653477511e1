import { describe, expect, it } from "vitest";
import { check } from "../check/check.ts";
import type { Holiday } from "../facts.ts";
import type { Graph } from "../graph.ts";
import { wait } from "../nodes/wait.ts";
import { calls, MONDAY_AT_TEN, recipeRegistry, reply } from "../recipes/callersGet.ts";
import { FIRST_BODY, text, whenMissed } from "../recipes/cards.ts";
import { draw, place } from "../recipes/draw.ts";
import { holdUntilOpen } from "../recipes/holdUntilOpen.ts";
import { nudgeOnce } from "../recipes/nudgeOnce.ts";
import { openOrClosed } from "../recipes/openOrClosed.ts";
import { factsFor, whereFor } from "../testing.ts";
import { addDays } from "../time/localTime.ts";
import { DEFAULT_WORKFLOW_SETTINGS, type WorkflowSettings } from "../workflowSettings.ts";
import { rehearse } from "./rehearse.ts";
import type { Happening, Scenario } from "./scenario.ts";

const MARIA = "+13125550142";
/** A text, and another one an hour later, whatever they say. */
const TWICE = draw(
  [
    whenMissed(),
    text("first", FIRST_BODY, [0, 1]),
    place(wait, { id: "hour", config: { amount: 1, unit: "hours" }, at: [0, 2] }),
    text("second", FIRST_BODY, [0, 3]),
  ],
  ["call:next>first", "first:sent>hour", "hour:next>second"],
);
const { business, fields, numbers } = factsFor();

/** Maria's calls and replies on a Monday at ten, with a workflow's settings. */
function play(
  graph: Graph,
  settings: Partial<WorkflowSettings>,
  happenings: Happening[] = calls(MARIA, [0]),
  more: Partial<Scenario> = {},
) {
  return rehearse(recipeRegistry, graph, {
    startsAt: MONDAY_AT_TEN,
    business,
    fields,
    numbers,
    guardMs: null,
    settings: { ...DEFAULT_WORKFLOW_SETTINGS, ...settings },
    happenings,
    ...more,
  });
}

/** Which node texted, and how many minutes after the first call. */
function textsOf(...played: Parameters<typeof play>): string[] {
  return play(...played).timeline.flatMap((entry) =>
    entry.type === "text" ? [`${(entry.at - MONDAY_AT_TEN) / 60_000} ${entry.nodeId}`] : [],
  );
}

describe("a workflow's own hours", () => {
  const today: Holiday = { date: "2026-11-23", yearly: false, name: "Inventory", open: [] };

  it("go before those of the business", () => {
    expect(textsOf(openOrClosed.graph(), {})).toEqual(["0 openText"]);
    expect(textsOf(openOrClosed.graph(), { hours: [] })).toEqual(["0 closedText"]);
  });

  it("are read in its own time zone", () => {
    expect(textsOf(openOrClosed.graph(), { timeZone: "Asia/Tokyo" })).toEqual(["0 closedText"]);
  });

  it("know holidays, for what is open now and for when it is open next", () => {
    expect(textsOf(openOrClosed.graph(), { holidays: [today] })).toEqual(["0 closedText"]);
    const half = { ...today, open: [{ from: 11 * 60, to: 12 * 60 }] };
    expect(textsOf(holdUntilOpen.graph(), { holidays: [half] })[0]).toMatch(/^60 /);
    expect(textsOf(holdUntilOpen.graph(), { holidays: [today] })[0]).toMatch(/^1320 /);
  });

  it("that never come keep nobody waiting for ever", () => {
    const year = Array.from({ length: 92 }, (_, ahead) => ({
      ...today,
      date: addDays(today.date, ahead),
    }));
    const { runs } = play(holdUntilOpen.graph(), { holidays: year });
    expect(runs.map(({ end }) => end?.why)).toEqual([
      "Your next opening is more than 90 days away, which is the longest wait.",
    ]);
  });
});

describe("a workflow's own quiet hours", () => {
  it("hold a text until they end, or skip it", () => {
    const morning = { from: 9 * 60, to: 11 * 60 };
    expect(textsOf(openOrClosed.graph(), { quietHours: { ...morning, texts: "hold" } })).toEqual([
      "60 openText",
    ]);
    const { dispositions } = play(openOrClosed.graph(), { quietHours: { ...morning, texts: "skip" } });
    expect(dispositions).toEqual([
      {
        type: "suppressed",
        code: "quietHours",
        why: "It was within your quiet hours, which last until Mon, Nov 23, 11:00 AM.",
      },
    ]);
  });
});

describe("stop on reply", () => {
  const answered = [...calls(MARIA, [0]), reply(MARIA, 600, "My sink leaks")];

  it("ends a run that waits, with the reason", () => {
    expect(textsOf(TWICE, {}, answered)).toHaveLength(2);
    const { texts, runs } = play(TWICE, { stopOnReply: true }, answered);
    expect(texts).toHaveLength(1);
    expect(runs.map(({ end }) => end)).toEqual([
      { type: "finished", code: "textAsked", why: "They replied, so this ends here." },
    ]);
  });

  it("ends what comes after a text that was on its way when they replied", () => {
    const early = [...calls(MARIA, [0]), reply(MARIA, 10, "Never mind")];
    const slow = { carrier: { settleMs: 30_000 } };
    const texts = (stopOnReply: boolean) => play(TWICE, { stopOnReply }, early, slow).texts.length;
    expect([texts(false), texts(true)]).toEqual([2, 1]);
  });

  it("says so as the reason why nobody was texted", () => {
    const { dispositions } = play(
      holdUntilOpen.graph(),
      { stopOnReply: true, timeZone: "Asia/Tokyo" },
      answered,
    );
    expect(dispositions).toEqual([
      { type: "suppressed", code: "noText", why: "They replied, so this ends here." },
    ]);
  });

  it("leaves a run alone that waits for that reply", () => {
    const { runs } = play(nudgeOnce.graph(), { stopOnReply: true }, answered);
    expect(runs[0]?.end?.why).not.toBe("They replied, so this ends here.");
  });
});

it("finds bursts that are texted twice only while the business is open, and only while it is closed", () => {
  const drawn = { ...whereFor(), guardMs: null, opening: business };
  for (const [port, other] of [
    ["open", "none"],
    ["none", "open"],
  ]) {
    const graph = openOrClosed.graph();
    const edges = graph.edges.filter((edge) => edge.port !== other);
    const codes = check(recipeRegistry, { ...graph, edges }, drawn).map(({ code }) => code);
    expect([port, codes.includes("textsTwice")]).toEqual([port, true]);
  }
});

it("finds them also where the hours go on past midnight", () => {
  const nights = [
    { weekday: 5, from: 1_080, to: 1_440 },
    { weekday: 6, from: 0, to: 180 },
  ];
  const drawn = { ...whereFor(), guardMs: null, opening: { ...business, hours: nights } };
  const graph = openOrClosed.graph();
  const edges = graph.edges.filter(({ port }) => port !== "open");
  const codes = check(recipeRegistry, { ...graph, edges }, drawn).map(({ code }) => code);
  expect(codes).toContain("textsTwice");
});
