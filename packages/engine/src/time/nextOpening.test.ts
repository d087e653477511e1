import { describe, expect, it } from "vitest";
import { nextOpening } from "./nextOpening.ts";

const ZONE = "America/Chicago";
const WEEKDAYS = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 9 * 60, to: 17 * 60 }));
const at = (local: string) => Date.parse(`${local}-06:00`);

describe("when the business is next open", () => {
  it.each([
    ["now, while it is", "2026-11-20T10:30:00", "2026-11-20T10:30:00"],
    ["the same morning, before it opens", "2026-11-20T06:00:00", "2026-11-20T09:00:00"],
    ["after the weekend, from the minute it closes", "2026-11-20T17:00:00", "2026-11-23T09:00:00"],
  ])("is %s", (_when, asked, opens) => {
    expect(nextOpening(WEEKDAYS, at(asked), ZONE)).toBe(at(opens));
  });

  it("may be a week away, and never when no day is open", () => {
    const mondays = [{ weekday: 1, from: 0, to: 60 }];
    expect(nextOpening(mondays, at("2026-11-23T01:00:00"), ZONE)).toBe(at("2026-11-30T00:00:00"));
    expect(nextOpening([], at("2026-11-23T01:00:00"), ZONE)).toBe(null);
  });

  it("knows a break at noon", () => {
    const friday = [
      { weekday: 5, from: 13 * 60, to: 17 * 60 },
      { weekday: 5, from: 9 * 60, to: 12 * 60 },
    ];
    expect(nextOpening(friday, at("2026-11-20T12:10:00"), ZONE)).toBe(at("2026-11-20T13:00:00"));
  });
});
