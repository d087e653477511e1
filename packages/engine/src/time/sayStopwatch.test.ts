import { expect, it } from "vitest";
import { sayStopwatch } from "./sayStopwatch.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

it("shows tenths within the first minute only", () => {
  expect([0, 400, 59_900, MINUTE + 500, HOUR + 50 * MINUTE + 4_700].map(sayStopwatch)).toEqual([
    "0:00",
    "0:00.4",
    "0:59.9",
    "1:00",
    "1:50:04",
  ]);
});

it("counts in days from the first day on", () => {
  const times = [23 * HOUR + 59_000, 24 * HOUR, 26 * HOUR, 24 * HOUR + MINUTE, 71 * HOUR + 30 * MINUTE];
  expect(times.map(sayStopwatch)).toEqual([
    "23:00:59",
    "1 day",
    "1 day 2 h",
    "1 day 1 min",
    "2 days 23 h 30 min",
  ]);
});
