import { describe, expect, it } from "vitest";
import { sayEvidence } from "./sayEvidence.ts";

const dial = { duration: null };

describe("what is known of a call, in words", () => {
  it("tells of a phone that rang out and a caller who spoke after the beep", () => {
    expect(
      sayEvidence({
        outcome: "voicemail",
        rangMs: 20_000,
        evidence: {
          dialed: true,
          dial: { ...dial, status: "no-answer" },
          twiml: "voicemail",
          record: { duration: 9, status: "completed" },
        },
      }),
    ).toEqual([
      "Your phone rang for 20 seconds.",
      "Nobody picked up.",
      "They left a voicemail of 9 seconds.",
    ]);
  });

  it("tells of a caller who gave up", () => {
    expect(
      sayEvidence({
        outcome: "abandoned",
        rangMs: 6_400,
        evidence: { dialed: true, twiml: "dialed", parent: { status: "completed" } },
      }),
    ).toEqual(["Your phone rang for 6 seconds.", "They hung up while it rang."]);
  });

  it("does not take a mailbox that picked up for the owner", () => {
    expect(
      sayEvidence({
        outcome: "missed",
        rangMs: 18_000,
        evidence: {
          dialed: true,
          screening: true,
          dial: { ...dial, status: "completed", duration: 30 },
          twiml: "hungUp",
        },
      }),
    ).toEqual([
      "Your phone rang for 18 seconds.",
      "Somebody picked up but did not accept the call, so it counts as missed.",
    ]);
  });

  it("tells of a talk", () => {
    expect(
      sayEvidence({
        outcome: "answered",
        rangMs: 4_000,
        evidence: { dialed: true, dial: { ...dial, status: "completed", duration: 300 } },
      }),
    ).toEqual(["Your phone rang for 4 seconds.", "You picked up and talked for 5 minutes."]);
  });

  it("says when it does not know yet", () => {
    expect(sayEvidence({ outcome: null, rangMs: 0, evidence: { dialed: true } })).toEqual([
      "Your phone was called.",
      "How it ended is not known yet.",
    ]);
  });
});
