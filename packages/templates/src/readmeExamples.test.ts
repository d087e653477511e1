import { describe, expect, it } from "vitest";
import { checkCopy, countSegments, draftFromGrammar, nicheOf, nicheTexts, sayLength } from "./index.ts";

const profile = { businessName: "Harbor Plumbing", ownerFirstName: "Sam" };

describe("the examples of the README", () => {
  it("says what its examples come to", () => {
    expect(countSegments("Sorry I missed you — what's going on?")).toEqual({
      encoding: "UCS-2",
      units: 37,
      segments: 1,
      clusterSafeSegments: 1,
      unitsLeft: 33,
      costly: [{ char: "—", at: 19, length: 1, units: 1, reason: "notGsm7" }],
      boundaries: [37],
    });
    const text = "This is an automated message. We'll call you back within 10 minutes.";
    const report = checkCopy(text, { values: {}, profile, niche: "plumbing", callbackMinutes: 120 });
    const errors = report.findings.filter(({ severity }) => severity === "error");
    expect(errors.map(({ rule, code }) => `${rule} ${code}`)).toEqual([
      "D01 brand.missing",
      "H23 promise.unkept",
    ]);
    expect(report.findings[1]?.fix?.label).toBe("Say within 2 hours");
    expect(sayLength(report)).toBe("always 68, 1 segment");
  });

  it("says what its line about the length comes to", () => {
    const text =
      "Hi {{contact.first_name|there}}, it's {{owner.first_name}} at {{business.name}}. Sorry I missed you, I'm under a sink. Is water running right now, or can it wait? Text me here.";
    const report = checkCopy(text, {
      values: {},
      profile,
      niche: "plumbing",
      state: "open",
      optOut: "append",
    });
    expect(sayLength(report)).toBe("typical 157, 1 segment; longest 163, 2 segments; caused by first name");
  });

  it("finds finished texts, and drafts without a model", () => {
    const plumbing = nicheOf("plumbing");
    expect(nicheTexts(plumbing, "en")).toHaveLength(15);
    expect(draftFromGrammar("plumbing", { seed: 7, count: 4 })).toHaveLength(4);
  });
});
