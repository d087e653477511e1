import { describe, expect, it } from "vitest";
import { NICHES } from "../niches/niches.ts";
import { findingsUnder, inShort } from "./testing.ts";

const closed = { state: "closed" } as const;
const open = { state: "open" } as const;

describe("truth.reasonState", () => {
  it("refuses work at night, and says what is true", () => {
    expect(
      findingsUnder("truth.reasonState", "It's Sam. I'm on a job right now. What's leaking?", {
        ...closed,
        niche: "other",
      }),
    ).toEqual([
      {
        rule: "H05",
        code: "truth.reasonState",
        severity: "error",
        weight: 20,
        message: 'Give another reason than "on a job": this text goes out while you are closed.',
        span: { from: 14, to: 22 },
        saw: "on a job",
        fix: {
          label: "Say that you are closed",
          text: "It's Sam. Sorry I missed you, we're closed right now. What's leaking?",
        },
      },
    ]);
  });

  it("keeps the names of the sentence that it mends", () => {
    const text = "Hey, it's Sam at Harbor Plumbing, I'm under a sink. What's leaking?";
    expect(inShort("truth.reasonState", text, { ...closed, niche: "other" })).toEqual([
      [
        "under a sink",
        20,
        "Hey, it's Sam at Harbor Plumbing. Sorry I missed you, we're closed right now. What's leaking?",
      ],
    ]);
  });

  it.each([
    ["I was with a patient.", "with a patient"],
    ["I'm in a meeting and missed you.", "in a meeting"],
    ["Ando en un trabajo.", "en un trabajo"],
    ["Estábamos con un paciente.", "con un paciente"],
  ])("hears work in %j", (text, saw) => {
    expect(inShort("truth.reasonState", text, closed).map(([each]) => each)).toEqual([saw]);
    expect(inShort("truth.reasonState", text, { purpose: "afterHours" }).map(([each]) => each)).toEqual([
      saw,
    ]);
    expect(inShort("truth.reasonState", text, open)).toEqual([]);
    expect(inShort("truth.reasonState", text)).toEqual([]);
  });

  it.each([
    ["Sorry, we're closed right now.", "we're closed"],
    ["You caught us after hours.", "after hours"],
    ["Estamos cerrados, ¿qué necesita?", "Estamos cerrados"],
    ["Ya cerramos por hoy.", "Ya cerramos"],
  ])("hears a closed door in %j", (text, saw) => {
    const said = text.includes("?") ? [] : [saw];
    expect(inShort("truth.reasonState", text, open).map(([each]) => each)).toEqual(said);
    expect(inShort("truth.reasonState", text, closed)).toEqual([]);
  });

  it.each(["Are you with a client yourself?", "If I'm on a job I text back.", "I'll be on a job tomorrow."])(
    "takes %j for no reason",
    (text) => {
      expect(inShort("truth.reasonState", text, closed)).toEqual([]);
    },
  );

  it("lets open businesses speak of the days they are closed, and of closed valves", () => {
    expect(inShort("truth.reasonState", "We're closed on Sundays.", open)).toEqual([]);
    expect(inShort("truth.reasonState", "Make sure the valve is closed.", open)).toEqual([]);
  });

  it("lets a follow-up look back", () => {
    expect(
      inShort("truth.reasonState", "I was on a job yesterday.", { ...closed, purpose: "followUp" }),
    ).toEqual([]);
  });

  it.each(["I'm driving.", "I've got my hands in a drain.", "I'm working.", "We're slammed."])(
    "missed the work in %j",
    (text) => {
      expect(inShort("truth.reasonState", text, closed)).toHaveLength(1);
      expect(inShort("truth.reasonState", text, open)).toEqual([]);
    },
  );

  it.each(["The office is shut.", "I'm off today.", "I was asleep."])(
    "missed the closed door in %j",
    (text) => {
      expect(inShort("truth.reasonState", text, open)).toHaveLength(1);
      expect(inShort("truth.reasonState", text, closed)).toEqual([]);
    },
  );

  it("did not know the reasons of the trade itself", () => {
    for (const niche of NICHES) {
      for (const [state, other] of [
        ["open", "closed"],
        ["closed", "open"],
      ] as const) {
        const { reasons } = niche.words.en;
        const alone = reasons[other].filter((each) => ![...reasons[state], ...reasons.any].includes(each));
        const missed = alone.filter(
          (reason) => inShort("truth.reasonState", reason, { niche: niche.id, state }).length === 0,
        );
        expect([niche.id, state, missed]).toEqual([niche.id, state, []]);
        const unheard = reasons[state].filter(
          (reason) => inShort("reason.missing", reason, { niche: niche.id, state }).length > 0,
        );
        expect([niche.id, state, unheard]).toEqual([niche.id, state, []]);
      }
    }
  });
});
