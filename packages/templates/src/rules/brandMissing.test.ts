import { describe, expect, it } from "vitest";
import { findingsUnder } from "./testing.ts";

const nameless = { profile: { businessName: "", ownerFirstName: "" } };
const fixOf = (text: string) => findingsUnder("brand.missing", text)[0]?.fix?.text;

describe("brand.missing", () => {
  it("refuses a first text that does not name the business", () => {
    expect(findingsUnder("brand.missing", "Hey, it's {{owner.first_name}}. What's going on?")).toEqual([
      {
        rule: "D01",
        code: "brand.missing",
        severity: "error",
        weight: 20,
        message: "Name your business: whoever gets a first text must see who writes.",
        span: null,
        saw: null,
        fix: {
          label: "Add the business name",
          text: "Hey, it's {{owner.first_name}} at {{business.name}}. What's going on?",
        },
      },
    ]);
  });

  it.each([
    "It's {{owner.first_name}} at {{business.name}}.",
    "It's Sam at Harbor Plumbing.",
    "harbor plumbing here, what's up?",
  ])("is content with %s", (text) => {
    expect(findingsUnder("brand.missing", text)).toEqual([]);
  });

  it("does not mind the law's ending, nor which apostrophe", () => {
    const profile = { businessName: "Joe's Garage, LLC", ownerFirstName: "Joe" };
    expect(findingsUnder("brand.missing", "It's Joe at Joe’s Garage.", { profile })).toEqual([]);
  });

  it.each([
    ["Hey this is Sam, missed you.", "Hey this is Sam at {{business.name}}, missed you."],
    ["{{owner.first_name}} here, what's up?", "{{owner.first_name}} here at {{business.name}}, what's up?"],
    ["Sorry I missed you.", "Hi, this is {{owner.first_name}} at {{business.name}}. Sorry I missed you."],
    [
      "Hola, soy {{owner.first_name}}. ¿Qué necesita?",
      "Hola, soy {{owner.first_name}} de {{business.name}}. ¿Qué necesita?",
    ],
    [
      "Disculpe, no pude contestar su llamada.",
      "Hola, habla {{owner.first_name}} de {{business.name}}. Disculpe, no pude contestar su llamada.",
    ],
  ])("mends %s", (text, mended) => {
    expect(fixOf(text)).toBe(mended);
    expect(fixOf(mended)).toBeUndefined();
  });

  it.each(["followUp", "wrongNumber"] as const)("asks nothing of a text for %s", (purpose) => {
    expect(findingsUnder("brand.missing", "Still need a hand?", { purpose })).toEqual([]);
  });

  it.each([
    "It's Ana at Costa Dental. Book or change?",
    "Rob from Rob's Electric here. Half the house dark?",
    "Costa Dental here. Book or change?",
    "Missed you, I'm on a roof. Is it leaking? - Ana, Costa Roofing",
    "Hola, habla Ana de Clínica Costa. ¿Qué necesita?",
  ])("sees who introduces themselves where the profile is empty: %s", (text) => {
    expect(findingsUnder("brand.missing", text, nameless)).toEqual([]);
  });

  it.each(["It's Ana. Book or change?", "Sorry I missed you, I was at the shop."])(
    "and who does not: %s",
    (text) => {
      expect(findingsUnder("brand.missing", text, nameless)).toHaveLength(1);
    },
  );

  it("never cut into the owner's name when another business is named behind it", () => {
    const profile = { businessName: "The Fade Room", ownerFirstName: "Sam" };
    const at = (name: string) => `Hey it's Sam at ${name}. Missed your call. Need a cut?`;
    expect(findingsUnder("brand.missing", at("Fade Room"), { profile })).toEqual([]);
    expect(findingsUnder("brand.missing", at("Joe's Shop"), { profile })[0]?.fix?.text).toBe(
      at("{{business.name}}"),
    );
  });

  it.each([
    ["Fade Room", "The Fade Room"],
    ["Bell Plumbing", "Bell Plumbing & Heating, Inc."],
    ["Acme", "ACME Plumbing"],
    ["Dick's", "Dick's Café - Zoë"],
    ["Dick's Cafe", "Dick's Café - Zoë"],
  ])("took %s for somebody else than %s", (said, businessName) => {
    const profile = { businessName, ownerFirstName: "Sam" };
    expect(findingsUnder("brand.missing", `It's Sam at ${said}. What's up?`, { profile })).toEqual([]);
  });

  it.each([
    ["Plumbing", "Plumbing Pros LLC"],
    ["Plumbing Co", "The Green Plumbing Co"],
    ["Family Dental", "Oak Family Dental"],
  ])("does not take %s, which is anybody's, for %s", (said, businessName) => {
    const profile = { businessName, ownerFirstName: "Sam" };
    expect(findingsUnder("brand.missing", `It's Sam at ${said}. What's up?`, { profile })).toHaveLength(1);
  });

  it("let a blank name of the business pass where its merge field stands", () => {
    const profile = { businessName: "  ", ownerFirstName: "Sam" };
    expect(
      findingsUnder("brand.missing", "It's Sam at {{business.name}}. What's up?", { profile }),
    ).toHaveLength(1);
  });

  it("ate dashes, and greeted a second time before a letter", () => {
    const opening = "Hi, this is {{owner.first_name}} at {{business.name}}.";
    expect(fixOf("--weird text")).toBe(`${opening} --weird text`);
    expect(fixOf("Dear Customer, I missed your call.")).toBe(`${opening} I missed your call.`);
  });
});
