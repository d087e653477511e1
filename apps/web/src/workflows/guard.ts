import { DURATION_UNITS, type Duration, durationMs } from "@ringback/engine";

/** The shortest and the longest guard that the server takes: a minute, and 30 days. */
const SHORTEST_MS = 60_000;
const LONGEST_MS = 30 * 86_400_000;

/** A span as a person would enter it: in the largest unit that makes it a whole number, days from two on. */
export function durationOf(ms: number): Duration {
  for (const unit of [...DURATION_UNITS].reverse()) {
    const amount = ms / durationMs({ amount: 1, unit });
    if (Number.isInteger(amount) && amount >= (unit === "days" ? 2 : 1)) return { amount, unit };
  }
  return { amount: Math.round(ms / 1_000), unit: "seconds" };
}

/** What is wrong with a guard's time; `undefined` when nothing is. */
export function guardTrouble(span: Duration): string | undefined {
  const ms = durationMs(span);
  if (ms < SHORTEST_MS) return "Choose at least 1 minute.";
  return ms > LONGEST_MS ? "Choose at most 30 days." : undefined;
}
