import { type CopyContext, type Rendering, readCopy } from "./copy.ts";
import type { CopyFinding } from "./finding.ts";
import { parseTemplate, splitTemplate } from "./parseTemplate.ts";
import { RULES } from "./rules/rules.ts";
import { mayBeEmpty } from "./rules/textEmpty.ts";

export interface CopyReport {
  /** 100 less the weights of the findings, never below 0. */
  score: number;
  /** No error, and a score of at least {@link PASS_SCORE}. */
  passes: boolean;
  /** Errors first, then warnings, then infos; heavier ones first among equals. */
  findings: CopyFinding[];
  /** As most callers get it. */
  typical: Rendering;
  /** With the longest values planned for; `causedBy` is the token that costs a segment more, if one does. */
  longest: Rendering & { causedBy: string | null };
}

export const PASS_SCORE = 75;

/** Four carrier messages' worth and more: what lies beyond is not read for tone, only counted as too long. */
const MOST_READ = 2_000;

const RANK = { error: 0, warning: 1, info: 2 } as const;

/** Judges a template. Pure, and fast enough for every keystroke. */
export function checkCopy(text: string, context: CopyContext): CopyReport {
  if (text.length > MOST_READ) return tooLong(text, context);
  const copy = readCopy(text, context);
  const findings = [
    ...parseTemplate(text, context.customFields).findings,
    ...RULES.flatMap((rule) => rule(copy)),
  ].sort(heaviestFirst);
  return {
    ...judged(withoutNoise(findings).map((finding) => withoutEmptyFix(finding, context))),
    typical: copy.typical,
    longest: copy.longest,
  };
}

/** The report with more findings, its score and verdict judged again. */
export function withFindings(report: CopyReport, more: readonly CopyFinding[]): CopyReport {
  if (more.length === 0) return report;
  return { ...report, ...judged([...report.findings, ...more].sort(heaviestFirst)) };
}

/** Of a text that is not there, nothing else is worth saying. */
function withoutNoise(findings: CopyFinding[]): CopyFinding[] {
  const empty = findings.filter(({ code }) => code === "text.empty");
  return empty.length > 0 ? empty : findings;
}

/** A repair that takes away the last word is none. */
function withoutEmptyFix(finding: CopyFinding, context: CopyContext): CopyFinding {
  if (finding.fix === null || !mayBeEmpty(splitTemplate(finding.fix.text), context)) return finding;
  return { ...finding, fix: null };
}

function heaviestFirst(a: CopyFinding, b: CopyFinding): number {
  return RANK[a.severity] - RANK[b.severity] || b.weight - a.weight;
}

function judged(findings: CopyFinding[]): Pick<CopyReport, "score" | "passes" | "findings"> {
  const lost = findings.reduce((sum, { weight }) => sum + weight, 0);
  const score = Math.max(0, 100 - lost);
  const passes = score >= PASS_SCORE && findings.every(({ severity }) => severity !== "error");
  return { score, passes, findings };
}

function tooLong(text: string, context: CopyContext): CopyReport {
  const copy = readCopy(text.slice(0, MOST_READ), context);
  const finding: CopyFinding = {
    code: "length.segments",
    severity: "error",
    weight: 100,
    message: `Cut ${text.length - MOST_READ} characters and more: a text is a few sentences.`,
    span: { from: MOST_READ, to: text.length },
    fix: null,
  };
  return { ...judged([finding]), typical: copy.typical, longest: copy.longest };
}
