import type { BusinessFacts, Holiday, OpenStretch } from "../facts.ts";
import { addDays, type LocalTime } from "./localTime.ts";

/** What decides when a business is open. */
export type Opening = Pick<BusinessFacts, "timeZone" | "hours" | "holidays">;

/** One stretch that a date opens with: minutes after its midnight; past 1,440 it ends on the next day. */
export type DayStretch = Pick<OpenStretch, "from" | "to">;

/**
 * When a business is open on a date, earliest first: a holiday's own hours, else those of the weekday. A holiday of that
 * very date goes before one of every year. A stretch that crosses midnight belongs to the day it begins on.
 */
export function openOn(
  { hours, holidays }: Omit<Opening, "timeZone">,
  day: Pick<LocalTime, "date" | "weekday">,
): DayStretch[] {
  const { date, weekday } = day;
  const stretches = holidayOn(holidays, date)?.open ?? hours.filter((stretch) => stretch.weekday === weekday);
  return stretches
    .map(({ from, to }) => ({ from, to: from < to ? to : to + DAY_MINUTES }))
    .sort((a, b) => a.from - b.from);
}

/** Whether a date has hours of its own. */
export function isHoliday({ holidays }: Pick<Opening, "holidays">, date: string): boolean {
  return holidayOn(holidays, date) !== undefined;
}

function holidayOn(holidays: readonly Holiday[], date: string): Holiday | undefined {
  return (
    holidays.find((one) => !one.yearly && one.date === date) ??
    holidays.find((one) => one.yearly && one.date.slice(5) === date.slice(5))
  );
}

/** Whether a business is open at a local time. */
export function isOpen(opening: Omit<Opening, "timeZone">, { date, weekday, minute }: LocalTime): boolean {
  const within = (stretches: DayStretch[], at: number) =>
    stretches.some(({ from, to }) => from <= at && at < to);
  if (within(openOn(opening, { date, weekday }), minute)) return true;
  const yesterday = { date: addDays(date, -1), weekday: weekday === 1 ? 7 : weekday - 1 };
  return within(openOn(opening, yesterday), minute + DAY_MINUTES);
}

const DAY_MINUTES = 1_440;
