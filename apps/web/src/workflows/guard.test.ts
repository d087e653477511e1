import { describe, expect, it } from "vitest";
import { durationOf, guardTrouble, sayGuard } from "./guard.ts";

describe("the guard's time", () => {
  it("is shown as a person would enter it", () => {
    expect(durationOf(12 * 3_600_000)).toEqual({ amount: 12, unit: "hours" });
    expect(durationOf(24 * 3_600_000)).toEqual({ amount: 24, unit: "hours" });
    expect(durationOf(3 * 86_400_000)).toEqual({ amount: 3, unit: "days" });
    expect(durationOf(90 * 60_000)).toEqual({ amount: 90, unit: "minutes" });
  });

  it("is said once it was decided", () => {
    expect([12 * 3_600_000, 90 * 60_000, null].map(sayGuard)).toEqual([
      "The guard lasts 12 hours.",
      "The guard lasts 1 hour 30 minutes.",
      "The guard is off.",
    ]);
  });

  it("lies between a minute and thirty days", () => {
    expect(guardTrouble({ amount: 59, unit: "seconds" })).toBe("Choose at least 1 minute.");
    expect(guardTrouble({ amount: 31, unit: "days" })).toBe("Choose at most 30 days.");
    expect(guardTrouble({ amount: 12, unit: "hours" })).toBeUndefined();
  });
});
