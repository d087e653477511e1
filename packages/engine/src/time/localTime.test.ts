import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { instantOf, localTime } from "./localTime.ts";

/** An instant from its ISO form, for reading. */
const utc = (iso: string) => Date.parse(iso);
const CHICAGO = "America/Chicago";

describe("the business's wall clock", () => {
  it("shows weekday, minute and date of an instant", () => {
    expect(localTime(utc("2026-11-22T04:30:00Z"), CHICAGO)).toEqual({
      weekday: 6,
      minute: 1_350,
      date: "2026-11-21",
    });
    expect(localTime(utc("2026-11-22T04:30:00Z"), "Asia/Kolkata")).toEqual({
      weekday: 7,
      minute: 600,
      date: "2026-11-22",
    });
  });

  it("shows a time on a date at one instant", () => {
    expect(instantOf("2026-11-21", 600, CHICAGO)).toBe(utc("2026-11-21T16:00:00Z"));
    expect(instantOf("2026-11-21", 1_440, CHICAGO)).toBe(utc("2026-11-22T06:00:00Z"));
  });

  it("that jumps over a time stands for the first minute after the jump", () => {
    expect(instantOf("2026-03-08", 150, CHICAGO)).toBe(utc("2026-03-08T08:00:00Z"));
    expect(localTime(instantOf("2026-03-08", 150, CHICAGO), CHICAGO).minute).toBe(180);
    // Half an hour is skipped on Lord Howe Island: 2:15 does not exist, 2:30 is the first minute after.
    expect(localTime(instantOf("2026-10-04", 135, "Australia/Lord_Howe"), "Australia/Lord_Howe").minute).toBe(
      150,
    );
  });

  it("that shows a time twice stands for the first of the two", () => {
    expect(instantOf("2026-11-01", 90, CHICAGO)).toBe(utc("2026-11-01T06:30:00Z"));
  });

  it("of a day that begins after midnight stands for its first minute", () => {
    expect(localTime(instantOf("2018-11-04", 0, "America/Sao_Paulo"), "America/Sao_Paulo")).toEqual({
      weekday: 7,
      minute: 60,
      date: "2018-11-04",
    });
  });

  it("agrees with Temporal at any instant from 1972 to 2100, in any zone", () => {
    const zones = [
      "America/Chicago",
      "Asia/Kolkata",
      "Australia/Lord_Howe",
      "Pacific/Apia",
      "Africa/Casablanca",
      "UTC",
    ];
    const instants = fc.integer({ min: utc("1972-06-01T00:00:00Z"), max: utc("2100-01-01T00:00:00Z") });
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (at, zone) => {
        const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
        expect(localTime(at, zone)).toEqual({
          weekday: zoned.dayOfWeek,
          minute: zoned.hour * 60 + zoned.minute,
          date: zoned.toPlainDate().toString(),
        });
      }),
    );
  });
});
