import { type CopyReport, checkCopy, withFindings } from "../checkCopy.ts";
import type { Niche } from "../niches/niche.ts";
import { normaliseTypography } from "../normaliseTypography.ts";
import { angleOf } from "./angleOf.ts";
import { callbackWords } from "./callbackWords.ts";
import type { DraftRequest } from "./draftRequest.ts";
import type { Draft } from "./draftStep.ts";
import type { Candidate } from "./parseCandidates.ts";
import { hasMarkup, unsupportedFacts } from "./unsupportedFacts.ts";

/** Rules whose repairs change no word's meaning: letters, fallbacks, exclamation marks, emoji, contractions. */
const MECHANICAL: ReadonlySet<string> = new Set(["L02", "L03", "L04", "H13", "H15", "H16", "D12"]);

const MOST_REPAIRS = 6;

/** Judges what a model proposed, after what a machine can put right: the same checks as everything else, and the fact guard. */
export function judgeCandidate(candidate: Candidate, request: DraftRequest, niche: Niche): Draft {
  const language = request.context.language ?? "en";
  const plain = normaliseTypography(unescaped(candidate.text));
  const mended = plain.changes.length > 0 ? ["Made the punctuation plain"] : [];
  let text = unwrapped(plain.text);
  let report = judged(text, request, niche);
  for (let repairs = 0; repairs < MOST_REPAIRS; repairs++) {
    const fix = report.findings.find((finding) => finding.fix !== null && MECHANICAL.has(finding.rule))?.fix;
    // Taking tags out would leave what stood between them, which nobody wrote as a sentence.
    if (fix == null || hasMarkup(text)) break;
    const repaired = judged(fix.text, request, niche);
    if (!isBetter(repaired, report)) break;
    mended.push(fix.label);
    [text, report] = [fix.text, repaired];
  }
  return { text, report, source: "model", angle: candidate.angle ?? angleOf(text, language), mended };
}

/** Passing beats failing, fewer errors beat more, and then the score counts. */
export function isBetter(one: CopyReport, other: CopyReport): boolean {
  if (one.passes !== other.passes) return one.passes;
  const fewer = errorsOf(other) - errorsOf(one);
  return fewer !== 0 ? fewer > 0 : one.score > other.score;
}

function errorsOf({ findings }: CopyReport): number {
  return findings.filter(({ severity }) => severity === "error").length;
}

function judged(text: string, request: DraftRequest, niche: Niche): CopyReport {
  const { context, goal, notes, current } = request;
  const language = context.language ?? "en";
  const { businessName, ownerFirstName } = context.profile;
  const spoken = callbackWords(context, language) ?? "";
  const told = [goal, notes, current, businessName, ownerFirstName, spoken].join("\n");
  return withFindings(checkCopy(text, context), unsupportedFacts(text, { told, niche, language }));
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&amp;", "&"],
  ["&apos;", "'"],
  ["&quot;", '"'],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&nbsp;", " "],
]);

/** What models do to plain text: escape it for a web page, wrap it in quotes, break its lines, number it. */
function unescaped(text: string): string {
  return text
    .slice(0, 2_000)
    .replace(/&(?:amp|apos|quot|lt|gt|nbsp);/g, (entity) => ENTITIES.get(entity) ?? entity)
    .replace(/&#(x[0-9a-f]{1,5}|\d{1,6});/gi, (entity, code: string) => characterOf(code) ?? entity);
}

function characterOf(code: string): string | null {
  const point = /^x/i.test(code) ? Number.parseInt(code.slice(1), 16) : Number(code);
  return point >= 0x20 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff)
    ? String.fromCodePoint(point)
    : null;
}

function unwrapped(text: string): string {
  const oneLine = text.replace(/\s+/g, " ").trim();
  return oneLine
    .replace(/^"(.*)"$/, "$1")
    .replace(/^(?:\d{1,2}[.)]|[-*])\s+/, "")
    .trim();
}
