import { LATEST_MS, MOST_HAPPENINGS, sayStopwatch } from "@ringback/engine";
import { describe, expect, it } from "vitest";
import { addCall, addReply, changeHappening, type Plan, removeHappening } from "./plan.ts";
import { readStopwatch } from "./readStopwatch.ts";
import { trackScale } from "./track.ts";
import { closedMoment, isOpen, openMoment } from "./weekMoment.ts";

const plan: Plan = {
  preset: "voicemail",
  start: { weekday: 1, minute: 600 },
  useGuard: true,
  carrier: "sent",
  happenings: [{ id: 1, at: 0, caller: "ana", type: "call", outcome: "voicemail", numberId: null }],
};

describe("painting a scenario", () => {
  it("adds a call like the last one, half a minute later, and a reply of who called", () => {
    expect(addReply(addCall(plan))).toEqual({
      ...plan,
      preset: null,
      happenings: [
        ...plan.happenings,
        { id: 2, at: 30_000, caller: "ana", type: "call", outcome: "voicemail", numberId: null },
        { id: 3, at: 60_000, caller: "ana", type: "reply", body: "Yes, please call me back." },
      ],
    });
  });

  it("begins at the start when everything was taken out", () => {
    const empty = removeHappening(plan, 1);
    expect(empty.happenings).toEqual([]);
    expect(addCall(empty).happenings).toEqual([
      { id: 1, at: 0, caller: "maria", type: "call", outcome: "missed", numberId: null },
    ]);
  });

  it("keeps times within the month, and the list within what can be read", () => {
    const [first] = plan.happenings;
    if (!first) throw new Error("The plan has a call.");
    const times = [-5, 12.6, LATEST_MS + 1].map(
      (at) => changeHappening(plan, { ...first, at }).happenings[0]?.at,
    );
    expect(times).toEqual([0, 13, LATEST_MS]);
    let full = plan;
    for (let more = 0; more < 40; more += 1) full = addCall(full);
    expect(full.happenings.length).toBe(MOST_HAPPENINGS);
  });
});

it("reads a time as people type it", () => {
  const typed = [
    "45",
    "1:30",
    "1:02:05",
    "2 h",
    "5min",
    "3 days",
    "1h 30 min",
    "0:00.4",
    "soon",
    "2 h soon",
    "1:75",
    "-3",
    "",
  ];
  expect(typed.map(readStopwatch)).toEqual([
    45_000,
    90_000,
    3_725_000,
    7_200_000,
    300_000,
    259_200_000,
    5_400_000,
    400,
    null,
    null,
    null,
    null,
    null,
  ]);
});

it("reads what a stopwatch shows, so that a time may be typed over", () => {
  const times = [400, 45_000, 90_000, 3_725_000, 86_400_000, 257_400_000];
  expect(times.map((at) => readStopwatch(sayStopwatch(at)))).toEqual(times);
});

it("draws a line with room after the last happening, and few enough marks to read", () => {
  const lines = [[], [90_000], [0, 3_600_000], [10 * 86_400_000]].map((times) => {
    const { span, mark, step } = trackScale(times);
    return [span / 1_000, mark / 1_000, step / 1_000];
  });
  expect(lines).toEqual([
    [120, 30, 1],
    [120, 30, 1],
    [4_500, 900, 30],
    [1_036_800, 259_200, 8_640],
  ]);
});

describe("a moment of the week", () => {
  const hours = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 480, to: 1_020 }));

  it("lies within the hours, or outside, and is some moment for who has none or never closes", () => {
    const always = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: 0, to: 1_440 }));
    expect([openMoment(hours), closedMoment(hours)]).toEqual([
      { weekday: 1, minute: 540 },
      { weekday: 6, minute: 1_320 },
    ]);
    expect([openMoment([]), closedMoment(always)]).toEqual([
      { weekday: 1, minute: 600 },
      { weekday: 6, minute: 1_320 },
    ]);
    expect(isOpen(always, closedMoment(hours))).toBe(true);
  });
});
