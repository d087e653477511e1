import type { Span } from "./finding.ts";
import { sentencesOf } from "./sentences.ts";

/** A promise of when somebody acts, as the words state it. */
export interface StatedPromise extends Span {
  phrase: string;
  /** How soon, in minutes; `null` for one that no business keeps (24/7, guaranteed). */
  minutes: number | null;
  /** Leaving the phrase out keeps the sentence whole. */
  removable: boolean;
}

/** "within 10 minutes", "in a couple of hours", "within the hour", "in 10-15 min". */
const DURATION =
  /\b(?:with)?in\s+(?:about\s+|around\s+|less than\s+|under\s+|the next\s+|the\s+)?(?:(\d{1,4})(?:\s?(?:-|to)\s?(\d{1,4}))?|(half an|an?\s+couple of|an?\s+few|an?|one|two|three|four|five|ten|fifteen|twenty|thirty|couple of|few))?[\s-]*(seconds?|secs?|minutes?|mins?|hours?|hrs?|moments?)\b/gi;

/** Said of an answer, these mean minutes. */
const AT_ONCE =
  /\b(?:right away|straight away|right back|straight back|immediately|instantly|momentarily|any minute|at once)\b/gi;

/** Within the working day. */
const TODAY =
  /\b(?:today|tonight|this (?:morning|afternoon|evening)|by (?:noon|end of day|the end of the day|close of business|\d{1,2}(?::\d\d)?\s?(?:am|pm)?))\b/gi;

const NEVER_KEPT = /\b24\s?\/\s?7\b|\baround the clock\b|\b(?:day or night)\b|\bguaranteed?\b/gi;

/** Somebody on our side acts. */
const OURS =
  /\b(?:i|i'll|i'm|we|we'll|we're|will|someone|somebody|team|technician|back|you'll|expect|response|usually|always)\b/i;

/** And it lies ahead: "I missed you today" promises nothing. */
const AHEAD = /'ll\b|\b(?:will|going to|expect|calling you|back to you)\b|\b(?:i|we) can\b/i;

/** A question in which we promise something: "I'll call you at 5, ok?" */
const OFFERS = /\b(?:i|we)(?:'ll| will| can)\b/i;

const NEGATED = /\b(?:can't|cannot|won't|not|unable|couldn't|don't|isn't|never)\b/i;

const MINUTES_OF_A_WORKING_DAY = 480;
const MINUTES_AT_ONCE = 5;

/**
 * Finds what a text promises about time, at most two promises a sentence. A question to the caller ("do you need it
 * today?") and a denial ("I can't come right away") are no promises.
 */
export function promisesIn(words: string): StatedPromise[] {
  return sentencesOf(words).flatMap((sentence) => {
    const asksCaller = sentence.text.endsWith("?") && !OFFERS.test(sentence.text);
    if (asksCaller) return [];
    const found: StatedPromise[] = [];
    const add = (
      pattern: RegExp,
      minutesOf: (match: RegExpMatchArray) => number | null,
      removable: boolean,
    ) => {
      for (const match of sentence.text.matchAll(pattern)) {
        const at = match.index ?? 0;
        if (NEGATED.test(sentence.text.slice(0, at))) continue;
        const from = sentence.from + at;
        found.push({
          phrase: match[0],
          from,
          to: from + match[0].length,
          minutes: minutesOf(match),
          removable,
        });
      }
    };
    if (OURS.test(sentence.text)) {
      add(DURATION, durationMinutes, true);
      add(AT_ONCE, () => MINUTES_AT_ONCE, true);
    }
    if (AHEAD.test(sentence.text)) add(TODAY, () => MINUTES_OF_A_WORKING_DAY, true);
    add(NEVER_KEPT, () => null, false);
    return found.sort((a, b) => a.from - b.from).slice(0, 2);
  });
}

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ["a", 1],
  ["an", 1],
  ["one", 1],
  ["two", 2],
  ["couple of", 2],
  ["a couple of", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["few", 5],
  ["a few", 5],
  ["ten", 10],
  ["fifteen", 15],
  ["twenty", 20],
  ["thirty", 30],
  ["half an", 0.5],
]);

/** The later end of a range counts: "10 to 15 minutes" promises 15. */
function durationMinutes(match: RegExpMatchArray): number {
  const [, digits, upTo, word, unit = ""] = match;
  const bare = /s$/i.test(unit) ? 5 : 1;
  const named =
    word === undefined ? bare : (NUMBER_WORDS.get(word.toLowerCase().replace(/\s+/g, " ")) ?? bare);
  const amount = digits === undefined ? named : Number(upTo ?? digits);
  if (/^h/i.test(unit)) return amount * 60;
  if (/^(?:s|mo)/i.test(unit)) return MINUTES_AT_ONCE;
  return amount;
}

/** Minutes as people say them: "20 minutes", "an hour", "2 hours", "a day". */
export function spokenDuration(minutes: number): string {
  if (minutes === 60) return "an hour";
  if (minutes === 1_440) return "a day";
  if (minutes > 1_440 && minutes % 1_440 === 0) return `${minutes / 1_440} days`;
  if (minutes > 60 && minutes % 60 === 0) return `${minutes / 60} hours`;
  return minutes === 1 ? "a minute" : `${minutes} minutes`;
}
