import { describe, expect, it } from "vitest";
import { findingsUnder, inShort } from "./testing.ts";

const ownWords = {
  avoid: [
    { phrase: "no worries", instead: null },
    { phrase: "guys", instead: "crew" },
    { phrase: "día", instead: "fecha" },
  ],
  allow: ["guys"],
};

describe("words.own", () => {
  it("says what the business says instead", () => {
    expect(findingsUnder("words.own", "One of the Guys missed you.", { ownWords })).toEqual([
      {
        rule: "W01",
        code: "words.own",
        severity: "warning",
        weight: 5,
        message: 'Say "crew" instead of "Guys", as your own list has it.',
        span: { from: 11, to: 15 },
        saw: "Guys",
        fix: { label: 'Say "crew"', text: "One of the crew missed you." },
      },
    ]);
  });

  it("only names what has no other word", () => {
    expect(inShort("words.own", "No worries!", { ownWords })).toEqual([["No worries", 5, null]]);
  });

  it("meets whole words, with or without accents", () => {
    expect(inShort("words.own", "¿Qué dia quiere?", { ownWords })).toEqual([
      ["dia", 5, "¿Qué fecha quiere?"],
    ]);
    expect(inShort("words.own", "The guysers are here.", { ownWords })).toEqual([]);
  });

  it("takes no more than 20 off", () => {
    const weights = inShort("words.own", "guys guys guys guys guys", { ownWords }).map(
      ([, weight]) => weight,
    );
    expect(weights).toEqual([5, 5, 5, 5, 0]);
  });
});
