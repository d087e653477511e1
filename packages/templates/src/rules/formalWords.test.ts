import { describe, expect, it } from "vitest";
import { findingsUnder, inShort } from "./testing.ts";

describe("words.formal", () => {
  it("has a plain word for it", () => {
    expect(findingsUnder("words.formal", "I can assist you.")).toEqual([
      {
        rule: "H17",
        code: "words.formal",
        severity: "warning",
        weight: 3,
        message: 'Say "help" instead of "assist".',
        span: { from: 6, to: 12 },
        saw: "assist",
        fix: { label: 'Say "help"', text: "I can help you." },
      },
    ]);
  });

  it.each([
    ["Text me prior to noon.", "Text me before noon."],
    ["Which days are you available?", "Which days are you free?"],
    ["¿Puede utilizar la puerta?", "¿Puede usar la puerta?"],
  ])("mends %j", (text, repaired) => {
    expect(inShort("words.formal", text)).toEqual([[expect.any(String), 3, repaired]]);
  });

  it("leaves the word to its writer where the sentence decides", () => {
    expect(inShort("words.formal", "Text me the details.")).toEqual([["details", 3, null]]);
  });

  it("takes no more than 9 off", () => {
    const weights = inShort("words.formal", "I can assist, utilize, obtain and purchase it.").map(
      ([, weight]) => weight,
    );
    expect(weights).toEqual([3, 3, 3, 0]);
  });

  it("says nothing twice that a stock phrase says", () => {
    expect(inShort("words.formal", "How may we assist you?")).toEqual([]);
  });

  it.each([
    ["We provide service.", null],
    ["An additional visit?", null],
    ["Is your purchase here?", null],
    ["We respond to all.", "We answer all."],
    ["One requirement?", "One need?"],
  ])("broke the English of %j", (text, repaired) => {
    expect(inShort("words.formal", text).map((each) => each[2])).toEqual([repaired]);
  });
});
