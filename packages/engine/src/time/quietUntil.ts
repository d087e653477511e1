import type { QuietHours } from "../facts.ts";
import type { Instant } from "../model.ts";
import { addDays, instantOf, localTime } from "./localTime.ts";

/**
 * When the quiet hours that an instant lies in are over, or `null` when it lies in none. Each night is one stretch
 * from one instant to another, so that a night on which clocks change has one beginning and one end. `from` equal to
 * `to` means no quiet hours.
 */
export function quietUntil(quiet: QuietHours, at: Instant, timeZone: string): Instant | null {
  if (quiet.from === quiet.to) return null;
  const today = localTime(at, timeZone).date;
  const days = quiet.from < quiet.to ? [today] : [addDays(today, -1), today];
  for (const day of days) {
    const begins = instantOf(day, quiet.from, timeZone);
    const ends = instantOf(quiet.from < quiet.to ? day : addDays(day, 1), quiet.to, timeZone);
    if (begins <= at && at < ends) return ends;
  }
  return null;
}
