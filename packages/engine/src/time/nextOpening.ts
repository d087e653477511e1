import type { OpenStretch } from "../facts.ts";
import type { Instant } from "../model.ts";
import { addDays, instantOf, localTime } from "./localTime.ts";

/** A week and a day: whoever is open once a week is found. */
const DAYS_AHEAD = 8;

/** When the business is next open: `at` itself while it is open, `null` when its week has no open stretch. */
export function nextOpening(hours: readonly OpenStretch[], at: Instant, timeZone: string): Instant | null {
  const { date, weekday } = localTime(at, timeZone);
  for (let ahead = 0; ahead <= DAYS_AHEAD; ahead += 1) {
    const day = addDays(date, ahead);
    const ofDay = hours
      .filter((stretch) => stretch.weekday === ((weekday - 1 + ahead) % 7) + 1 && stretch.from < stretch.to)
      .sort((a, b) => a.from - b.from);
    for (const { from, to } of ofDay) {
      if (instantOf(day, to, timeZone) <= at) continue;
      return Math.max(at, instantOf(day, from, timeZone));
    }
  }
  return null;
}
