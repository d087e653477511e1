import { describe, expect, it } from "vitest";
import { sayClock, sayCountdown, sayExact, sayRelative, saySpan, sayWhen } from "./sayTime.ts";

const NOON = Date.UTC(2026, 10, 23, 18);
const CHICAGO = "America/Chicago";

describe("time in words", () => {
  it("goes from seconds to days", () => {
    expect([400, 45_000, 60_000, 7_140_000, 100 * 3_600_000].map(saySpan)).toEqual([
      "1 second",
      "45 seconds",
      "1 minute",
      "2 hours",
      "4 days",
    ]);
  });

  it("looks back and ahead from now, and gives the date after a week", () => {
    expect([0, 120_000, 8 * 86_400_000].map((ago) => sayRelative(NOON - ago, NOON, CHICAGO))).toEqual([
      "just now",
      "2 minutes ago",
      "Nov 15, 2026",
    ]);
    expect(sayRelative(NOON + 90_000, NOON, CHICAGO)).toBe("in 2 minutes");
  });

  it("is told in the business's zone", () => {
    expect(sayClock(NOON, CHICAGO).replace(/\s/g, " ")).toBe("12:00 PM");
    expect(sayExact(NOON, CHICAGO)).toMatch(/^Monday, November 23, 2026 at 12:00:00.PM CST$/);
  });

  it("to come is a time of day, with the day once it is another", () => {
    const hours = [8, 20, 200].map((later) => sayWhen(NOON + later * 3_600_000, NOON, CHICAGO));
    expect(hours.map((said) => said.replace(/\s/g, " "))).toEqual([
      "8:00 PM",
      "Tue 8:00 AM",
      "Dec 1, 8:00 PM",
    ]);
  });

  it("runs down by the second", () => {
    expect([118_200, 59_000, 0, 7_200_000].map(sayCountdown)).toEqual(["1:59", "0:59", "0:00", "2 hours"]);
  });
});
