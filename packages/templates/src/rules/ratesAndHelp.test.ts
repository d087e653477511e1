import { describe, expect, it } from "vitest";
import { findingsUnder } from "./testing.ts";

const found = (text: string, context = {}) =>
  findingsUnder("rates.help", text, context).map(({ severity, saw, message, fix }) => ({
    severity,
    saw,
    message,
    fix: fix?.text ?? null,
  }));

describe("rates.help", () => {
  it("takes the small print out of a first text, and says what it costs", () => {
    expect(found("What's up? Msg & data rates may apply. Text me.")).toEqual([
      {
        severity: "info",
        saw: "Msg & data rates may apply.",
        message: "Leave this out of a first text: nobody asks for it here, and it takes 27 characters.",
        fix: "What's up? Text me.",
      },
    ]);
    expect(found("What's up? Reply HELP for help.")[0]?.fix).toBe("What's up?");
  });

  it("does not take out how to stop", () => {
    expect(found("What's up? Reply HELP for help, STOP to cancel.")[0]?.fix).toBeNull();
    expect(found("What's up? Reply STOP to opt out.")).toEqual([]);
  });

  it("has nothing against help, nor against a later text", () => {
    expect(found("Text me, I can help.")).toEqual([]);
    expect(found("Reply HELP for help.", { purpose: "followUp" })).toEqual([]);
  });
});
