import { BLANK } from "../copy.ts";
import { detectLanguage } from "../detectLanguage.ts";
import type { CopyFinding, Span } from "../finding.ts";
import type { Language } from "../language.ts";
import type { Niche } from "../niches/niche.ts";
import { PURPOSES } from "../niches/niche.ts";
import { OPT_OUT_LINES } from "../optOutLine.ts";
import { splitTemplate } from "../parseTemplate.ts";
import { FACT_KINDS, TASK_TALK } from "./factPatterns.ts";
import { namesIn } from "./namesIn.ts";
import { PURPOSE_PHRASES, REASONS_AT_ANY_HOUR, WRONG_NUMBER } from "./purposePhrases.ts";
import { unsupportedStatements } from "./unsupportedStatements.ts";

/** What a model was told, against which its text is held. */
export interface GivenFacts {
  /** The owner's notes, goal and earlier text, and the call-back time in words: anything in it may be repeated. */
  told: string;
  niche: Niche;
  /** The language that was asked for. */
  language: Language;
}

/** Of web pages: tags, and letters that are spelt out. */
const MARKUP: readonly RegExp[] = [/<\/?[a-z!][^<>]{0,200}>?/gi, /&#?\w{2,10};/g, /(?<=(?:^|[.?!…])\s*)&/g];

/** A text of so many words without one that is telling for its language is written in some other. */
const WORDS_THAT_TELL = 6;

/**
 * `fact.unsupported`: what a model made up. Digits, prices, links, days, claims, people and places must have been told to
 * it or stand in the trade's own copy; whatever else happened on its side, it cannot put them into a text that passes.
 * So with another language than the one asked for. Errors, all of them.
 */
export function unsupportedFacts(text: string, given: GivenFacts): CopyFinding[] {
  const words = ownWords(text);
  const trade = tradeCopy(given.niche, given.language);
  const told = `${given.told.toLowerCase()}\n${trade.copy}`;
  const findings: CopyFinding[] = [];
  const covered: Span[] = [];
  const add = (span: Span, say: (said: string) => string, mayBeTold: boolean) => {
    const said = text.slice(span.from, span.to).trim();
    if (said === "" || (mayBeTold && isTold(told, said.toLowerCase()))) return;
    if (covered.some((other) => span.from < other.to && other.from < span.to)) return;
    covered.push(span);
    findings.push(finding(say(said), span));
  };
  for (const span of found(words, TASK_TALK))
    add(span, (said) => `Take out "${said}": it speaks of the task, and to nobody who called.`, false);
  for (const { what, patterns } of FACT_KINDS) {
    for (const span of found(words, patterns))
      add(span, (said) => `Take out "${said}": ${what} that was not given.`, true);
  }
  for (const span of namesIn(words, trade.vocabulary))
    add(span, (said) => `Take out "${said}": a name that was not given.`, true);
  for (const span of found(words, MARKUP))
    add(span, (said) => `Take out "${said}": it is markup, and a phone shows it as it is.`, false);
  if (isIn(words, given.language)) {
    for (const span of unsupportedStatements(words, { ...given, copy: trade.lines }))
      add(span, (said) => `Take out "${said}": it says what was not given.`, false);
  } else {
    findings.push(finding(`Write it in ${given.language === "es" ? "Spanish" : "English"}.`, null));
  }
  return findings;
}

/** Whether a text holds what only a web page can read. */
export function hasMarkup(text: string): boolean {
  return MARKUP.some((pattern) => text.search(pattern) !== -1);
}

function* found(words: string, patterns: readonly RegExp[]): Generator<Span> {
  for (const pattern of patterns) {
    for (const match of words.matchAll(pattern))
      yield { from: match.index, to: match.index + match[0].length };
  }
}

function finding(message: string, span: Span | null): CopyFinding {
  return {
    rule: "F01",
    saw: null,
    code: "fact.unsupported",
    severity: "error",
    weight: 30,
    message,
    span,
    fix: null,
  };
}

/** As whole words: "5" was not told by "15 minutes". */
function isTold(told: string, said: string): boolean {
  for (let at = told.indexOf(said); at !== -1; at = told.indexOf(said, at + 1)) {
    const beside = (told[at - 1] ?? " ") + (told[at + said.length] ?? " ");
    if (!/[\p{L}\p{N}]/u.test(beside)) return true;
  }
  return false;
}

/** Asking in English whether Spanish is easier is good manners, and no Spanish text. */
const OFFERS_SPANISH = /¿(?:habla|prefiere) español\?/gi;

function isIn(words: string, language: Language): boolean {
  const text = words.replaceAll(BLANK, " ").replace(OFFERS_SPANISH, " ");
  if (/[^\P{L}\p{Script=Latin}]/u.test(text)) return false;
  if (language === "en" && /[¿¡]/.test(text)) return false;
  const detected = detectLanguage(text);
  if (detected !== null) return detected === language;
  return (text.match(/\p{L}+/gu) ?? []).length < WORDS_THAT_TELL;
}

interface TradeCopy {
  /** As it is written, one piece a line, with the phrases of every trade. */
  lines: string;
  /** Everything that the trade's own copy says, in lower case. */
  copy: string;
  /** Its words, which are no names however they are written. */
  vocabulary: ReadonlySet<string>;
}

const trades = new WeakMap<Niche, Map<Language, TradeCopy>>();

/** Read once for each niche and language: drafting asks for every candidate. */
function tradeCopy(niche: Niche, language: Language): TradeCopy {
  const known = trades.get(niche)?.get(language);
  if (known !== undefined) return known;
  const { openers, reasons, asks, closes, texts } = niche.words[language];
  const { open, closed, any } = reasons;
  const finished = PURPOSES.flatMap((purpose) => Object.values(texts[purpose]));
  const all = [
    ...openers,
    ...open,
    ...closed,
    ...any,
    ...asks.map(({ text }) => text),
    ...closes.map((close) => (typeof close === "string" ? close : close.text)),
    ...finished,
  ];
  const copy = all.map(ownWords).join("\n").toLowerCase();
  const vocabulary = new Set(copy.match(/[\p{L}']+/gu) ?? []);
  const lines = [...all, ...phrasesOf(language)].map(ownWords).join("\n");
  const made = { copy, vocabulary, lines };
  trades.set(niche, (trades.get(niche) ?? new Map<Language, TradeCopy>()).set(language, made));
  return made;
}

function phrasesOf(language: Language): string[] {
  const { voicemail, followUp } = PURPOSE_PHRASES[language];
  const purposes = [voicemail, followUp].flatMap(({ leads, asks }) => [
    ...leads.I,
    ...leads.we,
    ...asks.map(({ text }) => text),
  ]);
  const reasons = Object.values(REASONS_AT_ANY_HOUR[language]).flat();
  return [...purposes, ...reasons, ...Object.values(WRONG_NUMBER[language]).flat(), OPT_OUT_LINES[language]];
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
