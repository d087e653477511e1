import type { CopyContext } from "../copy.ts";
import type { Language } from "../language.ts";
import type { Angle, Niche, NicheWords, Purpose, WhenTrue } from "../niches/niche.ts";
import { nicheTexts } from "../niches/nicheText.ts";
import { angleOf } from "./angleOf.ts";
import { PURPOSE_PHRASES, REASONS_AT_ANY_HOUR, WRONG_NUMBER } from "./purposePhrases.ts";

/** What drafts are put together from: one of each slot, in this order. */
export interface GrammarSlots {
  language: Language;
  slots: readonly (readonly Piece[])[];
  /** Finished texts that are true here. */
  whole: readonly Piece[];
}

export interface Piece {
  text: string;
  /** Set for a piece that asks. */
  angle: Angle | null;
  /** Set for an ending that fits only after some ways of asking. */
  after?: readonly Angle[];
}

/** The pieces that are true for what a text is for, and for the state in which it goes out. */
export function grammarSlots(niche: Niche, context: CopyContext): GrammarSlots {
  const language = context.language ?? "en";
  const purpose = context.purpose ?? "missedCall";
  const state = purpose === "afterHours" ? "closed" : context.state;
  const words = niche.words[language];
  const whole = nicheTexts(niche, language)
    .filter((each) => each.purpose === purpose && isTrue(each.when, state))
    .map(({ text }) => ({ text, angle: angleOf(text, language) }));
  return { language, slots: slotsOf(words, { language, purpose, state }), whole };
}

interface Needs {
  language: Language;
  purpose: Purpose;
  state: "open" | "closed" | undefined;
}

function slotsOf(words: NicheWords, { language, purpose, state }: Needs): (readonly Piece[])[] {
  if (purpose === "wrongNumber") {
    const { sorry, who, why, end } = WRONG_NUMBER[language];
    return [plain(sorry), plain(who), plain(why), plain(end)];
  }
  const person = personOf(words);
  const open = words.asks.filter(({ when }) => state !== "closed" || when !== "open");
  if (purpose === "voicemail") {
    // What it is about they have said already, and to be asked it again shows that nobody listened.
    const { leads, asks } = PURPOSE_PHRASES[language].voicemail;
    const times = open.filter(({ angle }) => angle === "call-time");
    return [plain(words.openers), plain(leads[person]), [...asks, ...times], closesOf(words, false)];
  }
  if (purpose === "followUp") {
    const { leads, asks } = PURPOSE_PHRASES[language].followUp;
    return [plain(words.openers), plain(leads[person]), [...open, ...asks], closesOf(words, false)];
  }
  const { any } = words.reasons;
  const leads = [
    ...(state === undefined ? REASONS_AT_ANY_HOUR[language][person] : words.reasons[state]),
    ...any,
  ];
  return [plain(words.openers), plain(leads), open, closesOf(words, true)];
}

/** No ending, or one of the niche's; what goes with a first question has no place in a later text. */
function closesOf({ closes }: NicheWords, isFirst: boolean): Piece[] {
  const pieces = closes.flatMap((close): Piece[] => {
    if (typeof close === "string") return close === "" ? [] : plain([close]);
    return isFirst ? [{ text: close.text, angle: null, after: close.after }] : [];
  });
  return [...plain([""]), ...pieces];
}

function plain(texts: readonly string[]): Piece[] {
  return texts.map((text) => ({ text, angle: null }));
}

/** A trade that gives its reasons as "we" says everything as "we". */
function personOf({ reasons }: NicheWords): "I" | "we" {
  const all = [...reasons.open, ...reasons.any];
  const plural = all.filter((reason) =>
    /\b(?:we|we're|our|us)\b|\b\p{L}+(?:amos|emos|imos)\b/iu.test(reason),
  );
  return plural.length * 2 > all.length ? "we" : "I";
}

function isTrue(when: WhenTrue, state: "open" | "closed" | undefined): boolean {
  return when === "any" || when === state;
}
