import { describe, expect, it } from "vitest";
import { findingsUnder } from "./testing.ts";

const TEXT = "It's Sam at Harbor Plumbing. What's going on?";
const found = (text: string, context = {}) =>
  findingsUnder("optout.missing", text, { optOut: "write", ...context });

describe("optout.missing", () => {
  it("wants the line where the business writes it, and adds it", () => {
    expect(found(TEXT)).toEqual([
      {
        rule: "D02",
        code: "optout.missing",
        severity: "error",
        weight: 15,
        message: 'Say how to stop these texts: "Reply STOP to opt out."',
        span: null,
        saw: null,
        fix: { label: "Add how to stop", text: `${TEXT} Reply STOP to opt out.` },
      },
    ]);
  });

  it("adds it in the text's own language", () => {
    expect(found("Habla Sam de Harbor Plumbing. ¿Qué necesita?")[0]?.fix?.text).toBe(
      "Habla Sam de Harbor Plumbing. ¿Qué necesita? Responda STOP para ya no recibir mensajes.",
    );
  });

  it.each(["append", "never", undefined] as const)("asks nothing when the policy is %s", (optOut) => {
    expect(found(TEXT, { optOut })).toEqual([]);
  });

  it("asks nothing of a later text, nor of one that says it", () => {
    expect(found(TEXT, { purpose: "followUp" })).toEqual([]);
    expect(found(`${TEXT} Text STOP to unsubscribe.`)).toEqual([]);
  });

  it("leaves a wrong word to the rule for wrong words", () => {
    expect(found(`${TEXT} Reply NO to opt out.`)).toEqual([]);
  });
});
