import { describe, expect, it } from "vitest";
import { findingsUnder } from "./testing.ts";

const found = (text: string, context = {}) =>
  findingsUnder("shaft.words", text, context).map(({ severity, saw }) => [severity, saw]);

describe("shaft.words", () => {
  it.each(["CBD gummies in stock", "Our vape  juice is back", "Guns for sale", "Adult videos here"])(
    "refuses %s",
    (text) => {
      expect(found(text)).toEqual([["error", expect.any(String)]]);
    },
  );

  it.each([
    ["Two beers on us?", "beers"],
    ["Is it about the gun?", "gun"],
    ["Do you need weed pulled?", "weed"],
    ["¿Quiere una cerveza con su cita?", "cerveza"],
  ])("warns of a doubtful word: %s", (text, saw) => {
    expect(found(text)).toEqual([["warning", saw]]);
  });

  it("knows the words of trades, and those that the business allows", () => {
    expect(found("Weed control or the nail gun? Meet at the wine bar, happy hour.")).toEqual([]);
    expect(found("Two beers?", { ownWords: { avoid: [], allow: ["beers"] } })).toEqual([]);
  });

  it("never judges a name", () => {
    const profile = { businessName: "Gun Lake Cannabis Law", ownerFirstName: "Dick" };
    expect(found("It's Dick at Gun Lake Cannabis Law.", { profile })).toEqual([]);
  });
});
