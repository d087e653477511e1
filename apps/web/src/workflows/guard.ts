import { BOUNDS, DURATION_UNITS, type Duration, durationMs, sayDuration } from "@ringback/engine";

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
  if (ms < BOUNDS.shortestGuardMs) return "Choose at least 1 minute.";
  return ms > BOUNDS.longestGuardMs ? "Choose at most 30 days." : undefined;
}

/** What was decided about the guard. `null`: it is off. */
export function sayGuard(guardMs: number | null): string {
  return guardMs === null ? "The guard is off." : `The guard lasts ${sayDuration(guardMs)}.`;
}
