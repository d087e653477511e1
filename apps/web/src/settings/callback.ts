import type { DurationUnit } from "@ringback/engine";

/** The units in which somebody says when they call back, with their minutes. */
export const CALLBACK_UNITS = [
  { unit: "minutes", minutes: 1 },
  { unit: "hours", minutes: 60 },
  { unit: "days", minutes: 1_440 },
] as const satisfies { unit: DurationUnit; minutes: number }[];

export type CallbackUnit = (typeof CALLBACK_UNITS)[number]["unit"];

/** Minutes as a person would say them: in the largest unit that makes a whole number. */
export function asSaid(minutes: number): { amount: number; unit: CallbackUnit } {
  const fitting = [...CALLBACK_UNITS].reverse().find((of) => minutes % of.minutes === 0) ?? CALLBACK_UNITS[0];
  return { amount: minutes / fitting.minutes, unit: fitting.unit };
}

export function asMinutes({ amount, unit }: { amount: number; unit: CallbackUnit }): number {
  return amount * (CALLBACK_UNITS.find((of) => of.unit === unit)?.minutes ?? 1);
}
