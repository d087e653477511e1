import { BOUNDS } from "../bounds.ts";
import type { Instant } from "../model.ts";
import { addDays, instantOf, localTime } from "./localTime.ts";
import { type Opening, openOn } from "./openOn.ts";

/** As far as a run may wait, and a day: nothing after it matters to anybody. */
const DAYS_AHEAD = BOUNDS.longestWaitMs / 86_400_000 + 1;

/**
 * When the business is next open: `at` itself while it is open, `null` when it does not open within the longest wait,
 * 90 days. Holidays count.
 */
export function nextOpening(opening: Opening, at: Instant): Instant | null {
  const stretch = nextStretch(opening, at);
  return stretch === null ? null : Math.max(at, stretch.opens);
}

/** The first stretch that is not over yet, as instants; `null` when there is none within 90 days. */
export function nextStretch(opening: Opening, at: Instant): { opens: Instant; closes: Instant } | null {
  if (!opensAtAll(opening)) return null;
  const { timeZone } = opening;
  const today = localTime(at, timeZone);
  // From yesterday: a night's stretch is not over at midnight.
  for (let ahead = -1; ahead <= DAYS_AHEAD; ahead += 1) {
    const date = addDays(today.date, ahead);
    const weekday = ((today.weekday + 6 + ahead) % 7) + 1;
    for (const { from, to } of openOn(opening, { date, weekday })) {
      const closes = instantOf(date, to, timeZone);
      if (closes > at) return { opens: instantOf(date, from, timeZone), closes };
    }
  }
  return null;
}

/** Whether there is any hour at which the business is open. */
export function opensAtAll({ hours, holidays }: Omit<Opening, "timeZone">): boolean {
  return hours.length > 0 || holidays.some(({ open }) => open.length > 0);
}
