import { describe, expect, it } from "vitest";
import { findingsUnder } from "./testing.ts";

const seen = (text: string) => findingsUnder("price.stated", text).map(({ saw }) => saw);

describe("price.stated", () => {
  it.each([
    ["A visit is $89.50.", "$89.50"],
    ["It's 120 dollars, ok?", "120 dollars"],
    ["La visita cuesta 500 pesos para usted.", "500 pesos"],
    ["€ 45 for the first hour", "€ 45"],
  ])("warns of %s", (text, saw) => {
    expect(seen(text)).toEqual([saw]);
  });

  it("leaves offers to the rule for offers", () => {
    expect(seen("$50 off")).toEqual([]);
    expect(seen("Starting at $99")).toEqual([]);
  });

  it.each(["Is it 2 hours or 3?", "Dollar Street 5", "What's your budget?"])(
    "has nothing against %s",
    (text) => {
      expect(seen(text)).toEqual([]);
    },
  );
});
