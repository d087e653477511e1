/** An instant (milliseconds UTC) as Twilio writes it: RFC 2822, whole seconds, `Thu, 30 Jul 2015 23:19:04 +0000`. */
export function rfc2822(instant: number): string {
  return new Date(instant).toUTCString().replace("GMT", "+0000");
}

/** As {@link rfc2822}, where the field is null until the thing has happened. */
export function rfc2822OrNull(instant: number | null): string | null {
  return instant === null ? null : rfc2822(instant);
}

/**
 * A stretch of time named by a list filter: a whole UTC day (`2026-11-02`) or one instant in any form that
 * `Date` reads. `null` when it is neither.
 */
export function parseFilterTime(text: string): { from: number; to: number } | null {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text);
  const from = Date.parse(isDay ? `${text}T00:00:00Z` : text);
  if (Number.isNaN(from)) return null;
  return { from, to: isDay ? from + 86_400_000 : from + 1000 };
}
