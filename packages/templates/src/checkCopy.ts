import { type CopyContext, type Rendering, readCopy } from "./copy.ts";
import type { CopyFinding } from "./finding.ts";
import { completeContext, type GivenContext } from "./givenContext.ts";
import { parseTemplate, splitTemplate } from "./parseTemplate.ts";
import type { RuleFinding } from "./rules/copyRule.ts";
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

/**
 * Judges a template. Pure, and fast enough for every keystroke. A repair that a finding offers never makes the score
 * lower, brings no new error, and leaves words to send: each is judged when somebody first reads the finding's `fix`,
 * so that whoever wants the score alone pays for one reading. Whatever the context leaves out counts as not said.
 */
export function checkCopy(text: string, given: GivenContext = {}): CopyReport {
  const context = completeContext(given);
  if (text.length > MOST_READ) return tooLong(text, context);
  const report = judgedCopy(text, context);
  const repaired = new Map<string, boolean>();
  const mends = (better: string) => {
    const known = repaired.get(better) ?? isBetter(better, { than: text, report, context });
    repaired.set(better, known);
    return known;
  };
  return { ...report, findings: report.findings.map((finding) => withFixJudgedLate(finding, mends)) };
}

/** The finding, its repair held back where it mends nothing. Copied or written as JSON, it is as any other. */
function withFixJudgedLate(finding: CopyFinding, mends: (better: string) => boolean): CopyFinding {
  const { fix, ...said } = finding;
  if (fix === null) return finding;
  return {
    ...said,
    get fix() {
      return mends(fix.text) ? fix : null;
    },
  };
}

/** The report with every repair that a rule could think of. */
function judgedCopy(text: string, context: CopyContext): CopyReport {
  const copy = readCopy(text, context);
  const findings = [
    ...parseTemplate(text, context.customFields).findings,
    ...RULES.flatMap(({ id, check }) => check(copy).map((finding) => seen(text, id, finding))),
  ].sort(heaviestFirst);
  return { ...judged(withoutNoise(findings)), typical: copy.typical, longest: copy.longest };
}

/** A repair is held to the whole rubric: the question that it adds may cost a segment more than it is worth. */
function isBetter(
  better: string,
  { than, report, context }: { than: string; report: CopyReport; context: CopyContext },
): boolean {
  if (better === than || better.length > MOST_READ || mayBeEmpty(splitTemplate(better), context))
    return false;
  // Nothing is lower than 0, and fewer words cost no more: that needs no second look.
  if (report.score === 0 && better.length <= than.length) return true;
  const after = judgedCopy(better, context);
  const errors = ({ findings }: CopyReport) => findings.filter(({ severity }) => severity === "error").length;
  return after.score >= report.score && errors(after) <= errors(report);
}

/** A rule's finding with the rule's id and the words it is about. */
export function seen(text: string, rule: string, finding: RuleFinding): CopyFinding {
  const { span } = finding;
  return { rule, ...finding, saw: span === null ? null : text.slice(span.from, span.to) };
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
    rule: "L01",
    code: "length.segments",
    severity: "error",
    weight: 100,
    message: `Cut ${text.length - MOST_READ} characters and more: a text is a few sentences.`,
    span: { from: MOST_READ, to: text.length },
    saw: null,
    fix: null,
  };
  return { ...judged([finding]), typical: copy.typical, longest: copy.longest };
}
