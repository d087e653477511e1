import { describe, expect, it } from "vitest";
import { missingUsHolidays, opened, withFreshDay, withHoliday, withOpen } from "./holidays.ts";

const christmas = { date: "2025-12-25", yearly: true, name: "Xmas", open: [] };

describe("the days on which most of the country is closed", () => {
  it("are the next ones; only those with a fixed date come every year", () => {
    expect(
      missingUsHolidays([], "2026-11-23").map(
        ({ date, name, yearly }) => `${date} ${name}${yearly ? ", every year" : ""}`,
      ),
    ).toEqual([
      "2026-11-26 Thanksgiving",
      "2026-12-25 Christmas Day, every year",
      "2027-01-01 New Year's Day, every year",
      "2027-05-31 Memorial Day",
      "2027-07-04 Independence Day, every year",
      "2027-09-06 Labor Day",
    ]);
  });

  it("are not added twice", () => {
    const all = missingUsHolidays([christmas], "2026-11-23");
    expect(all.map(({ name }) => name)).not.toContain("Christmas Day");
    expect(missingUsHolidays([...all, christmas], "2026-11-23")).toEqual([]);
  });
});

it("a day is added at the next date that is free", () => {
  const twice = withFreshDay(withFreshDay([christmas], "2025-12-24"), "2025-12-24");
  expect(twice.map(({ date }) => date)).toEqual(["2025-12-25", "2025-12-24", "2025-12-26"]);
});

it("changes one day, and its hours", () => {
  const half = { ...christmas, open: opened(true) };
  expect(withHoliday([christmas, christmas], 1, { open: opened(true) })).toEqual([christmas, half]);
  expect(withOpen(half, 0, { from: 1_200, to: 0 })).toEqual([{ from: 1_200, to: 1_440 }]);
  expect(opened(false)).toEqual([]);
});
