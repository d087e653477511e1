const UNITS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** `"90s"`, `"2m"`, `"400ms"` in milliseconds. */
export function millis(time: string): number {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(time) ?? [];
  const factor = Object.entries(UNITS).find(([name]) => name === unit)?.[1];
  if (amount === undefined || factor === undefined) throw new Error(`"${time}" is no time, such as "2m".`);
  return Number(amount) * factor;
}
