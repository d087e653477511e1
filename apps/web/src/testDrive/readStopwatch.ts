/**
 * A time after the start, as somebody types it, in milliseconds: `45` seconds, `1:30`, `1:02:05`, `2h`, `5 min`, `3 days`.
 * `null` when it is none.
 */
export function readStopwatch(typed: string): number | null {
  const text = typed.trim().toLowerCase();
  if (/^\d{1,3}(:[0-5]?\d){1,2}(\.\d)?$/.test(text) || /^\d{1,7}(\.\d)?$/.test(text)) {
    return Math.round(text.split(":").reduce((sum, part) => sum * 60 + Number(part), 0) * 1_000);
  }
  const [, amount, unit = ""] =
    /^(\d{1,5}) ?(s|sec|seconds?|m|min|minutes?|h|hours?|d|days?)$/.exec(text) ?? [];
  const ms = UNITS[unit[0] ?? ""];
  return amount === undefined || ms === undefined ? null : Number(amount) * ms;
}

const UNITS: Record<string, number> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
