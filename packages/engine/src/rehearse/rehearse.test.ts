import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Outcome } from "../model.ts";
import { recipeOfTheTrade } from "../recipes/recipeOfTheTrade.ts";
import { factsFor, tradeRegistry } from "../testing.ts";
import { rehearse } from "./rehearse.ts";
import type { Happening, Scenario } from "./scenario.ts";

const registry = tradeRegistry();
const MARIA = "+13125550142";

/** Calls from Maria that nobody answers, at these seconds; each is final at once. */
function calls(...seconds: number[]): Happening[] {
  return seconds.map((second) => ({
    at: second * 1_000,
    type: "call",
    from: MARIA,
    outcome: "missed",
    lastedMs: 0,
  }));
}

function scenario(overrides: Partial<Scenario>): Scenario {
  const { business, fields, numbers } = factsFor();
  return {
    startsAt: 1_795_276_800_000,
    business,
    fields,
    numbers,
    guardMs: null,
    happenings: [],
    ...overrides,
  };
}

/** When texts were asked for, in seconds after the scenario began. */
function textsAt(repeat: "ignore" | "restart" | "again", overrides: Partial<Scenario>): number[] {
  const set = scenario(overrides);
  const { texts } = rehearse(registry, recipeOfTheTrade({ repeat }), set);
  return texts.map(({ at }) => (at - set.startsAt) / 1_000);
}

const DAY = 86_400_000;
const overdue = { happenings: calls(0, 30, 90), down: [{ from: 100_000, to: 600_000 }] };

describe("the recipe of the trade, run again for each call", () => {
  for (const [guard, guardMs] of [
    ["off", null],
    ["on", DAY / 2],
  ] as const) {
    describe(`with the guard ${guard}`, () => {
      it("gives one text for calls at 0, 45 and 90 seconds", () => {
        expect(textsAt("again", { guardMs, happenings: calls(0, 45, 90) })).toEqual([120]);
      });

      it("gives one text for two calls 0.4 seconds apart", () => {
        expect(textsAt("again", { guardMs, happenings: calls(0, 0.4) })).toEqual([120]);
      });

      it("gives one text for three waits that come due together after the server was down", () => {
        expect(textsAt("again", { guardMs, ...overdue })).toEqual([600]);
      });
    });
  }

  it("gives two texts for two calls 0.4 seconds apart when turns may overlap", () => {
    expect(textsAt("again", { turnLock: false, happenings: calls(0, 0.4) })).toEqual([120, 120.4]);
  });

  it("gives three texts for three overdue waits when turns may overlap", () => {
    expect(textsAt("again", { turnLock: false, ...overdue })).toEqual([600, 600, 600]);
  });

  it("leaks without the guard when calls go on for longer than its window, and not with it", () => {
    expect(textsAt("again", { happenings: calls(0, 100, 200) })).toEqual([120, 320]);
    expect(textsAt("again", { guardMs: DAY / 2, happenings: calls(0, 100, 200) })).toEqual([120]);
  });
});

describe("a caller who calls again while a run waits", () => {
  it("is texted once when the trigger leaves it at the first call", () => {
    expect(textsAt("ignore", { happenings: calls(0, 60) })).toEqual([120]);
  });

  it("is texted two minutes after the last call when the trigger starts the wait over", () => {
    expect(textsAt("restart", { happenings: calls(0, 60, 100) })).toEqual([220]);
  });
});

describe("the timeline", () => {
  it("tells the whole story of one missed call", () => {
    const set = scenario({
      guardMs: DAY / 2,
      contacts: [{ phone: MARIA, fields: { first_name: "Maria" } }],
      happenings: calls(0),
    });
    const at = (seconds: number) => set.startsAt + seconds * 1_000;
    const { timeline, dispositions, runs } = rehearse(
      registry,
      recipeOfTheTrade({
        body: "Hi {{contact.first_name|there}}, {{owner.first_name}} here. How can I help?",
      }),
      set,
    );

    const disposition = { type: "sent", code: "sent", why: "They were texted." };
    const end = { type: "finished", code: "textAsked", why: "The drawing ends after Update field." };
    expect(timeline).toEqual([
      {
        at: at(0),
        type: "call",
        call: 1,
        calledAt: at(0),
        from: MARIA,
        to: "+13125550100",
        outcome: "missed",
      },
      { at: at(0), type: "runStarted", run: 1, call: 1 },
      { at: at(0), type: "path", run: 1, nodeId: "call", port: "next", why: "Nobody answered on Main line." },
      { at: at(0), type: "path", run: 1, nodeId: "wait", port: null, why: "Waits 2 minutes." },
      { at: at(120), type: "path", run: 1, nodeId: "wait", port: "next", why: "Waited 2 minutes." },
      {
        at: at(120),
        type: "path",
        run: 1,
        nodeId: "lately",
        port: "none",
        why: "Last missed-call text is empty.",
      },
      { at: at(120), type: "path", run: 1, nodeId: "text", port: null, why: "Texts the caller." },
      {
        at: at(120),
        type: "text",
        run: 1,
        nodeId: "text",
        to: MARIA,
        body: "Hi Maria, Sam here. How can I help?",
        outcome: "sent",
      },
      { at: at(121), type: "path", run: 1, nodeId: "text", port: "sent", why: "The carrier took the text." },
      {
        at: at(121),
        type: "path",
        run: 1,
        nodeId: "note",
        port: "next",
        why: "Last missed-call text is now Sat, Nov 21, 10:02 AM.",
      },
      { at: at(121), type: "fieldSet", run: 1, field: "last_missed_call_sms_at", value: at(121) },
      { at: at(121), type: "runEnded", run: 1, end },
      { at: at(121), type: "disposition", call: 1, disposition },
    ]);
    expect(dispositions).toEqual([disposition]);
    expect(runs.map(({ end: ended }) => ended)).toEqual([end]);
  });

  it("gives every missed call one disposition, and an answered one none", () => {
    const { dispositions } = rehearse(
      registry,
      recipeOfTheTrade({ repeat: "again" }),
      scenario({
        guardMs: DAY / 2,
        happenings: [
          ...calls(0, 45),
          { at: 300_000, type: "call", from: MARIA, outcome: "missed" },
          { at: 310_000, type: "call", from: null, outcome: "missed" },
          { at: 320_000, type: "call", from: "+13125550177", outcome: "abandoned", rangMs: 1_500 },
          { at: 340_000, type: "call", from: "+13125550188", outcome: "answered" },
        ],
      }),
    );
    expect(dispositions.map((one) => one && `${one.type} ${one.code}: ${one.why}`)).toEqual([
      "sent sent: They were texted.",
      "suppressed noText: Last missed-call text was 44 seconds ago, within the last 2 minutes.",
      "suppressed guard: An earlier missed call of theirs gets the one text. The next one can go after Sat, Nov 21, 10:00 PM.",
      "suppressed hungUpEarly: They hung up after 1 second; the workflow wants at least 3 seconds of ringing.",
      "suppressed callerWithheld: They hid their number, so there is nobody to text.",
      null,
    ]);
  });
});

describe("the carrier", () => {
  it("refuses a text: the call failed, and the guard is free for the next call", () => {
    const { texts, dispositions } = rehearse(
      registry,
      recipeOfTheTrade(),
      scenario({ guardMs: DAY / 2, carrier: { outcomes: ["couldNotSend"] }, happenings: calls(0, 1_000) }),
    );
    expect(texts.map(({ outcome }) => outcome)).toEqual(["couldNotSend", "sent"]);
    expect(dispositions).toEqual([
      { type: "failed", code: "couldNotSend", why: "The carrier refused the text." },
      { type: "sent", code: "sent", why: "They were texted." },
    ]);
  });

  it("does not tell how a text ended: the next call is not texted, because the first text may have gone out", () => {
    const { texts, dispositions } = rehearse(
      registry,
      recipeOfTheTrade(),
      scenario({ guardMs: DAY / 2, carrier: { outcomes: ["notConfirmed"] }, happenings: calls(0, 1_000) }),
    );
    expect(texts.map(({ outcome }) => outcome)).toEqual(["notConfirmed"]);
    expect(dispositions.map((one) => one?.type)).toEqual(["notConfirmed", "suppressed"]);
  });
});

describe("a reply", () => {
  it("that says STOP ends the waiting run, and no later call is texted", () => {
    const { texts, runs } = rehearse(
      registry,
      recipeOfTheTrade(),
      scenario({
        happenings: [...calls(0), { at: 60_000, type: "reply", from: MARIA, body: "Stop." }, ...calls(600)],
      }),
    );
    expect(texts).toEqual([]);
    expect(runs.map(({ end }) => end?.code)).toEqual(["optedOut", "optedOut"]);
  });

  it("frees the guard: a conversation has begun, so a later missed call is texted again", () => {
    const happenings: Happening[] = [
      ...calls(0),
      { at: 200_000, type: "reply", from: MARIA, body: "My sink leaks" },
      ...calls(3_600),
    ];
    expect(textsAt("ignore", { guardMs: DAY / 2, happenings })).toEqual([120, 3_720]);
  });
});

describe("two callers at once", () => {
  it("do not wait for each other's turns", () => {
    const other: Happening = { at: 500, type: "call", from: "+13125550177", outcome: "missed", lastedMs: 0 };
    const { texts } = rehearse(
      registry,
      recipeOfTheTrade(),
      scenario({ carrier: { settleMs: 30_000 }, happenings: [...calls(0), other] }),
    );
    expect(texts.map(({ to, at }) => [to, at - 1_795_276_800_000])).toEqual([
      [MARIA, 120_000],
      ["+13125550177", 120_500],
    ]);
  });
});

describe("a call while the server is down", () => {
  it("is handled when it is up again, and its wait begins then", () => {
    expect(textsAt("ignore", { happenings: calls(10), down: [{ from: 0, to: 60_000 }] })).toEqual([180]);
  });
});

describe("a new contact", () => {
  it("is known from the second call on", () => {
    const newcomers = recipeOfTheTrade({ repeat: "again" });
    const known = { subject: { type: "knownContact" }, test: { type: "isYes" } };
    const when = { join: "all", groups: [{ join: "all", conditions: [known] }] };
    const graph = {
      ...newcomers,
      nodes: newcomers.nodes.map((node) =>
        node.id === "lately"
          ? { ...node, config: { branches: [{ id: "lately", name: "Known", when }] } }
          : node,
      ),
    };
    const { texts } = rehearse(registry, graph, scenario({ happenings: calls(0, 1) }));
    expect(texts.map(({ run }) => run)).toEqual([1]);
  });
});

describe("somebody of whom something is known today", () => {
  it("was nobody's contact on the call that made them one", () => {
    const newcomers = recipeOfTheTrade({ repeat: "again" });
    const known = { subject: { type: "knownContact" }, test: { type: "isYes" } };
    const when = { join: "all", groups: [{ join: "all", conditions: [known] }] };
    const graph = {
      ...newcomers,
      nodes: newcomers.nodes.map((node) =>
        node.id === "lately"
          ? { ...node, config: { branches: [{ id: "lately", name: "Known", when }] } }
          : node,
      ),
    };
    const textsTo = (since: number | undefined) => {
      const contact = { phone: MARIA, fields: { first_name: "Maria" } };
      const contacts = [since === undefined ? contact : { ...contact, since }];
      return rehearse(registry, graph, scenario({ happenings: calls(0), contacts })).texts.length;
    };
    expect([textsTo(undefined), textsTo(0)]).toEqual([0, 1]);
  });
});

describe("any burst of calls", () => {
  const burst = fc.array(
    fc.record({
      second: fc.integer({ min: 0, max: 900 }),
      from: fc.constantFrom(MARIA, "+13125550177", null),
      outcome: fc.constantFrom(
        "missed" as const,
        "voicemail" as const,
        "abandoned" as const,
        "answered" as const,
      ),
      rangMs: fc.integer({ min: 0, max: 20_000 }),
    }),
    { minLength: 1, maxLength: 8 },
  );
  const happeningsOf = (
    drawn: readonly { second: number; from: string | null; outcome: Outcome; rangMs: number }[],
  ) => drawn.map(({ second, ...call }): Happening => ({ at: second * 1_000, type: "call", ...call }));

  it("ends in one text for each caller with the guard on, and in one disposition for each missed call", () => {
    fc.assert(
      fc.property(
        burst,
        fc.constantFrom("ignore", "restart", "again"),
        fc.nat(40_000),
        (drawn, repeat, settleMs) => {
          const set = scenario({ guardMs: DAY / 2, carrier: { settleMs }, happenings: happeningsOf(drawn) });
          const { texts, dispositions, runs } = rehearse(registry, recipeOfTheTrade({ repeat }), set);
          expect(new Set(texts.map(({ to }) => to)).size).toBe(texts.length);
          expect(runs.every(({ status }) => status === "ended")).toBe(true);
          const missed = drawn.filter(({ outcome }) => outcome !== "answered").length;
          expect(dispositions.filter((one) => one !== null).length).toBe(missed);
        },
      ),
    );
  });

  it("never brings two texts within the drawing's own two minutes, with the guard off and however slow the carrier", () => {
    fc.assert(
      fc.property(burst, fc.nat(40_000), (drawn, settleMs) => {
        const set = scenario({ carrier: { settleMs }, happenings: happeningsOf(drawn) });
        const { texts } = rehearse(registry, recipeOfTheTrade({ repeat: "again" }), set);
        for (const [index, text] of texts.entries()) {
          const next = texts.slice(index + 1).find(({ to }) => to === text.to);
          if (next) expect(next.at - text.at).toBeGreaterThan(120_000 + settleMs);
        }
      }),
    );
  });
});

it("is the same every time", () => {
  const set = scenario({ happenings: calls(0, 45, 90) });
  const graph = recipeOfTheTrade({ repeat: "again" });
  expect(rehearse(registry, graph, set)).toEqual(rehearse(registry, graph, set));
});
