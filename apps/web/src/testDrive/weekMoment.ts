import type { OpenStretch, WeekMoment } from "@ringback/engine";

/** The days of a week, Monday first; the number of a day is its place from 1. */
export const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;

const WEEK_MINUTES = 7 * 1_440;

/** Whether a moment lies within the business's hours. */
export function isOpen(hours: readonly OpenStretch[], { weekday, minute }: WeekMoment): boolean {
  return hours.some((one) => one.weekday === weekday && one.from <= minute && minute < one.to);
}

/** A moment in the middle of the business's work: an hour into the first stretch of its week, "Mon 10:00" without hours. */
export function openMoment(hours: readonly OpenStretch[]): WeekMoment {
  const first = [...hours]
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.weekday - b.weekday || a.from - b.from)[0];
  if (!first) return { weekday: 1, minute: 600 };
  const minute = Math.min(first.from + 60, Math.floor((first.from + first.to) / 2));
  return { weekday: first.weekday, minute };
}

/** A moment when the business is closed, "Sat 22:00" if it can be; that, too, for one that never closes. */
export function closedMoment(hours: readonly OpenStretch[]): WeekMoment {
  const late: WeekMoment = { weekday: 6, minute: 22 * 60 };
  const places = Array.from({ length: WEEK_MINUTES / 60 }, (_, hour) => momentAt(startOf(late) + hour * 60));
  return places.find((moment) => !isOpen(hours, moment)) ?? late;
}

function startOf({ weekday, minute }: WeekMoment): number {
  return (weekday - 1) * 1_440 + minute;
}

function momentAt(minuteOfWeek: number): WeekMoment {
  const within = minuteOfWeek % WEEK_MINUTES;
  return { weekday: Math.floor(within / 1_440) + 1, minute: within % 1_440 };
}
