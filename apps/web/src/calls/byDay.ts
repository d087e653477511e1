/** Calls under the day they came in, newest first: "Today", "Yesterday", then the date, in the business's zone. */
export function byDay<C extends { at: number }>(
  calls: readonly C[],
  now: number,
  zone: string | undefined,
): { day: string; calls: C[] }[] {
  const days: { day: string; calls: C[] }[] = [];
  for (const call of calls) {
    const day = sayDay(call.at, now, zone);
    const last = days.at(-1);
    if (last?.day === day) last.calls.push(call);
    else days.push({ day, calls: [call] });
  }
  return days;
}

function sayDay(at: number, now: number, zone: string | undefined): string {
  const options = zone === undefined ? {} : { timeZone: zone };
  const day = new Intl.DateTimeFormat(undefined, {
    ...options,
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
  });
  const said = day.format(at);
  if (said === day.format(now)) return "Today";
  // 24 hours back is yesterday but for the hour in which the clocks change, which a heading survives.
  return said === day.format(now - 86_400_000) ? "Yesterday" : said;
}
