import { describe, expect, it } from "vitest";
import { findingsUnder } from "./testing.ts";

/** Of a first text, D01 says it. */
const known = { purpose: "followUp" } as const;

describe("identity.missing", () => {
  it.each([
    ["Sorry I missed you.", "Hi, this is {{owner.first_name}} at {{business.name}}. Sorry I missed you."],
    [
      "Hey, sorry I missed you.",
      "Hey, this is {{owner.first_name}} at {{business.name}}. Sorry I missed you.",
    ],
    ["Hola, ¿qué necesita?", "Hola, soy {{owner.first_name}} de {{business.name}}. ¿Qué necesita?"],
    [
      "Hi {{contact.first_name|there}}, what's up?",
      "Hi {{contact.first_name|there}}, this is {{owner.first_name}} at {{business.name}}. What's up?",
    ],
  ])("finds nobody named in %j, and says who", (text, repaired) => {
    expect(findingsUnder("identity.missing", text, known)).toEqual([
      {
        rule: "H01",
        code: "identity.missing",
        severity: "warning",
        weight: 12,
        message: "Say who is writing: your first name and the business.",
        span: null,
        saw: null,
        fix: { label: "Say who is writing", text: repaired },
      },
    ]);
    expect(findingsUnder("identity.missing", repaired, known)).toEqual([]);
  });

  it.each(["It's {{owner.first_name}}.", "{{business.name}} here.", "It's Sam.", "Harbor Plumbing here."])(
    "is content with %j",
    (text) => {
      expect(findingsUnder("identity.missing", text, known)).toEqual([]);
    },
  );

  it("does not take a word for a name", () => {
    expect(findingsUnder("identity.missing", "The Same Samples as before.", known)).toHaveLength(1);
  });

  it("leaves a first text to the rule about the name of the business, which takes off as much", () => {
    const text = "Sorry I missed you. What's up?";
    expect(findingsUnder("identity.missing", text)).toEqual([]);
    expect(findingsUnder("brand.missing", text).map(({ weight }) => weight)).toEqual([32]);
    expect(findingsUnder("brand.missing", `It's Sam. ${text}`).map(({ weight }) => weight)).toEqual([20]);
  });
});
