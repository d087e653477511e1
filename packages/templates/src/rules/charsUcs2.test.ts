import { describe, expect, it } from "vitest";
import { findingsUnder } from "./testing.ts";

const found = (text: string) =>
  findingsUnder("chars.ucs2", text).map(({ weight, message, span, fix }) => ({
    weight,
    message,
    span,
    fix: fix?.text ?? null,
  }));

describe("chars.ucs2", () => {
  it("says nothing of letters that the cheap alphabet has", () => {
    expect(found("Señor José, 10 € ¿sí? No: ¿si?".replace("sí", "si"))).toEqual([]);
  });

  it("mends an em dash, and says what that saves", () => {
    expect(found(`Sorry I missed you — what's going on? ${"a".repeat(60)}`)).toEqual([
      {
        weight: 10,
        message:
          "Use plain punctuation: — takes the text out of the cheap alphabet. Mended, it goes out as 1 segment instead of 2.",
        span: { from: 19, to: 20 },
        fix: `Sorry I missed you - what's going on? ${"a".repeat(60)}`,
      },
    ]);
  });

  it("costs less where no segment is lost, and counts once however many there are", () => {
    expect(found("María’s 😀 day")).toEqual([
      {
        weight: 4,
        message: "Use plain punctuation: ’ takes the text out of the cheap alphabet.",
        span: { from: 5, to: 6 },
        fix: "María's 😀 day",
      },
      {
        weight: 0,
        message: "Write í as i, or choose another word: the accent takes the text out of the cheap alphabet.",
        span: { from: 3, to: 4 },
        fix: "Maria’s 😀 day",
      },
      {
        weight: 0,
        message: "Take out 😀: one emoji takes the whole text out of the cheap alphabet.",
        span: { from: 8, to: 10 },
        fix: "María’s day",
      },
    ]);
  });

  it("takes a whole family out", () => {
    expect(found("Hi 👨‍👩‍👧 there")[0]?.fix).toBe("Hi there");
  });

  it("names a costly space by its number", () => {
    expect(findingsUnder("chars.ucs2", "Hi\u00a0there")[0]).toMatchObject({
      message: "Use plain punctuation: the hidden character U+00A0 takes the text out of the cheap alphabet.",
      fix: { text: "Hi there" },
    });
  });

  it("offers Spanish without accents, but not where the accent decides what a word says", () => {
    expect(found("Perdón, está cerrado. ¿Llamó aquí?")).toEqual([
      {
        weight: 4,
        message: 'Write ó as o, or say "disculpe": the accent takes the text out of the cheap alphabet.',
        span: { from: 4, to: 5 },
        fix: "Perdon, está cerrado. ¿Llamó aqui?",
      },
      {
        weight: 0,
        message:
          'Say "está" another way, such as "anda": it takes the text out of the cheap alphabet, and without its accent it is another word.',
        span: { from: 11, to: 12 },
        fix: null,
      },
    ]);
  });

  it("has no repair for a letter of another alphabet", () => {
    expect(found("Hi Анна")).toEqual([
      {
        weight: 4,
        message: "Write А another way: it takes the text out of the cheap alphabet.",
        span: { from: 3, to: 4 },
        fix: null,
      },
    ]);
  });

  it("blames a name in the profile, which re-codes every text", () => {
    const profile = { businessName: "Joe’s Garage", ownerFirstName: "Joe" };
    expect(findingsUnder("chars.ucs2", "It's {{business.name}}.", { profile })).toEqual([
      {
        rule: "L02",
        code: "chars.ucs2",
        severity: "warning",
        weight: 4,
        message: "Change ’ in the business name: it makes every text cost more.",
        span: { from: 5, to: 22 },
        saw: "{{business.name}}",
        fix: null,
      },
    ]);
  });
});
