import { addDays, type Holiday } from "@ringback/engine";

/** A day that somebody is about to fill in. */
const FRESH: Holiday = { date: "", yearly: false, name: "", open: [] };

const TEN_TO_TWO = { from: 10 * 60, to: 14 * 60 };

/** The days with one more to fill in: the next from `today` on (`2026-11-23`) that is not in the list. */
export function withFreshDay(holidays: readonly Holiday[], today: string): Holiday[] {
  let date = today;
  while (holidays.some((one) => isOn(one, { date, yearly: false }))) date = addDays(date, 1);
  return [...holidays, { ...FRESH, date }];
}

/** The days with one of them changed. */
export function withHoliday(holidays: readonly Holiday[], at: number, part: Partial<Holiday>): Holiday[] {
  return holidays.map((one, index) => (index === at ? { ...one, ...part } : one));
}

/** A day opened from ten to two, or closed. */
export function opened(open: boolean): Holiday["open"] {
  return open ? [TEN_TO_TWO] : [];
}

/** One of a day's stretches changed; a closing time of midnight is the one that ends the day. */
export function withOpen(
  holiday: Holiday,
  at: number,
  { from, to }: { from: number; to: number },
): Holiday["open"] {
  return holiday.open.map((one, index) => (index === at ? { from, to: to === 0 ? 1_440 : to } : one));
}

/**
 * The days on which most of the United States is closed, as far as they are not in the list: those with a date come
 * every year, the others are the next ones from `today` on (`2026-11-23`), since their date is another each year.
 */
export function missingUsHolidays(holidays: readonly Holiday[], today: string): Holiday[] {
  const year = Number(today.slice(0, 4));
  const next = (dateIn: (of: number) => string) => (dateIn(year) >= today ? dateIn(year) : dateIn(year + 1));
  const moving = [
    { name: "Memorial Day", date: next((of) => lastMonday(of, 5)) },
    { name: "Labor Day", date: next((of) => nthWeekday({ year: of, month: 9, weekday: 1, nth: 1 })) },
    { name: "Thanksgiving", date: next((of) => nthWeekday({ year: of, month: 11, weekday: 4, nth: 4 })) },
  ];
  const fixed = [
    { name: "New Year's Day", date: next((of) => `${of}-01-01`) },
    { name: "Independence Day", date: next((of) => `${of}-07-04`) },
    { name: "Christmas Day", date: next((of) => `${of}-12-25`) },
  ];
  const all = [
    ...fixed.map((day) => ({ ...day, yearly: true, open: [] })),
    ...moving.map((day) => ({ ...day, yearly: false, open: [] })),
  ];
  return all
    .filter(({ date, yearly }) => !holidays.some((one) => isOn(one, { date, yearly })))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

function isOn(holiday: Holiday, { date, yearly }: { date: string; yearly: boolean }): boolean {
  if (holiday.date === date) return true;
  return yearly && holiday.yearly && holiday.date.slice(5) === date.slice(5);
}

/** The nth of a weekday (1 Monday … 7 Sunday) in a month. */
function nthWeekday(of: { year: number; month: number; weekday: number; nth: number }): string {
  const { year, month, weekday, nth } = of;
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay() || 7;
  return dateOf(year, month, 1 + ((weekday - first + 7) % 7) + (nth - 1) * 7);
}

function lastMonday(year: number, month: number): string {
  const last = new Date(Date.UTC(year, month, 0));
  return dateOf(year, month, last.getUTCDate() - ((last.getUTCDay() || 7) - 1));
}

function dateOf(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}
