import { describe, expect, it } from "vitest";
import { findingsUnder, inShort } from "./testing.ts";

describe("emoji", () => {
  it("takes one out, with its space", () => {
    expect(findingsUnder("emoji", "Hi 👋 it's Sam.")).toEqual([
      {
        rule: "H15",
        code: "emoji",
        severity: "warning",
        weight: 4,
        message: "Take out 👋: it reads as marketing, and the whole text costs more with it.",
        span: { from: 3, to: 5 },
        saw: "👋",
        fix: { label: "Take it out", text: "Hi it's Sam." },
      },
    ]);
  });

  it.each([
    ["It's Sam 😀😀😀😀.", 12, "It's Sam."],
    ["Sam here👨‍👩‍👧 hi", 4, "Sam here hi"],
    ["Hola 🇲🇽 soy Sam 👍🏽", 8, "Hola soy Sam"],
  ])("takes all out of %j", (text, weight, repaired) => {
    expect(inShort("emoji", text).map(([, each, text]) => [each, text])).toEqual([[weight, repaired]]);
  });

  it.each(["It's Sam™ and Co©", "Meet me at 5 #1 *"])("sees none in %j", (text) => {
    expect(inShort("emoji", text)).toEqual([]);
  });
});
