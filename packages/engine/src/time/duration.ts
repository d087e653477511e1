import { plural } from "./sayDuration.ts";

/** The units a span of time can be entered in. */
export const DURATION_UNITS = ["seconds", "minutes", "hours", "days"] as const;

export type DurationUnit = (typeof DURATION_UNITS)[number];

/** A span of time as the owner entered it. */
export interface Duration {
  amount: number;
  unit: DurationUnit;
}

/** A span in milliseconds. A day is 24 hours: spans never look at a calendar. */
export function durationMs(duration: Duration): number {
  return duration.amount * UNIT_MS[duration.unit];
}

/** `2 minutes`, exactly as entered. */
export function sayEntered(duration: Duration): string {
  return plural(duration.amount, duration.unit.slice(0, -1));
}

/** The same after "the last": `day`, `2 minutes`. */
export function sayPast(duration: Duration): string {
  return duration.amount === 1 ? duration.unit.slice(0, -1) : sayEntered(duration);
}

const UNIT_MS: Record<DurationUnit, number> = {
  seconds: 1_000,
  minutes: 60_000,
  hours: 3_600_000,
  days: 86_400_000,
};
