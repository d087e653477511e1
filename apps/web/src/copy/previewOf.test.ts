import { describe, expect, it } from "vitest";
import { otherLanguage, previewOf } from "./previewOf.ts";

const context = {
  values: {},
  profile: { businessName: "Harbor Plumbing", ownerFirstName: "Sam" },
  niche: "contractor",
};
const text = "Hi {{contact.first_name|there}}, it's {{owner.first_name}}. What's going on?";

describe("what a caller gets", () => {
  it("depends on who calls", () => {
    expect(previewOf(text, "known", context).text).toBe("Hi Maria, it's Sam. What's going on?");
    expect(previewOf(text, "unknown", context).text).toBe("Hi there, it's Sam. What's going on?");
    expect(previewOf(text, "longest", context).text).toBe("Hi Christopher, it's Sam. What's going on?");
  });

  it("ends with the opt-out line where Ringback adds it, and tells it from the writer's words", () => {
    const seen = previewOf(text, "known", { ...context, optOut: "append" });
    expect(seen.text.slice(0, seen.text.length - seen.added)).toBe("Hi Maria, it's Sam. What's going on?");
    expect(seen.text.slice(seen.text.length - seen.added)).toContain("STOP");
  });

  it("has a twin in the other language, for the same purpose", () => {
    const twin = otherLanguage(text, "en", { ...context, purpose: "voicemail" });
    expect(twin).toMatchObject({ language: "es", purpose: "voicemail", niche: "contractor" });
    expect(otherLanguage(text, "es", context)?.language).toBe("en");
    expect(otherLanguage(text, "en", { ...context, niche: "unheard of" })).toBeNull();
  });
});
