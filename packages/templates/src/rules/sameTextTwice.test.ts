import { describe, expect, it } from "vitest";
import { findingsUnder } from "./testing.ts";

const TEXT = "It's {{owner.first_name}} at {{business.name}}. What's going on?";

describe("dup.blast", () => {
  it("tells of another text of the workflow with these words", () => {
    const otherTexts = ["It's {{owner.first_name}} at {{business.name}} - what's going on"];
    expect(findingsUnder("dup.blast", TEXT, { otherTexts })).toEqual([
      {
        rule: "D13",
        code: "dup.blast",
        severity: "info",
        weight: 2,
        message: "Say it another way here: a caller may get these very words twice.",
        span: null,
        saw: null,
        fix: null,
      },
    ]);
  });

  it("says nothing of other words, nor of a text alone", () => {
    expect(findingsUnder("dup.blast", TEXT, { otherTexts: ["Still need a hand?"] })).toEqual([]);
    expect(findingsUnder("dup.blast", TEXT)).toEqual([]);
  });
});
