import { describe, expect, it } from "vitest";
import { namesInText } from "./namesInText.ts";

const named = (text: string, businessName = "", ownerFirstName = "") => {
  const { business, owner } = namesInText(text, { businessName, ownerFirstName });
  const words = ({ from, to }: { from: number; to: number }) => text.slice(from, to);
  return { business: business.map(words), owner: owner.map(words) };
};

describe("namesInText", () => {
  it("finds the names of a profile, whole words only", () => {
    expect(named("Sam at Joe’s Shop, the same Sam", "Joe's Shop", "Sam")).toEqual({
      business: ["Joe’s Shop"],
      owner: ["Sam", "Sam"],
    });
  });

  it("finds a company without the law's ending, a name of several words in any case", () => {
    expect(named("It's harbor plumbing.", "Harbor Plumbing, Inc.", "Sam").business).toEqual([
      "harbor plumbing",
    ]);
    expect(named("clean and tidy", "Clean", "Sam").business).toEqual([]);
  });

  it.each([
    ["Hey, it's Mike at ABC Plumbing.", "ABC Plumbing", "Mike"],
    ["Sam here from Joe's Tree & Lawn, missed you", "Joe's Tree & Lawn", "Sam"],
    ["Hola, soy Miguel de Clima Total. ¿Qué pasa?", "Clima Total", "Miguel"],
    ["This is Rob, Rob's Electric. Ok?", "Rob's Electric", "Rob"],
    ["Hi it's Toby at Happy Tails!", "Happy Tails", "Toby"],
    ["I'm up a ladder. Ok? - Dana, Miller Heating", "Miller Heating", "Dana"],
  ])("where the profile is empty, finds who introduces themselves: %s", (text, business, owner) => {
    expect(named(text)).toEqual({ business: [business], owner: [owner] });
  });

  it.each([
    "Sorry I missed you. What's up?",
    "I was at Home. Text me.",
    "Hi There, It's Urgent?",
    "Call Me Back",
  ])("finds no business in %s", (text) => {
    expect(named(text).business).toEqual([]);
  });

  it.each([
    "- Green Acres Landscaping Your call is important to us.",
    "Missed you! - Green Acres Landscaping Press 1 for sales",
    "FREE OFFER. Sorry we missed you.",
    "CLICK NOW here",
  ])("took what follows a sign-off, and capitals, for a name: %s", (text) => {
    expect(named(text).business).toEqual([]);
  });

  it("stops a sign-off where an advertisement begins, and knows a front desk", () => {
    expect(named("Missed you. - Green Acres Landscaping FREE OFFER").business).toEqual([
      "Green Acres Landscaping",
    ]);
    expect(named("Hi, this is the front desk at Oak Family Medicine. Hello?").business).toEqual([
      "Oak Family Medicine",
    ]);
  });
});
