import type { Subject } from "./condition.ts";

/**
 * What a subject that is yes or no says as a clause: `they left a voicemail`. `null` for other subjects, and for fields,
 * whose names are their owner's.
 */
export function sayYesNo(subject: Subject["type"], yes: boolean): string | null {
  const clauses = CLAUSES[subject];
  return clauses === undefined ? null : clauses[yes ? 0 : 1];
}

const CLAUSES: Partial<Record<Subject["type"], readonly [yes: string, no: string]>> = {
  knownContact: ["they are a known contact", "they are not a known contact"],
  firstCallToday: ["it is their first call today", "they called earlier today"],
  openNow: ["you are open", "you are closed"],
  voicemailLeft: ["they left a voicemail", "they left no voicemail"],
};
