import { checkCopy } from "../checkCopy.ts";
import type { CopyContext } from "../copy.ts";
import type { CopyFinding } from "../finding.ts";

/** What a check says of a text under one code, for the tests of that rule: a plumber, unless told otherwise. */
export function findingsUnder(code: string, text: string, context: Partial<CopyContext> = {}): CopyFinding[] {
  const plumber: CopyContext = {
    values: {},
    profile: { businessName: "Harbor Plumbing", ownerFirstName: "Sam" },
    niche: "contractor",
  };
  return checkCopy(text, { ...plumber, ...context }).findings.filter((finding) => finding.code === code);
}

/** The same in short: what it saw, what it takes off, and the repaired text. */
export function inShort(
  code: string,
  text: string,
  context: Partial<CopyContext> = {},
): [saw: string | null, weight: number, repaired: string | null][] {
  return findingsUnder(code, text, context).map(({ saw, weight, fix }) => [saw, weight, fix?.text ?? null]);
}
