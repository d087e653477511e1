import { describe, expect, it } from "vitest";
import { HAZARDS } from "../carrierWords/hazards.ts";
import { NICHES } from "../niches/niches.ts";
import { findingsUnder } from "./testing.ts";

const CODES = [...new Set(Object.values(HAZARDS).flatMap((hazards) => hazards.map(({ code }) => code)))];

const found = (niche: string, text: string, context = {}) =>
  CODES.flatMap((code) => findingsUnder(code, text, { niche, ...context })).map(({ severity, saw }) => [
    severity,
    saw,
  ]);

describe("what a trade does not say", () => {
  it("is known by niches that exist", () => {
    const ids = NICHES.map(({ id }) => id);
    expect(Object.keys(HAZARDS).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it.each([
    ["dental", "What are your symptoms?", "error", "symptoms"],
    ["medical", "Text us your medications and test results.", "error", "medications"],
    ["medical", "We have your results.", "warning", "your results"],
    ["legal", "You have a case and we can win.", "error", "You have a case"],
    ["legal", "Tell me what happened.", "warning", "what happened"],
    ["insurance", "You're covered, relax.", "error", "You're covered"],
    ["insurance", "We have the cheapest quotes.", "warning", "cheapest"],
    ["accounting", "Is this about your refund?", "warning", "refund"],
    ["roofing", "Insurance will pay for it.", "warning", "Insurance will pay"],
    ["real_estate", "It's a safe area.", "warning", "safe area"],
    ["moving", "Want a binding quote?", "warning", "binding quote"],
    ["cleaning", "What's your gate code?", "warning", "gate code"],
    ["dental", "¿Qué síntomas tiene usted?", "error", "síntomas"],
  ])("%s: %s", (niche, text, severity, saw) => {
    expect(found(niche, text)).toEqual([[severity, saw]]);
  });

  it("says what to do instead", () => {
    expect(findingsUnder("niche.legal", "We'll win.", { niche: "legal" })[0]).toMatchObject({
      rule: "D08",
      weight: 25,
      message: "Promise nothing about a case by text: offer a time to talk.",
    });
  });

  it.each([
    ["medical", "Please don't text health details here. Book or change a visit?"],
    ["hvac", "What symptoms does it have?"],
    ["legal", "What's a good time to reach you?"],
    ["accounting", "Is this about taxes, books or payroll?"],
  ])("%s may say: %s", (niche, text) => {
    expect(found(niche, text)).toEqual([]);
  });

  it("is silenced by the business's own list", () => {
    expect(found("accounting", "About a refund?", { ownWords: { avoid: [], allow: ["refund"] } })).toEqual(
      [],
    );
  });

  it.each(["cleaning", "plumbing", "other"])("let codes that open doors be asked for: %s", (niche) => {
    expect(found(niche, "What's the gate code?")).toEqual([["warning", "gate code"]]);
  });
});
