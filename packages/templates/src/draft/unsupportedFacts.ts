import { BLANK } from "../copy.ts";
import type { CopyFinding, Span } from "../finding.ts";
import type { Niche } from "../niches/niche.ts";
import { splitTemplate } from "../parseTemplate.ts";
import { sentencesOf } from "../sentences.ts";

/** What a model was told, against which its text is held. */
export interface GivenFacts {
  /** The owner's notes, goal and earlier text, and the call-back time in words: anything in it may be repeated. */
  told: string;
  niche: Niche;
}

const KINDS: readonly { what: string; pattern: RegExp }[] = [
  {
    what: "a link",
    pattern:
      /\b(?:https?:|www\.)\S*[^\s.,!?)]|\b[a-z0-9-]{2,}\.(?:com|net|org|io|co|us|biz|info|ly|me|app|site)\b(?:\/\S*[^\s.,!?)])?/gi,
  },
  { what: "an address for email", pattern: /\S{1,64}@\S{1,64}/g },
  {
    what: "a price",
    pattern: /[$€£¥]\s?\d(?:[\d.,]*\d)?|\b(?:dollars?|bucks|euros?|pounds|usd|cents)\b|\d+\s?%(?:\s?off)?/gi,
  },
  { what: "a number", pattern: /\d[\d().,:/ -]*\d|\d/g },
  { what: "a day", pattern: /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\btomorrow\b/gi },
  {
    what: "a claim",
    pattern:
      /\bfree (?:estimates?|quotes?|consultations?|visits?|inspections?|service|trial)\b|\bdiscounts?\b|\bhalf price\b|\bspecial offer\b|\bno charge\b|\b(?:fully )?(?:licensed|insured|certified)\b|\baward[- ]winning\b|\bsame[- ]day\b|\bin business (?:since|for)\b|\bbest price\b/gi,
  },
];

/** Capitals that are no names. */
const NO_NAMES: ReadonlySet<string> = new Set(
  "i i'm i'll i've i'd ok hi hey hello sorry thanks this it it's is what what's which when where who how are do does can would could want need please text tell send just we we're we'll you you're is no yes or and the a an at for if let let's there".split(
    " ",
  ),
);

/** What follows a name at the start of a sentence: "Mike here", "Mike from ⟨the business⟩". */
const SIGNS = new RegExp(`^,? (?:here\\b|(?:from|at|with) ${BLANK})`);

/** More of them in one text than in any English one. */
const SPANISH =
  /\b(?:hola|soy|usted|gracias|disculpe|llamada|necesita|puede|para|por|que|su|con|una|aqui|aquí|qué|cómo)\b/gi;

/**
 * `fact.unsupported`: what a model made up. Digits, prices, links, days, claims and names must have been told to it;
 * whatever else happened on its side, it cannot put them into a text that passes. Errors, all of them.
 */
export function unsupportedFacts(text: string, given: GivenFacts): CopyFinding[] {
  const words = ownWords(text);
  const told = given.told.toLowerCase();
  const findings: CopyFinding[] = [];
  const covered: Span[] = [];
  const add = (what: string, span: Span) => {
    const said = text.slice(span.from, span.to).trim();
    if (
      isTold(told, said.toLowerCase()) ||
      covered.some((other) => span.from < other.to && other.from < span.to)
    )
      return;
    covered.push(span);
    findings.push(finding(`Take out "${said}": ${what} that was not given.`, span));
  };
  for (const { what, pattern } of KINDS) {
    for (const match of words.matchAll(pattern))
      add(what, { from: match.index, to: match.index + match[0].length });
  }
  for (const span of namesIn(words, vocabulary(given.niche))) add("a name", span);
  if ((words.match(SPANISH) ?? []).length >= 3 || words.includes("¿")) {
    findings.push(finding("Write it in English.", null));
  }
  return findings;
}

function finding(message: string, span: Span | null): CopyFinding {
  return { code: "fact.unsupported", severity: "error", weight: 30, message, span, fix: null };
}

/** As whole words: "5" was not told by "15 minutes". */
function isTold(told: string, said: string): boolean {
  for (let at = told.indexOf(said); at !== -1; at = told.indexOf(said, at + 1)) {
    const beside = (told[at - 1] ?? " ") + (told[at + said.length] ?? " ");
    if (!/[\p{L}\p{N}]/u.test(beside)) return true;
  }
  return false;
}

/** Capitalised words inside a sentence, and at its start those that sign it. */
function namesIn(words: string, known: ReadonlySet<string>): Span[] {
  return sentencesOf(words).flatMap((sentence) =>
    [...sentence.text.matchAll(/\p{Lu}[\p{Ll}'][\p{L}']*/gu)].flatMap((match) => {
      const word = match[0].toLowerCase().replace(/'s$/, "");
      if (NO_NAMES.has(word) || known.has(word)) return [];
      const signs = SIGNS.test(sentence.text.slice(match.index + match[0].length));
      if (match.index === 0 && !signs) return [];
      const from = sentence.from + match.index;
      return [{ from, to: from + match[0].length }];
    }),
  );
}

/** Words of the trade's own copy are no names, however they are written. */
function vocabulary(niche: Niche): Set<string> {
  const { open, closed, any } = niche.reasons;
  const copy = [
    ...niche.openers,
    ...open,
    ...closed,
    ...any,
    ...niche.asks.map(({ text }) => text),
    ...niche.closes,
  ];
  return new Set(
    ownWords(copy.join(" "))
      .toLowerCase()
      .match(/[\p{L}']+/gu) ?? [],
  );
}

function ownWords(text: string): string {
  let words = "";
  for (const part of splitTemplate(text)) words += part.type === "text" ? part.text : fallbackOnly(part);
  return words.replaceAll("’", "'");
}

/** A fallback goes out like other words, so a name cannot hide in it. As long as the field it stands in. */
function fallbackOnly(part: { fallback: string | null; from: number; to: number }): string {
  const fallback = part.fallback ?? "";
  return fallback.padStart(part.to - part.from - 2, BLANK).padEnd(part.to - part.from, BLANK);
}
