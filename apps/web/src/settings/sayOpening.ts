import { type Holiday, type OpenStretch, type QuietHours, sayMinute } from "@ringback/engine";
import { stretchesOf, WEEKDAYS } from "./hours.ts";

/** A week's hours in a line: `Monday to Friday 9:00 AM to 5:00 PM; Saturday 8:00 AM to 12:00 PM`. */
export function sayHours(hours: readonly OpenStretch[]): string {
  const days = WEEKDAYS.map(({ weekday, label }) => ({
    from: label,
    to: label,
    says: stretchesOf(hours, weekday).map(sayStretch).join(" and "),
  }));
  const runs: typeof days = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last?.says === day.says) last.to = day.to;
    else runs.push({ ...day });
  }
  const open = runs.filter(({ says }) => says !== "");
  if (open.length === 0) return "Closed every day";
  return open.map(({ from, to, says }) => `${from === to ? from : `${from} to ${to}`} ${says}`).join("; ");
}

/** How many holidays there are, and what the first ones are called. */
export function sayHolidays(holidays: readonly Holiday[]): string {
  if (holidays.length === 0) return "None";
  const names = holidays.slice(0, 3).map(({ name, date }) => (name === "" ? date : name));
  const more = holidays.length - names.length;
  return [...names, ...(more > 0 ? [`${more} more`] : [])].join(", ");
}

/** From when to when no text goes, and what becomes of one. */
export function sayQuiet(quiet: QuietHours | null): string {
  if (quiet === null) return "None: texts go at any hour";
  const what = quiet.texts === "hold" ? "texts are held until they end" : "texts are left out";
  return `${sayMinute(quiet.from)} to ${sayMinute(quiet.to)}; ${what}`;
}

function sayStretch({ from, to }: OpenStretch): string {
  return `${sayMinute(from)} to ${to === 1_440 ? "midnight" : sayMinute(to)}`;
}
