import { BLANK, type Copy } from "../copy.ts";
import { replaceWords } from "../editText.ts";
import { readingOf } from "../reading.ts";
import { everyMatch } from "../words/everyMatch.ts";
import { findPhrases } from "../words/findPhrases.ts";
import { wholeWords } from "../words/lexicon.ts";
import type { CopyRule, RuleFinding } from "./copyRule.ts";

/** `format.letter`: a text is no letter and no business card. */
export const letterForm: CopyRule = { id: "H18", check };

function check(copy: Copy): RuleFinding[] {
  const { lexicon, lower } = readingOf(copy);
  const opener = findPhrases(lower, copy.words, lexicon.letterOpeners)[0];
  const findings: RuleFinding[] = [];
  if (opener !== undefined && atStart(copy, opener.from)) {
    const fix = { label: "Open as you would speak", text: replaceWords(copy.text, opener, opener.say ?? "") };
    findings.push(finding(copy, opener, { weight: 10, fix }));
  }
  for (const match of everyMatch(lower, lexicon.letterClosers)) {
    const span = { from: match.index, to: match.index + match[0].length };
    if (!signsOff(copy, span.to)) continue;
    const to = span.to + (copy.words.slice(span.to).match(/^[ \t]*[,.]?/)?.[0].length ?? 0);
    const fix = { label: "Leave it out", text: replaceWords(copy.text, { from: span.from, to }, "") };
    findings.push(finding(copy, span, { weight: findings.length === 0 ? 10 : 0, fix }));
  }
  return [...findings, ...labelled(copy)];
}

function finding(
  copy: Copy,
  { from, to }: { from: number; to: number },
  judged: { weight: number; fix: RuleFinding["fix"] },
): RuleFinding {
  return {
    code: "format.letter",
    severity: "warning",
    message: `Leave out "${copy.text.slice(from, to)}": a text is no letter.`,
    span: { from, to },
    ...judged,
  };
}

/** "Hours: 9-5. Book: example.com." */
function labelled(copy: Copy): RuleFinding[] {
  const { lexicon, lower } = readingOf(copy);
  const match = labelsOf(lexicon.lists.labels).exec(lower);
  if (match === null) return [];
  const from = match.index + match[0].search(/[a-z]/);
  const to = match.index + match[0].length;
  return [
    {
      code: "format.letter",
      severity: "warning",
      weight: 8,
      message: `Write a sentence instead of "${copy.text.slice(from, to)}": a text is no business card.`,
      span: { from, to },
      fix: null,
    },
  ];
}

const LABELS = new Map<string, RegExp>();

function labelsOf(labels: string): RegExp {
  const known =
    LABELS.get(labels) ?? new RegExp(`(?:^|[\\n.!|;]\\s*|\\s\\s+)(?:${wholeWords(labels).source})\\s?:`);
  LABELS.set(labels, known);
  return known;
}

/** Of the text, or of a sentence: what stands before a letter makes it no less of one. */
function atStart({ words }: Copy, at: number): boolean {
  const before = words.slice(0, at);
  return /[.!?\n]\s*$/.test(before) || !/[\p{L}\p{N}]/u.test(before.replaceAll(BLANK, ""));
}

/** A comma, a name or nothing follows: "regards to your mother" is no ending. */
function signsOff({ words }: Copy, at: number): boolean {
  return /^\s*(?:$|[,.!\n\uFFFC-]|\p{Lu})/u.test(words.slice(at));
}
