/** A span of milliseconds in words, at most its two largest units: `45 seconds`, `2 minutes`, `1 hour 5 minutes`. */
export function sayDuration(ms: number): string {
  let rest = Math.floor(ms / 1_000);
  const said: string[] = [];
  for (const [unit, seconds] of UNITS) {
    const count = Math.floor(rest / seconds);
    rest -= count * seconds;
    // The second unit must follow the first directly: "1 day 5 minutes" would be false exactness.
    if (count === 0 && said.length > 0) break;
    if (count > 0) said.push(plural(count, unit));
    if (said.length === 2) break;
  }
  return said.length === 0 ? "less than a second" : said.join(" ");
}

/** `1 minute`, `2 minutes`. */
export function plural(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

const UNITS: readonly (readonly [string, number])[] = [
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
  ["second", 1],
];
