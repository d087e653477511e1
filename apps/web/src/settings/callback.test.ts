import { describe, expect, it } from "vitest";
import { asMinutes, asSaid } from "./callback.ts";

describe("the time within which somebody calls back", () => {
  it("is said in the largest unit that makes it whole, and read back the same", () => {
    expect([30, 60, 90, 120, 1_440, 2_880].map(asSaid)).toEqual([
      { amount: 30, unit: "minutes" },
      { amount: 1, unit: "hours" },
      { amount: 90, unit: "minutes" },
      { amount: 2, unit: "hours" },
      { amount: 1, unit: "days" },
      { amount: 2, unit: "days" },
    ]);
    for (const minutes of [1, 45, 60, 600, 4_320]) expect(asMinutes(asSaid(minutes))).toBe(minutes);
  });
});
