import type { Span } from "./finding.ts";
import type { Language } from "./language.ts";
import { sentencesOf } from "./sentences.ts";
import { EN_PROMISES } from "./words/enPromises.ts";
import { ES_PROMISES } from "./words/esPromises.ts";
import { everyMatch } from "./words/everyMatch.ts";
import { foldWords } from "./words/foldWords.ts";
import { wholeWords } from "./words/lexicon.ts";
import type { PromiseWords } from "./words/wordLists.ts";

/** A promise of when somebody acts, as the words state it. */
export interface StatedPromise extends Span {
  phrase: string;
  /** How soon, in minutes; `null` for one that no business keeps (24/7, guaranteed). */
  minutes: number | null;
  /** Of the same day, and so of no time at which a closed business acts. */
  sameDay: boolean;
  /** Of somebody's coming, of which the time to call back says nothing. */
  visit: boolean;
  /** Leaving the phrase out keeps the sentence whole. */
  removable: boolean;
}

const MINUTES_OF_A_WORKING_DAY = 480;
const MINUTES_AT_ONCE = 5;

/** "We'll be right over": without it nothing is left to say. */
const NEEDED = /right (?:over|out|there|with)|^be (?:there|over)/;

interface Patterns {
  words: PromiseWords;
  /** Any of the next five: most texts promise nothing. */
  some: RegExp;
  duration: RegExp;
  bare: RegExp;
  sameDay: RegExp;
  visits: RegExp;
  atOnce: RegExp;
  today: RegExp;
  neverKept: RegExp;
  ours: RegExp;
  ahead: RegExp;
  offers: RegExp;
  negated: RegExp;
}

const PATTERNS: Readonly<Record<Language, Patterns>> = {
  en: patterns(EN_PROMISES),
  es: patterns(ES_PROMISES),
};

/**
 * Finds what a text promises about time, at most two promises a sentence. A question to the caller ("do you need it
 * today?") and a denial ("I can't come right away") are no promises.
 */
export function promisesIn(words: string, language: Language = "en"): StatedPromise[] {
  const {
    some,
    duration,
    bare,
    sameDay,
    visits,
    atOnce,
    today,
    neverKept,
    ours,
    ahead,
    offers,
    negated,
    words: lists,
  } = PATTERNS[language];
  const lower = foldWords(words);
  if (!some.test(lower)) return [];
  return sentencesOf(words).flatMap((sentence) => {
    const said = lower.slice(sentence.from, sentence.to);
    if (said.endsWith("?") && !offers.test(said)) return [];
    const found: StatedPromise[] = [];
    const add = (
      pattern: RegExp,
      minutesOf: (match: RegExpMatchArray) => number | null,
      removable: boolean,
    ) => {
      for (const match of everyMatch(said, pattern)) {
        if (negated.test(said.slice(0, match.index))) continue;
        const from = sentence.from + match.index;
        const to = from + match[0].length;
        if (found.some((each) => from < each.to && each.from < to)) continue;
        const minutes = minutesOf(match);
        const kind = { sameDay: sameDay.test(match[0]), visit: visits.test(said) };
        found.push({
          phrase: words.slice(from, to),
          from,
          to,
          minutes,
          ...kind,
          removable: removable && !NEEDED.test(said),
        });
      }
    };
    if (ours.test(said)) {
      add(duration, (match) => durationMinutes(match, lists), true);
      add(atOnce, () => MINUTES_AT_ONCE, true);
    }
    add(bare, ({ 1: digits, 2: word = "" }) => Number(digits ?? lists.numbers[word] ?? 0), false);
    if (ahead.test(said)) add(today, () => MINUTES_OF_A_WORKING_DAY, true);
    add(neverKept, () => null, false);
    return found.sort((a, b) => a.from - b.from).slice(0, 2);
  });
}

/** The later end of a range counts: "10 to 15 minutes" promises 15. */
function durationMinutes(match: RegExpMatchArray, { numbers, units }: PromiseWords): number {
  const [, digits, upTo, word, unit = ""] = match;
  const bare = unit.endsWith("s") ? 5 : 1;
  const named = word === undefined ? bare : (numbers[word.replace(/\s+/g, " ")] ?? bare);
  const amount = digits === undefined ? named : Number(upTo ?? digits);
  const each = units.find(({ starts }) => unit.startsWith(starts))?.minutes ?? 1;
  return each === 0 ? MINUTES_AT_ONCE : amount * each;
}

/** Minutes as people say them: "20 minutes", "an hour", "2 hours", "a day"; in Spanish "una hora", "24 horas". */
export function spokenDuration(minutes: number, language: Language = "en"): string {
  const unit = UNITS[language].find((each) => minutes === each.minutes || minutes % each.minutes === 0);
  if (unit === undefined) return `${minutes} ${language === "en" ? "minutes" : "minutos"}`;
  return minutes === unit.minutes ? unit.one : `${minutes / unit.minutes} ${unit.many}`;
}

/** Largest first. "Día" would cost a Spanish text its 160 characters, so a day is told in hours. */
const UNITS: Readonly<Record<Language, readonly { minutes: number; one: string; many: string }[]>> = {
  en: [
    { minutes: 1_440, one: "a day", many: "days" },
    { minutes: 60, one: "an hour", many: "hours" },
    { minutes: 1, one: "a minute", many: "minutes" },
  ],
  es: [
    { minutes: 60, one: "una hora", many: "horas" },
    { minutes: 1, one: "un minuto", many: "minutos" },
  ],
};

function patterns(words: PromiseWords): Patterns {
  return {
    words,
    some: wholeWords([words.duration, words.bare, words.atOnce, words.today, words.neverKept]),
    duration: wholeWords(words.duration, "g"),
    bare: wholeWords(words.bare, "g"),
    sameDay: wholeWords(words.sameDay),
    visits: wholeWords(words.visits),
    atOnce: wholeWords(words.atOnce, "g"),
    today: wholeWords(words.today, "g"),
    neverKept: wholeWords(words.neverKept, "g"),
    ours: wholeWords(words.ours),
    ahead: wholeWords(words.ahead),
    offers: wholeWords(words.offers),
    negated: wholeWords(words.negated),
  };
}
