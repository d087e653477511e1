import type { Instant } from "../model.ts";
import { addDays, instantOf, localTime } from "../time/localTime.ts";
import { isHoliday, type Opening } from "../time/openOn.ts";
import type { WeekMoment } from "./workflowCheck.ts";

/** Nobody has the same weekday off for longer than this; who has gets the next one all the same. */
const WEEKS_AHEAD = 8;

/**
 * The first instant from `now` on at which a clock on the business's wall shows a moment of the week, on a day that is
 * no holiday: what is rehearsed on a Monday must come out alike in every week.
 */
export function nextMoment(now: Instant, moment: WeekMoment, opening: Opening): Instant {
  const { timeZone } = opening;
  const today = localTime(now, timeZone);
  const away = (moment.weekday - today.weekday + 7) % 7;
  const first = away === 0 && moment.minute < today.minute ? 7 : away;
  const dates = Array.from({ length: WEEKS_AHEAD }, (_, week) => addDays(today.date, first + week * 7));
  const date = dates.find((one) => !isHoliday(opening, one)) ?? addDays(today.date, first);
  return instantOf(date, moment.minute, timeZone);
}
