import { expectedOf, type Rehearsal, type WorkflowCheck } from "@ringback/engine";
import type { Plan } from "./plan.ts";

/** The preset that a plan names when it is a saved check. */
export function presetOfCheck(id: string): string {
  return `check:${id}`;
}

/** Whether a plan is a saved check, unchanged. */
export function isOfCheck({ preset }: Plan): boolean {
  return preset?.startsWith("check:") ?? false;
}

/** A plan with what came of it, to be kept. */
export function checkOf(
  plan: Plan,
  rehearsal: Rehearsal,
  named: { id: string; name: string },
): WorkflowCheck {
  const { start, useGuard, carrier, happenings } = plan;
  return { ...named, start, useGuard, carrier, happenings, expected: expectedOf(rehearsal) };
}

/** A check as it is played again. */
export function planOfCheck({ id, start, useGuard, carrier, happenings }: WorkflowCheck): Plan {
  return { preset: presetOfCheck(id), start, useGuard, carrier, happenings };
}
