import { describe, expect, it } from "vitest";
import { checkCopy } from "./checkCopy.ts";
import type { CopyContext } from "./copy.ts";
import { customMergeField } from "./mergeFields.ts";
import { sayLength } from "./sayLength.ts";

const say = (text: string, context: Partial<CopyContext> = {}) =>
  sayLength(
    checkCopy(text, {
      values: {},
      profile: { businessName: "Harbor Plumbing", ownerFirstName: "Sam" },
      niche: "contractor",
      ...context,
    }),
  );

describe("sayLength", () => {
  it("tells the usual length from the longest, and what the difference comes from", () => {
    const text = `Hi {{contact.first_name|there}}, ${"a".repeat(148)}`;
    expect(say(text)).toBe("typical 158, 1 segment; longest 164, 2 segments; caused by first name");
  });

  it("says one thing of a text that is the same for every caller", () => {
    expect(say("It's {{owner.first_name}} at {{business.name}}.")).toBe("always 28, 1 segment");
  });

  it("plans for letters as well as lengths where names keep their accents", () => {
    const text = `Hi {{contact.first_name|there}}, ${"a".repeat(100)}`;
    expect(say(text)).toBe("typical 110, 1 segment; longest 116, 1 segment");
    expect(say(text, { foldNames: false })).toBe(
      "typical 110, 1 segment; longest 116, 2 segments; caused by first name",
    );
  });

  it("plans for anything in a field of the business's own", () => {
    const customFields = [customMergeField({ key: "pet_name", label: "Pet's name", sample: "Rex" })];
    expect(say(`How is {{contact.pet_name|}}? ${"a".repeat(80)}`, { customFields })).toBe(
      "typical 92, 1 segment; longest 115, 2 segments; caused by pet name",
    );
  });

  it("knows what the business is called, whatever letters that takes", () => {
    const profile = { businessName: "Joe’s Garage", ownerFirstName: "Joe" };
    expect(say(`It's {{business.name}}. ${"a".repeat(80)}`, { profile })).toBe("always 99, 2 segments");
  });

  it("folds the names of callers as they are folded when they go out", () => {
    const values = { "contact.first_name": "Zoë" };
    expect(say("Hi {{contact.first_name|there}}", { values })).toBe(
      "typical 6, 1 segment; longest 14, 1 segment",
    );
  });

  it("counts the opt-out line of the text's language where Ringback adds it", () => {
    expect(say("It's Harbor Plumbing. What's up?", { optOut: "append" })).toBe("always 55, 1 segment");
    expect(say("Somos Harbor Plumbing. ¿Qué necesita?", { optOut: "append" })).toBe("always 80, 1 segment");
    expect(say("Still there?", { optOut: "append", purpose: "followUp" })).toBe("always 12, 1 segment");
    expect(say("What's up? Reply STOP to opt out.", { optOut: "append" })).toBe("always 33, 1 segment");
  });

  it("says up to how many where carriers differ", () => {
    expect(say(`${"a".repeat(65)}👍🏽${"a".repeat(65)}`)).toBe("always 134, up to 3 segments");
  });
});
