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
  const wall = at + offsetMs(Math.floor(at / MINUTE_MS), timeZone);
  const days = Math.floor(wall / DAY_MS);
  // Day 0 of the epoch was a Thursday.
  const weekday = ((((days + 3) % 7) + 7) % 7) + 1;
  return { weekday, minute: Math.floor((wall - days * DAY_MS) / MINUTE_MS), date: dateOfDay(days) };
}

/**
 * The instant at which a wall clock shows a time on a date. When clocks jump over it, the first minute after the jump;
 * when they show it twice, the first of the two.
 *
 * @param minute Minutes after midnight; 1440 is the next midnight.
 */
export function instantOf(date: string, minute: number, timeZone: string): Instant {
  return remembered(instants, `${timeZone} ${date} ${minute}`, () => {
    const wall = Temporal.PlainDate.from(date).toPlainDateTime().add({ minutes: minute });
    const earlier = wall.toZonedDateTime(timeZone, { disambiguation: "earlier" });
    if (earlier.toPlainDateTime().equals(wall)) return earlier.epochMilliseconds;
    // Inside a gap "earlier" is the time before the jump by as much; the jump itself is the next transition.
    const jump = earlier.getTimeZoneTransition("next");
    return (jump ?? wall.toZonedDateTime(timeZone)).epochMilliseconds;
  });
}

/** A date so many days later, or earlier. */
export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** How far a zone's wall clock is ahead of UTC. Since 1972 no clock has been changed within a minute. */
function offsetMs(epochMinute: number, timeZone: string): number {
  return remembered(offsets, `${timeZone} ${epochMinute}`, () => {
    const instant = Temporal.Instant.fromEpochMilliseconds(epochMinute * MINUTE_MS);
    return instant.toZonedDateTimeISO(timeZone).offsetNanoseconds / 1_000_000;
  });
}

function dateOfDay(days: number): string {
  return remembered(dates, days, () => Temporal.PlainDate.from("1970-01-01").add({ days }).toString());
}

// Asking for an offset costs 50 µs, and every text asks for a few of the same minute. Memory of pure functions only.
const offsets = new Map<string, number>();
const instants = new Map<string, number>();
const dates = new Map<number, string>();
const MOST_REMEMBERED = 1_000;

function remembered<K, V>(memory: Map<K, V>, key: K, compute: () => V): V {
  const known = memory.get(key);
  if (known !== undefined) return known;
  if (memory.size >= MOST_REMEMBERED) memory.clear();
  const value = compute();
  memory.set(key, value);
  return value;
}
