const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A span of time in words: "45 seconds", "2 minutes", "3 hours". `ms` is never negative. */
export function saySpan(ms: number): string {
  if (ms < MINUTE) return counted(Math.max(1, Math.round(ms / 1_000)), "second");
  if (ms < HOUR) return counted(Math.round(ms / MINUTE), "minute");
  if (ms < 2 * DAY) return counted(Math.round(ms / HOUR), "hour");
  return counted(Math.round(ms / DAY), "day");
}

/** A span that is running down: "1:58", or in words from an hour on. */
export function sayCountdown(ms: number): string {
  if (ms >= HOUR) return saySpan(ms);
  const seconds = Math.max(0, Math.ceil(ms / 1_000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** An instant as seen from `now`: "just now", "2 minutes ago", "in 3 hours", then the date. */
export function sayRelative(at: number, now: number, zone: string | undefined): string {
  const away = Math.abs(now - at);
  if (away < 10_000) return "just now";
  if (away >= 7 * DAY) return format(at, zone, { day: "numeric", month: "short", year: "numeric" });
  return at <= now ? `${saySpan(away)} ago` : `in ${saySpan(away)}`;
}

/** An instant exactly, to the second, in the business's zone. */
export function sayExact(at: number, zone: string | undefined): string {
  return format(at, zone, {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "numeric",
    minute: "2-digit",
    second: "2-digit",
    timeZoneName: "short",
  });
}

/** The time of day alone: "2:05 PM". */
export function sayClock(at: number, zone: string | undefined): string {
  return format(at, zone, { hour: "numeric", minute: "2-digit" });
}

/** When something is to come: "8:00 PM" on the day of `now`, "Tue 8:00 AM" within the week, then with the date. */
export function sayWhen(at: number, now: number, zone: string | undefined): string {
  const day = (instant: number) => format(instant, zone, { dateStyle: "short" });
  if (day(at) === day(now)) return sayClock(at, zone);
  const which: Intl.DateTimeFormatOptions =
    Math.abs(at - now) < 6 * DAY ? { weekday: "short" } : { month: "short", day: "numeric" };
  return format(at, zone, { ...which, hour: "numeric", minute: "2-digit" });
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function format(at: number, zone: string | undefined, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(undefined, {
    ...options,
    ...(zone === undefined ? {} : { timeZone: zone }),
  }).format(at);
}
