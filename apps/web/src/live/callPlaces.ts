import type { Rehearsal } from "@ringback/engine";
import type { PastCall } from "./pastScenario.ts";

/** Which of a scenario's calls, counted from 0, a run is about: a rehearsal names calls by their place in it. */
export function callOfRun({ runs }: Pick<Rehearsal, "runs">, run: number): number {
  return Number(runs[run - 1]?.call.id.slice("call".length)) - 1;
}

/** The numbers that a rehearsal gives calls, from 1: in the order in which their outcomes became final. */
export function callNumbersOf(calls: readonly PastCall[]): number[] {
  const order = calls.map(({ endedAt }, index) => ({ endedAt, index }));
  order.sort((a, b) => a.endedAt - b.endedAt || a.index - b.index);
  const numbers = calls.map(() => 0);
  for (const [place, { index }] of order.entries()) numbers[index] = place + 1;
  return numbers;
}
