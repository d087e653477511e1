import { describe, expect, it } from "vitest";
import { describeCard } from "../describeCard.ts";
import { callFor, conformance, hereFor, playNode, whereFor } from "../testing.ts";
import { missedCall } from "./missedCall.ts";

const { fresh } = missedCall;

it("keeps what every node type promises", () => {
  expect(conformance(missedCall)).toEqual([]);
});

describe("a call", () => {
  it("that nobody answered starts a run", () => {
    expect(missedCall.admits?.(fresh, callFor())).toEqual({ repeat: "ignore" });
    expect(missedCall.admits?.({ ...fresh, repeat: "again" }, callFor())).toEqual({ repeat: "again" });
  });

  it("that was answered or blocked does not", () => {
    expect(missedCall.admits?.(fresh, callFor({ outcome: "answered" }))).toEqual({
      code: "notMissed",
      why: "The call was answered.",
    });
    expect(missedCall.admits?.(fresh, callFor({ outcome: "blocked" }))).toEqual({
      code: "notMissed",
      why: "The call was blocked.",
    });
  });

  it("with an outcome that was not chosen does not", () => {
    expect(
      missedCall.admits?.({ ...fresh, outcomes: ["missed"] }, callFor({ outcome: "voicemail" })),
    ).toEqual({
      code: "outcomeNotChosen",
      why: "The workflow leaves out calls where they leave a voicemail.",
    });
  });

  it("on a number that was not chosen does not", () => {
    expect(missedCall.admits?.({ ...fresh, numbers: ["second"] }, callFor())).toEqual({
      code: "numberNotChosen",
      why: "The workflow does not listen to the number they called.",
    });
  });

  it("given up within the first seconds of ringing does not, and one that rang unanswered does", () => {
    expect(missedCall.admits?.(fresh, callFor({ outcome: "abandoned", rangMs: 2_900 }))).toEqual({
      code: "hungUpEarly",
      why: "They hung up after 2 seconds; the workflow wants at least 3 seconds of ringing.",
    });
    expect(missedCall.admits?.(fresh, callFor({ outcome: "abandoned", rangMs: 3_000 }))).toEqual({
      repeat: "ignore",
    });
    expect(missedCall.admits?.(fresh, callFor({ outcome: "missed", rangMs: 0 }))).toEqual({
      repeat: "ignore",
    });
  });
});

describe("the run's first line", () => {
  it("says what happened", () => {
    const why = (outcome: "missed" | "voicemail" | "abandoned") => {
      const move = playNode(missedCall, {
        config: fresh,
        here: hereFor({ call: callFor({ outcome, rangMs: 8_000 }) }),
      });
      return move?.why;
    };
    expect([why("missed"), why("voicemail"), why("abandoned")]).toEqual([
      "Nobody answered on Main line.",
      "They left a voicemail on Main line.",
      "They hung up after 8 seconds of ringing on Main line.",
    ]);
  });
});

describe("the card", () => {
  const card = (config: typeof fresh) => describeCard(missedCall.card(config, whereFor()));

  it("is a sentence", () => {
    expect(card(fresh)).toBe("When a call is missed on any number");
    expect(card({ ...fresh, numbers: ["main"], outcomes: ["missed", "voicemail"] })).toBe(
      "When nobody answers or they leave a voicemail on Main line",
    );
    expect(card({ ...fresh, numbers: [], outcomes: [] })).toBe("When a call is missed on a number");
  });
});

describe("findings", () => {
  const found = (config: typeof fresh) =>
    missedCall
      .findings(config, whereFor())
      .map(({ code, field, severity }) => `${severity} ${code} ${field}`);

  it("name a trigger that could never start, and a number that is gone", () => {
    expect(found({ ...fresh, numbers: [], outcomes: [] })).toEqual([
      "error nothingChosen outcomes",
      "error nothingChosen numbers",
    ]);
    expect(found({ ...fresh, numbers: ["main", "sold"] })).toEqual(["error numberUnknown numbers"]);
    expect(found({ ...fresh, numbers: ["main"] })).toEqual([]);
  });
});

it("asks for three seconds of ringing when an older drawing does not say", () => {
  const { minimumRingSeconds: _, ...rest } = fresh;
  expect(missedCall.config.parse(rest)).toEqual(fresh);
});
