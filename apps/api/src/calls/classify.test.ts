import type { Outcome } from "@ringback/engine";
import { describe, expect, it } from "vitest";
import { type Classification, type ClassifyPolicy, classify, laterOutcome, rangMs } from "./classify.ts";
import { type CallEvent, type CallEvidence, mergeEvidence } from "./evidence.ts";

const AT = 1_000_000;
const SECOND = 1_000;
const front: ClassifyPolicy = { mode: "front", voicemail: true, at: AT, now: AT + 25 * SECOND };
const behind: ClassifyPolicy = { ...front, mode: "behind" };

const dialed: CallEvidence = { dialed: true, twiml: "dialed" };
const dial = { duration: null, bridged: false, parentStatus: "in-progress", at: AT + 20 * SECOND };
const message = { sid: "RE1", url: "u", duration: 8, status: "completed", at: AT + 40 * SECOND };

/** The parts of a classification that the truth table fixes. */
function decided(classification: Classification) {
  return classification.kind === "final"
    ? [classification.outcome, classification.row]
    : [classification.kind, classification.kind === "pending" ? (classification.until - AT) / SECOND : null];
}

describe("the truth table", () => {
  it.each<[string, CallEvidence, ClassifyPolicy, unknown[]]>([
    ["1: turned away", { blocked: true, parent: { status: "busy", at: AT } }, front, ["blocked", 1]],
    [
      "2: connected",
      { ...dialed, dial: { ...dial, status: "completed", bridged: true, duration: 60 } },
      front,
      ["answered", 2],
    ],
    [
      "2: connected after the key was pressed",
      { ...dialed, screening: true, accepted: true, dial: { ...dial, status: "completed", bridged: true } },
      front,
      ["answered", 2],
    ],
    [
      "2: a key press counts where the carrier does not say whether they were connected",
      { ...dialed, screening: true, accepted: true, dial: { ...dial, status: "answered", bridged: null } },
      front,
      ["answered", 2],
    ],
    [
      "3: connected though nobody accepted",
      { ...dialed, screening: true, dial: { ...dial, status: "completed", bridged: true } },
      front,
      ["answered", 3],
    ],
    [
      "4: picked up, no key pressed, so the caller hears the greeting",
      { ...dialed, twiml: "voicemail", screening: true, dial: { ...dial, status: "completed" } },
      front,
      ["pending", 20 + 60 + 119 + 60],
    ],
    [
      "5: picked up, not taken, and the caller hung up",
      { ...dialed, dial: { ...dial, status: "completed", parentStatus: "completed" } },
      front,
      ["abandoned", 5],
    ],
    [
      "6 and 9: no answer, and a message",
      { ...dialed, twiml: "voicemail", dial: { ...dial, status: "no-answer" }, record: message },
      front,
      ["voicemail", 9],
    ],
    [
      "7 and 10: busy, and hung up at the tone",
      {
        ...dialed,
        twiml: "voicemail",
        dial: { ...dial, status: "busy" },
        record: { ...message, duration: 1 },
      },
      front,
      ["missed", 10],
    ],
    [
      "8 and 10: unreachable, and silence after the tone",
      {
        ...dialed,
        twiml: "voicemail",
        dial: { ...dial, status: "failed" },
        record: { ...message, duration: null, status: "absent" },
      },
      front,
      ["missed", 10],
    ],
    [
      "10: no voicemail is offered, so the miss is certain at once",
      { ...dialed, twiml: "hungUp", dial: { ...dial, status: "no-answer" } },
      front,
      ["missed", 10],
    ],
    [
      "10: hung up in the greeting, once the recording has had its chance to be reported",
      {
        ...dialed,
        twiml: "voicemail",
        dial: { ...dial, status: "no-answer" },
        parent: { status: "completed", at: AT + 9 * SECOND },
      },
      front,
      ["missed", 10],
    ],
    [
      "10: hung up in the greeting, before that",
      {
        ...dialed,
        twiml: "voicemail",
        dial: { ...dial, status: "no-answer" },
        parent: { status: "completed", at: AT + 24 * SECOND },
      },
      front,
      ["pending", 24 + 15],
    ],
    [
      "11: hung up while it rang",
      { ...dialed, dial: { ...dial, status: "canceled", parentStatus: "completed" } },
      front,
      ["abandoned", 11],
    ],
    [
      "12: the ringing was cancelled with the caller still there",
      { ...dialed, twiml: "hungUp", dial: { ...dial, status: "canceled", parentStatus: "ringing" } },
      front,
      ["missed", 10],
    ],
    [
      "13: the caller's leg ended and nothing else came: wait half a minute",
      { ...dialed, parent: { status: "no-answer", at: AT + 10 * SECOND } },
      front,
      ["pending", 10 + 30],
    ],
    [
      "13: then ask the carrier's log",
      { ...dialed, parent: { status: "completed", at: AT - 10 * SECOND } },
      front,
      ["ask", null],
    ],
    [
      "13: which knows of no leg that was picked up",
      { ...dialed, log: { status: "completed", answeredChild: false, at: AT } },
      front,
      ["abandoned", 13],
    ],
    [
      "13: or of one, in which case you were probably talking",
      { ...dialed, log: { status: "completed", answeredChild: true, at: AT } },
      front,
      ["answered", 15],
    ],
    [
      "13: but a leg nobody accepted was not answered",
      { ...dialed, screening: true, log: { status: "completed", answeredChild: true, at: AT } },
      front,
      ["abandoned", 13],
    ],
    [
      "13: a call that goes on is asked about every five minutes",
      { ...dialed, log: { status: "in-progress", answeredChild: true, at: AT + 20 * SECOND } },
      front,
      ["pending", 20 + 300],
    ],
    [
      "13: until its end is heard of",
      {
        ...dialed,
        log: { status: "in-progress", answeredChild: true, at: AT },
        parent: { status: "completed", at: AT + 20 * SECOND },
      },
      front,
      ["pending", 20 + 30],
    ],
    [
      "13: no answer from the phone and none from the caller: no row of its own",
      { ...dialed, dial: { ...dial, status: "no-answer", parentStatus: "completed" } },
      front,
      ["abandoned", 13],
    ],
    ["14: forwarded to us, no voicemail: the call is the miss", { twiml: "hungUp" }, behind, ["missed", 14]],
    [
      "14: forwarded to us, listening to the greeting",
      { twiml: "voicemail" },
      behind,
      ["pending", 60 + 119 + 60],
    ],
    [
      "14: forwarded to us, with a message",
      { twiml: "voicemail", record: message },
      behind,
      ["voicemail", 14],
    ],
    [
      "14: forwarded to us, and only the end was heard of",
      { parent: { status: "completed", at: AT } },
      behind,
      ["pending", 30],
    ],
    [
      "14: found in the carrier's log",
      { log: { status: "completed", answeredChild: false, at: AT } },
      { ...behind, voicemail: false },
      ["missed", 14],
    ],
    [
      "15: picked up, and the carrier does not say whether they were connected",
      { ...dialed, dial: { ...dial, status: "completed", bridged: null } },
      front,
      ["answered", 15],
    ],
    ["silence after the first webhook", dialed, front, ["pending", 120]],
  ])("%s", (_, evidence, policy, expected) => {
    expect(decided(classify(evidence, policy))).toEqual(expected);
  });

  it("gives the voicemail at most the longest recording and a minute, then calls it missed", () => {
    const evidence: CallEvidence = { ...dialed, twiml: "voicemail", dial: { ...dial, status: "no-answer" } };
    const until = AT + (20 + 60 + 119 + 60) * SECOND;

    expect(decided(classify(evidence, { ...front, now: until - 1 }))).toEqual(["pending", 259]);
    expect(decided(classify(evidence, { ...front, now: until }))).toEqual(["missed", 10]);
  });
});

describe("late news", () => {
  const found: Classification = { kind: "final", outcome: "voicemail", row: 9, why: "" };
  const answered: Classification = { kind: "final", outcome: "answered", row: 2, why: "" };

  it.each<[Outcome | null, Classification, Outcome | null]>([
    [null, answered, "answered"],
    [null, { kind: "pending", until: AT, why: "" }, null],
    ["missed", found, "voicemail"],
    ["abandoned", found, "voicemail"],
    ["missed", answered, null],
    ["answered", found, null],
    ["blocked", found, null],
    ["voicemail", { ...found, outcome: "missed" }, null],
  ])("%s, then %o", (current, next, expected) => {
    expect(laterOutcome(current, next)).toBe(expected);
  });
});

describe("every order of arrival", () => {
  const voice: CallEvent = { kind: "voice", answer: "dialed", at: AT };
  const ringing: CallEvent = { kind: "leg", status: "ringing", at: AT + 2 * SECOND };
  const noAnswer: CallEvent = {
    kind: "dial",
    status: "no-answer",
    bridged: false,
    duration: null,
    parentStatus: "ringing",
    answer: "voicemail",
    at: AT + 20 * SECOND,
  };
  const spoken: CallEvent = {
    kind: "record",
    sid: "RE1",
    url: "u",
    duration: 8,
    status: "spoken",
    at: AT + 40 * SECOND,
  };
  const recorded: CallEvent = { ...spoken, status: "completed", at: AT + 42 * SECOND };
  const ended: CallEvent = { kind: "parent", status: "completed", at: AT + 41 * SECOND };

  it.each<[string, Outcome, "front" | "behind", CallEvent[]]>([
    ["a message is left", "voicemail", "front", [voice, noAnswer, spoken, recorded, ended]],
    [
      "hung up in the greeting",
      "missed",
      "front",
      [voice, ringing, { kind: "leg", status: "no-answer", at: AT + 20 * SECOND }, noAnswer, ended],
    ],
    [
      "hung up at the tone",
      "missed",
      "front",
      [voice, noAnswer, { ...spoken, duration: 0 }, { ...recorded, duration: null, status: "absent" }, ended],
    ],
    [
      "answered",
      "answered",
      "front",
      [
        voice,
        ringing,
        { kind: "leg", status: "in-progress", at: AT + 5 * SECOND },
        { ...noAnswer, status: "completed", bridged: true, answer: "hungUp", at: AT + 90 * SECOND },
        ended,
      ],
    ],
    [
      "hung up while it rang",
      "abandoned",
      "front",
      [
        voice,
        ringing,
        { kind: "leg", status: "canceled", at: AT + 9 * SECOND },
        { ...noAnswer, status: "canceled", parentStatus: "completed", answer: "hungUp", at: AT + 9 * SECOND },
        ended,
      ],
    ],
    [
      "turned away",
      "blocked",
      "front",
      [
        { kind: "voice", answer: "blocked", at: AT },
        { kind: "parent", status: "busy", at: AT },
      ],
    ],
    ["forwarded to us, no voicemail", "missed", "behind", [{ ...voice, answer: "hungUp" }, ended]],
    [
      "forwarded to us, with a message",
      "voicemail",
      "behind",
      [{ ...voice, answer: "voicemail" }, spoken, recorded, ended],
    ],
  ])("%s: always the same evidence and the same outcome", (_, outcome, mode, events) => {
    const evidences = new Set<string>();
    const outcomes = new Set<Outcome | null>();
    for (const order of permutations(events)) {
      let evidence: CallEvidence = {};
      let current: Outcome | null = null;
      // Twice over: every event is also heard a second time.
      for (const [step, event] of [...order, ...order].entries()) {
        evidence = mergeEvidence(evidence, event);
        const now = AT + 42 * SECOND + step;
        current =
          laterOutcome(current, classify(evidence, { mode, voicemail: true, at: AT, now })) ?? current;
      }
      const settled = classify(evidence, { mode, voicemail: true, at: AT, now: AT + 3_600 * SECOND });
      outcomes.add(laterOutcome(current, settled) ?? current);
      evidences.add(JSON.stringify(evidence, Object.keys(flat(evidence)).sort()));
    }
    expect([...outcomes]).toEqual([outcome]);
    expect(evidences.size).toBe(1);
  });
});

describe("how long the phone rang", () => {
  it("is from the owner's first ring to whatever ended it", () => {
    const evidence: CallEvidence = {
      dialed: true,
      leg: { ringingAt: AT + 2_000 },
      dial: { ...dial, status: "no-answer" },
    };
    expect(rangMs(evidence, AT)).toBe(18_000);
  });

  it("ends when the owner picks up, not when the talk is over", () => {
    const evidence: CallEvidence = {
      dialed: true,
      leg: { ringingAt: AT + 2_000, answeredAt: AT + 6_000 },
      dial: { ...dial, status: "completed", at: AT + 90_000 },
    };
    expect(rangMs(evidence, AT)).toBe(4_000);
  });

  it("is how long the caller held on, where only the carrier's log tells of the call", () => {
    const log = { status: "completed", answeredChild: false, endedAt: AT + 9_000, at: AT + 600_000 };
    expect([rangMs({ log }, AT), rangMs({ dialed: true, leg: { ringingAt: AT + 2_000 }, log }, AT)]).toEqual([
      9_000, 7_000,
    ]);
  });

  it("is nothing when no phone was rung", () => {
    expect(rangMs({ twiml: "voicemail", parent: { status: "completed", at: AT + 9_000 } }, AT)).toBe(0);
  });
});

function* permutations<T>(items: readonly T[]): Generator<T[]> {
  if (items.length === 0) yield [];
  for (const [index, first] of items.entries()) {
    for (const rest of permutations(items.toSpliced(index, 1))) yield [first, ...rest];
  }
}

/** Every key at any depth: what JSON.stringify needs to write keys in one order. */
function flat(value: object): Record<string, unknown> {
  const keys: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    keys[key] = true;
    if (typeof inner === "object" && inner !== null) Object.assign(keys, flat(inner));
  }
  return keys;
}
