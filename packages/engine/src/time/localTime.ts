import { Temporal } from "temporal-polyfill";
import type { Instant } from "../model.ts";

/** What a clock and a calendar on the business's wall show. */
export interface LocalTime {
  /** 1 Monday … 7 Sunday. */
  weekday: number;
  /** Minutes after local midnight by the wall clock. */
  minute: number;
  /** The local date, as `2026-11-21`. */
  date: string;
}

/** The local time of an instant. Throws a RangeError for a zone that does not exist: zones are checked where they are entered. */
export function localTime(at: Instant, timeZone: string): LocalTime {
  const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
  return {
    weekday: zoned.dayOfWeek,
    minute: zoned.hour * 60 + zoned.minute,
    date: zoned.toPlainDate().toString(),
  };
}

/**
 * The instant at which a wall clock shows a time on a date. When clocks jump over it, the first minute after the jump;
 * when they show it twice, the first of the two.
 *
 * @param minute Minutes after midnight; 1440 is the next midnight.
 */
export function instantOf(date: string, minute: number, timeZone: string): Instant {
  const wall = Temporal.PlainDate.from(date).toPlainDateTime().add({ minutes: minute });
  const earlier = wall.toZonedDateTime(timeZone, { disambiguation: "earlier" });
  if (earlier.toPlainDateTime().equals(wall)) return earlier.epochMilliseconds;
  // Inside a gap "earlier" is the time before the jump by as much; the jump itself is the next transition.
  const jump = earlier.getTimeZoneTransition("next");
  return (jump ?? wall.toZonedDateTime(timeZone)).epochMilliseconds;
}

/** A date so many days later, or earlier. */
export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}
