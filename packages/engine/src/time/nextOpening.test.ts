import { describe, expect, it } from "vitest";
import type { Holiday, OpenStretch } from "../facts.ts";
import { nextOpening } from "./nextOpening.ts";

const ZONE = "America/Chicago";
const WEEKDAYS = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 9 * 60, to: 17 * 60 }));
const at = (local: string) => Date.parse(`${local}-06:00`);
const opening = (hours: OpenStretch[], holidays: Holiday[] = []) => ({ timeZone: ZONE, hours, holidays });

describe("when the business is next open", () => {
  it.each([
    ["now, while it is", "2026-11-20T10:30:00", "2026-11-20T10:30:00"],
    ["the same morning, before it opens", "2026-11-20T06:00:00", "2026-11-20T09:00:00"],
    ["after the weekend, from the minute it closes", "2026-11-20T17:00:00", "2026-11-23T09:00:00"],
  ])("is %s", (_when, asked, opens) => {
    expect(nextOpening(opening(WEEKDAYS), at(asked))).toBe(at(opens));
  });

  it("may be a week away, and never when no day is open", () => {
    const mondays = [{ weekday: 1, from: 0, to: 60 }];
    expect(nextOpening(opening(mondays), at("2026-11-23T01:00:00"))).toBe(at("2026-11-30T00:00:00"));
    expect(nextOpening(opening([]), at("2026-11-23T01:00:00"))).toBe(null);
  });

  it("knows a break at noon", () => {
    const friday = [
      { weekday: 5, from: 13 * 60, to: 17 * 60 },
      { weekday: 5, from: 9 * 60, to: 12 * 60 },
    ];
    expect(nextOpening(opening(friday), at("2026-11-20T12:10:00"))).toBe(at("2026-11-20T13:00:00"));
  });

  it("goes on past midnight, in the night that began the day before", () => {
    const night = [{ weekday: 5, from: 22 * 60, to: 2 * 60 }];
    expect(nextOpening(opening(night), at("2026-11-21T01:30:00"))).toBe(at("2026-11-21T01:30:00"));
    expect(nextOpening(opening(night), at("2026-11-21T02:00:00"))).toBe(at("2026-11-27T22:00:00"));
  });
});

describe("holidays", () => {
  const thanksgiving: Holiday = { date: "2026-11-26", yearly: false, name: "Thanksgiving", open: [] };
  const newYear: Holiday = { date: "2020-01-01", yearly: true, name: "New Year’s Day", open: [] };
  const eve: Holiday = {
    date: "2026-12-24",
    yearly: false,
    name: "Christmas Eve",
    open: [{ from: 10 * 60, to: 12 * 60 }],
  };
  const year = opening(WEEKDAYS, [thanksgiving, newYear, eve]);

  it("that are closed are waited out", () => {
    expect(nextOpening(year, at("2026-11-25T18:00:00"))).toBe(at("2026-11-27T09:00:00"));
  });

  it("have hours of their own, which go before those of the weekday", () => {
    expect(nextOpening(year, at("2026-12-24T09:30:00"))).toBe(at("2026-12-24T10:00:00"));
    expect(nextOpening(year, at("2026-12-24T12:00:00"))).toBe(at("2026-12-25T09:00:00"));
  });

  it("come every year where they are yearly, and once where not", () => {
    expect(nextOpening(year, at("2026-12-31T17:00:00"))).toBe(at("2027-01-04T09:00:00"));
    expect(nextOpening(year, at("2027-11-26T09:00:00"))).toBe(at("2027-11-26T09:00:00"));
  });

  it("may leave nothing open for longer than anybody may wait", () => {
    const july: Holiday = { ...eve, date: "2026-07-01" };
    expect(nextOpening(opening([], [july]), at("2026-11-25T18:00:00"))).toBe(null);
    expect(nextOpening(opening([], [eve]), at("2026-11-25T18:00:00"))).toBe(at("2026-12-24T10:00:00"));
  });

  it("open by the wall clock also on the day when clocks jump", () => {
    const early: Holiday = { date: "2026-03-08", yearly: false, name: "", open: [{ from: 150, to: 300 }] };
    expect(nextOpening(opening(WEEKDAYS, [early]), at("2026-03-08T01:00:00"))).toBe(
      Date.parse("2026-03-08T03:00:00-05:00"),
    );
  });
});
