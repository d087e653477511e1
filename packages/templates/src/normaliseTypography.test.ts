import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isGsm7 } from "./gsm7.ts";
import { normaliseTypography, undo } from "./normaliseTypography.ts";

describe("normaliseTypography", () => {
  it("folds what word processors put in, and lists each place with its reason", () => {
    expect(normaliseTypography("It’s Sam — text me…")).toEqual({
      text: "It's Sam - text me...",
      changes: [
        {
          at: 2,
          from: "’",
          to: "'",
          why: "A straight apostrophe keeps the text in the cheap alphabet.",
        },
        { at: 9, from: "—", to: "-", why: "A hyphen keeps the text in the cheap alphabet." },
        { at: 18, from: "…", to: "...", why: "Three full stops keep the text in the cheap alphabet." },
      ],
    });
  });

  it.each([
    ["a decomposed ñ", "man\u0303ana", "mañana"],
    ["a composed ñ stays", "mañana", "mañana"],
    ["an accent split by an invisible character", "man\u200b\u0303ana", "mañana"],
    ["accents that cost stay, for the writer to judge", "María está aquí", "María está aquí"],
    ["zero-width characters and marks of direction", "a\u200bb\u200cc\ufeffd\u00ade\u202ef", "abcdef"],
    ["odd spaces, one for one", "a\u00a0b\u2009c\u3000d\te", "a b c d e"],
    ["dashes between words", "missed you—text me", "missed you - text me"],
    ["a range", "9–5", "9-5"],
    ["quotes", "“Hi” ‘there’ `x`", "\"Hi\" 'there' 'x'"],
    ["a fraction after a number", "1½ hours, ½ off", "1 1/2 hours, 1/2 off"],
    ["a fraction after an invisible character", "1\u00ad½", "1 1/2"],
    ["bullets", "• one", "- one"],
    ["line breaks of two characters", "a\r\nb", "a\nb"],
    ["a family stays a family", "👨‍👩‍👧", "👨‍👩‍👧"],
    ["the ohm sign is the letter omega", "\u2126", "Ω"],
  ])("%s", (_, text, folded) => {
    expect(normaliseTypography(text).text).toBe(folded);
  });

  it("leaves merge tokens alone, and folds the words of a fallback", () => {
    expect(normaliseTypography("Hi {{contact.first_name|y’all}} — {{ business.name }}").text).toBe(
      "Hi {{contact.first_name|y'all}} - {{ business.name }}",
    );
  });

  it("changes nothing in plain text", () => {
    const text = "Hi, it's Sam at Harbor Plumbing. What's going on?";
    expect(normaliseTypography(text)).toEqual({ text, changes: [] });
  });

  const anything = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          ..."aneñ1 ½—–’“…•\u00a0\u200b\u00ad\u0303\u0301\r\n\t\u2028{}|`ᄀ\u1161\u11a8가",
          "{{a.b|",
          "}}",
          "👍🏽",
          "≠",
        ),
        { maxLength: 40 },
      )
      .map((pieces) => pieces.join("")),
  );

  it("folding twice changes nothing, and undoing gives the text as it was", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { text: once, changes } = normaliseTypography(text);
        expect(normaliseTypography(once)).toEqual({ text: once, changes: [] });
        expect(undo(once, changes)).toBe(text);
      }),
      { seed: 7, numRuns: 20_000 },
    );
  });

  it("never loses an ñ, and never makes a cheap text dear", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { text: folded } = normaliseTypography(text);
        const tildes = (each: string) => each.normalize("NFC").split("ñ").length;
        expect(tildes(folded)).toBeGreaterThanOrEqual(tildes(text));
        if (isGsm7(text)) expect(isGsm7(folded)).toBe(true);
      }),
      { seed: 8, numRuns: 5_000 },
    );
  });
});
