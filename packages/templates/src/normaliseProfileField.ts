import { countSegments } from "./countSegments.ts";
import { foldForText } from "./foldForText.ts";
import { homoglyphsIn, withoutHomoglyphs } from "./homoglyphs.ts";
import { normaliseTypography, type TypographyChange } from "./normaliseTypography.ts";
import type { RuleFinding } from "./rules/copyRule.ts";

export interface NormalisedField {
  /** What to save. */
  value: string;
  /** What was folded, for showing; positions are of the value as typed. */
  changes: TypographyChange[];
  /** What is left to mend; spans and repairs are about `value`. */
  findings: RuleFinding[];
}

/** Longer names push every text over a segment. */
const LONGEST = 60;

/**
 * Tidies a name that stands in every text: the business's or the owner's. One curly apostrophe in it would make every
 * text cost double, so punctuation is folded here, once. Letters are never changed without asking.
 */
export function normaliseProfileField(typed: string): NormalisedField {
  const { text, changes } = normaliseTypography(typed);
  const value = text.replace(/\s+/g, " ").trim();
  return { value, changes, findings: findingsOf(value) };
}

function findingsOf(value: string): RuleFinding[] {
  const shared = { severity: "warning" as const, weight: 0 };
  if (value === "") {
    const message = "Fill this in: callers need to know who is writing.";
    return [{ ...shared, code: "profile.empty", severity: "error", message, span: null, fix: null }];
  }
  const findings: RuleFinding[] = [];
  if (/\{\{|\}\}/.test(value)) {
    const message = "Write the name itself: merge fields are not filled in here.";
    findings.push({
      ...shared,
      code: "profile.mergeField",
      severity: "error",
      message,
      span: null,
      fix: null,
    });
  }
  const [lookalike] = homoglyphsIn(value);
  if (lookalike !== undefined) {
    const text = withoutHomoglyphs(value);
    const { from, to, by } = lookalike;
    const message = `Type this name again: its ${by} only looks like one, and filters take that for a trick.`;
    const fix = { label: `Use ${text}`, text };
    findings.push({
      ...shared,
      code: "profile.homoglyph",
      severity: "error",
      message,
      span: { from, to },
      fix,
    });
    return findings;
  }
  const costly = countSegments(value).costly.find(({ reason }) => reason === "notGsm7");
  if (costly !== undefined) {
    const folded = foldForText(value);
    findings.push({
      ...shared,
      code: "profile.ucs2",
      message: `Write ${costly.char} another way if you can: it leaves every text with 70 characters a segment, not 160.`,
      span: { from: costly.at, to: costly.at + costly.length },
      fix: folded === value ? null : { label: `Use ${folded}`, text: folded },
    });
  }
  if (value.length > LONGEST) {
    const message = `Use a shorter name in texts: this one takes ${value.length} characters of every one.`;
    findings.push({
      ...shared,
      code: "profile.long",
      message,
      span: { from: LONGEST, to: value.length },
      fix: null,
    });
  }
  return findings;
}
