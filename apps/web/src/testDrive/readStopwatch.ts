/**
 * A time after the start, as somebody types it, in milliseconds: `45` seconds, `1:30`, `1:02:05`, `2h`, `5 min`,
 * `2 days 23 h 30 min`, and whatever a stopwatch shows. `null` when it is none.
 */
export function readStopwatch(typed: string): number | null {
  const text = typed.trim().toLowerCase();
  if (/^\d{1,3}(:[0-5]?\d){1,2}(\.\d)?$/.test(text) || /^\d{1,7}(\.\d)?$/.test(text)) {
    return Math.round(text.split(":").reduce((sum, part) => sum * 60 + Number(part), 0) * 1_000);
  }
  const spans = [...text.matchAll(SPAN)];
  if (spans.length === 0 || text.replace(SPAN, "").trim() !== "") return null;
  return spans.reduce((sum, [, amount, unit = ""]) => sum + Number(amount) * (UNITS[unit[0] ?? ""] ?? 0), 0);
}

const SPAN = /\b(\d{1,5}) ?(s|sec|seconds?|m|min|minutes?|h|hours?|d|days?)\b/g;

const UNITS: Record<string, number> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
