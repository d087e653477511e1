import { expect, it } from "vitest";
import { durationMs, sayEntered } from "./duration.ts";
import { sayDuration } from "./sayDuration.ts";
import { sayInstant, sayMinute } from "./sayInstant.ts";

it("says a span with its two largest units", () => {
  const said = [
    0, 999, 1_000, 45_000, 60_000, 90_000, 3_600_000, 3_660_000, 3_605_000, 86_400_000, 90_000_000,
  ].map(sayDuration);
  expect(said).toEqual([
    "less than a second",
    "less than a second",
    "1 second",
    "45 seconds",
    "1 minute",
    "1 minute 30 seconds",
    "1 hour",
    "1 hour 1 minute",
    "1 hour",
    "1 day",
    "1 day 1 hour",
  ]);
});

it("says a span as it was entered", () => {
  expect(sayEntered({ amount: 90, unit: "minutes" })).toBe("90 minutes");
  expect(sayEntered({ amount: 1, unit: "days" })).toBe("1 day");
  expect(durationMs({ amount: 90, unit: "days" })).toBe(7_776_000_000);
});

it("says a time the way a clock on the wall shows it", () => {
  expect([0, 59, 720, 785, 1_439].map(sayMinute)).toEqual([
    "12:00 AM",
    "12:59 AM",
    "12:00 PM",
    "1:05 PM",
    "11:59 PM",
  ]);
  expect(sayInstant(1_795_276_800_000, "America/Chicago")).toBe("Sat, Nov 21, 10:00 AM");
});
