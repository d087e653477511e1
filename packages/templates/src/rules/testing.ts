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
