import type { Copy } from "./copy.ts";
import type { Span } from "./finding.ts";
import { findMenu } from "./menu.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import { findPhrases, type Hit, overlap } from "./words/findPhrases.ts";
import { foldWords } from "./words/foldWords.ts";
import { LEXICONS, type Lexicon } from "./words/lexicon.ts";

/** What the rules of tone read in a text, worked out once for all of them. */
export interface Reading {
  /** The lists of the text's language. */
  lexicon: Lexicon;
  /** The writer's words as the lists meet them, index for index. */
  lower: string;
  sentences: Sentence[];
  /** Stock phrases; what the niche or the business allows is not among them. */
  stock: Hit[];
  /** Menu entries, each to the end of its sentence. */
  menu: Span[];
  /**
   * `lower` with stock phrases and menus as spaces. What a text does well is looked for here, so that a stock phrase
   * never counts as the reason, the question or the person that it mentions.
   */
  own: string;
  /** What the niche or the business allows, wherever it stands. */
  allowed: Span[];
  /** Sentences that ask. */
  questions: Sentence[];
}

const READINGS = new WeakMap<Copy, Reading>();

export function readingOf(copy: Copy): Reading {
  const known = READINGS.get(copy);
  if (known !== undefined) return known;
  const lexicon = LEXICONS[copy.language];
  const lower = foldWords(copy.words);
  const sentences = sentencesOf(copy.words);
  const allowed = [
    ...placesOf(copy.niche?.allow ?? [], lower),
    ...placesOf(copy.context.ownWords?.allow ?? [], lower),
  ];
  const stock = withoutAllowed(findPhrases(lower, copy.words, lexicon.stock), allowed);
  const menu = findMenu({ words: copy.words, lower, sentences }, lexicon);
  const own = blanked(lower, [...stock, ...menu]);
  const questions = sentences.filter(({ from, to }) => own.slice(from, to).includes("?"));
  const reading = { lexicon, lower, sentences, stock, menu, own, allowed, questions };
  READINGS.set(copy, reading);
  return reading;
}

/** The hits that nobody allowed: an allowed phrase silences what lies inside it. */
export function withoutAllowed<T extends Span>(hits: T[], allowed: readonly Span[]): T[] {
  if (allowed.length === 0) return hits;
  return hits.filter((hit) => !allowed.some((span) => span.from <= hit.from && hit.to <= span.to));
}

/** Phrases of a list as `foldWords` gives them. Lists are data and live long, so they are folded once. */
const FOLDED = new WeakMap<readonly string[], readonly string[]>();

/** Where a phrase of a list stands, and which of the list it is. */
export interface Place extends Span {
  phrase: number;
}

/** Every place where one of the phrases stands as whole words. */
export function placesOf(phrases: readonly string[], lower: string): Place[] {
  const places: Place[] = [];
  foldedOnce(phrases).forEach((wanted, phrase) => {
    if (wanted === "") return;
    for (let at = lower.indexOf(wanted); at !== -1; at = lower.indexOf(wanted, at + wanted.length)) {
      const to = at + wanted.length;
      if (!isLetter(lower.charCodeAt(at - 1)) && !isLetter(lower.charCodeAt(to)))
        places.push({ from: at, to, phrase });
    }
  });
  return places;
}

function foldedOnce(phrases: readonly string[]): readonly string[] {
  const known = FOLDED.get(phrases);
  if (known !== undefined) return known;
  const folded = phrases.map((phrase) => foldWords(phrase.trim().replaceAll("’", "'")));
  FOLDED.set(phrases, folded);
  return folded;
}

/** Of folded words, a letter or a digit; beyond both ends there is none. */
function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

/** Sentences that are the writer's own, without the ones that a stock phrase or a menu makes up. */
export function ownSentences({ sentences, stock, menu }: Reading): Sentence[] {
  const foreign = [...stock, ...menu];
  return sentences.filter((sentence) => !foreign.some((span) => overlap(span, sentence)));
}

function blanked(text: string, spans: readonly Span[]): string {
  let left = text;
  for (const { from, to } of spans) left = left.slice(0, from) + " ".repeat(to - from) + left.slice(to);
  return left;
}
