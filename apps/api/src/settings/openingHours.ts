import {
  type Finding,
  type Holiday,
  nextOpening,
  type Opening,
  type OpenStretch,
  sayMinute,
} from "@ringback/engine";
import { z } from "zod";

/** A day's minutes: 1,440 is the midnight that ends it. */
const MINUTE = z.int().min(0).max(1_440);
const MOST_HOLIDAYS = 60;

/** When a business is open in a week. */
export const HOURS = z
  .array(z.strictObject({ weekday: z.int().min(1).max(7), from: MINUTE, to: MINUTE }))
  .max(50, "keep it to seven stretches a day");

/** Its days with hours of their own. */
export const HOLIDAYS = z
  .array(
    z.strictObject({
      date: z.string().max(10),
      yearly: z.boolean(),
      name: z.string().trim().max(60),
      open: z.array(z.strictObject({ from: MINUTE, to: MINUTE })).max(3),
    }),
  )
  .max(MOST_HOLIDAYS, `keep it to ${MOST_HOLIDAYS} days`);

/** The stretches in the order of the week. */
export function inWeekOrder(hours: readonly OpenStretch[]): OpenStretch[] {
  return [...hours].sort((a, b) => a.weekday - b.weekday || a.from - b.from);
}

/** The days by date. */
export function byDate(holidays: readonly Holiday[]): Holiday[] {
  return [...holidays].sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}

/** What does not fit in a week's hours; each at `hours.N`, by the place of its stretch in the list. */
export function hoursFindings(hours: readonly OpenStretch[]): Finding[] {
  return DAYS.flatMap((day, index) => {
    const ofDay = hours.filter(({ weekday }) => weekday === index + 1);
    return stretchTroubles(`On ${day}`, ofDay).map(({ stretch, message }) =>
      mend(`hours.${hours.indexOf(stretch)}`, message),
    );
  });
}

/** What does not fit in the holidays; each at `holidays.N`, by its place in the list. */
export function holidayFindings(holidays: readonly Holiday[]): Finding[] {
  return holidays.flatMap(({ date, yearly, open }, index) => {
    const field = `holidays.${index}`;
    if (!isDate(date)) return [mend(field, "Choose a date.")];
    const twice = holidays.findIndex((one) => one.date === date && one.yearly === yearly) < index;
    const twin = twice ? [mend(field, "This day is in the list already. Take one of them away.")] : [];
    return [...twin, ...stretchTroubles("On this day", open).map(({ message }) => mend(field, message))];
  });
}

/** Hours that never come, with the holidays as they are: a wait for them would be in vain. */
export function neverOpenFindings(opening: Opening, now: number): Finding[] {
  if (opening.hours.length === 0 || nextOpening(opening, now) !== null) return [];
  return [mend("holidays", "With these holidays you do not open within the next 90 days.")];
}

/** A finding about a setting. */
export function mend(field: string, message: string): Finding {
  return { code: `settings.${field.split(".")[0] ?? field}`, severity: "error", field, message };
}

const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

interface Minutes {
  from: number;
  to: number;
}

function stretchTroubles<S extends Minutes>(when: string, stretches: readonly S[]) {
  const sorted = [...stretches].sort((a, b) => a.from - b.from);
  return sorted.flatMap((stretch, index) => {
    const { from, to } = stretch;
    if (from >= to) {
      const message = `${when}, let ${sayMinute(to)} come after ${sayMinute(from)}. For hours past midnight, close at 12:00 AM and open the next day from 12:00 AM.`;
      return [{ stretch, message }];
    }
    const next = sorted[index + 1];
    if (next === undefined || next.from >= to) return [];
    const message = `${when}, ${span(stretch)} and ${span(next)} overlap. Make them one, or move one of them.`;
    return [{ stretch: next, message }];
  });
}

/** Whether a text is a date of the calendar, as `2026-12-25`. */
function isDate(text: string): boolean {
  return z.iso.date().safeParse(text).success;
}

function span({ from, to }: Minutes): string {
  return `${sayMinute(from)} to ${sayMinute(to)}`;
}
