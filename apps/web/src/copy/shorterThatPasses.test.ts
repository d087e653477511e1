import { type CopyContext, checkCopy, nicheOf, nicheTexts } from "@ringback/templates";
import { describe, expect, it } from "vitest";
import { shorterThatPasses } from "./shorterThatPasses.ts";
import { standingOf } from "./standingOf.ts";

/** A letter outside the cheap alphabet leaves 70 characters where there were 160. */
const DEAR: CopyContext = {
  values: {},
  profile: { businessName: "Łódź Plumbing and Heating", ownerFirstName: "Zoë" },
  niche: "plumbing",
  maxSegments: 2,
};

describe("the texts of the gallery for one business", () => {
  it("are marked where they cannot go live, and a shorter one that can is offered", () => {
    const barred = nicheTexts(nicheOf("plumbing"), "en").filter(
      ({ text }) => standingOf(checkCopy(text, DEAR)).barred !== null,
    );
    expect(barred.length).toBeGreaterThan(0);
    for (const text of barred) {
      const shorter = shorterThatPasses(text, DEAR);
      if (shorter === null) continue;
      expect([shorter.purpose, shorter.language]).toEqual([text.purpose, text.language]);
      expect(standingOf(checkCopy(shorter.text, DEAR)).barred).toBeNull();
    }
    expect(barred.some((text) => shorterThatPasses(text, DEAR) !== null)).toBe(true);
  });

  it("stand with a score and a cost", () => {
    const report = checkCopy("We missed your call.", {
      ...DEAR,
      profile: { businessName: "A", ownerFirstName: "B" },
    });
    expect(standingOf(report).says).toBe(`Score ${report.score}, 1 segment`);
  });
});
