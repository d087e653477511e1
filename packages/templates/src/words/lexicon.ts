import type { Language } from "../language.ts";
import { EN } from "./en.ts";
import { ES } from "./es.ts";
import type { Phrase, WordLists } from "./wordLists.ts";

/** A phrase ready to be looked for. */
export interface CompiledPhrase {
  pattern: RegExp;
  say: string | null;
}

/** Phrases ready to be looked for, with one pattern that tells whether any of them is there at all. */
export interface CompiledPhrases {
  any: RegExp | null;
  phrases: readonly CompiledPhrase[];
}

type Evidence =
  | "missedCall"
  | "voicemail"
  | "apology"
  | "reasons"
  | "openReasons"
  | "closedReasons"
  | "notNow"
  | "requests"
  | "invitations"
  | "refusals"
  | "asksMore"
  | "automated";

/** One language's lists, compiled once when the module loads. */
export interface Lexicon {
  lists: WordLists;
  /** In the order of the families; `family` is an index of `lists.stock`. */
  stock: CompiledPhrases & { family: readonly number[] };
  formal: CompiledPhrases;
  uncontracted: CompiledPhrases;
  letterOpeners: CompiledPhrases;
  thirdPerson: CompiledPhrases;
  contracted: RegExp | null;
  /** Whether a text says it, and where first. */
  says: Readonly<Record<Evidence, RegExp>>;
  /** Every place that matches, like `promo`. */
  genericAsks: RegExp;
  promo: RegExp;
  letterClosers: RegExp;
  introductions: readonly RegExp[];
  firstPerson: RegExp;
  secondPerson: RegExp;
  joints: RegExp;
  waysToRespond: readonly { way: string; pattern: RegExp }[];
  greeting: RegExp;
  /** A verb with the digit or keyword that it asks for, in the first group. */
  menuEntry: RegExp;
  /** What starts a further entry of a menu. */
  menuFurther: RegExp;
}

export const LEXICONS: Readonly<Record<Language, Lexicon>> = { en: lexicon(EN), es: lexicon(ES) };

/** Whole words only, in text without accents. */
export function wholeWords(sources: string | readonly string[], flags = ""): RegExp {
  const source = typeof sources === "string" ? sources : sources.join("|");
  return new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`, flags);
}

function lexicon(lists: WordLists): Lexicon {
  const stock = lists.stock.flatMap(({ phrases }, family) => phrases.map((phrase) => ({ phrase, family })));
  return {
    lists,
    stock: { ...compiled(stock.map(({ phrase }) => phrase)), family: stock.map(({ family }) => family) },
    formal: compiled(lists.formal),
    uncontracted: compiled(lists.uncontracted),
    letterOpeners: compiled(lists.letterOpeners),
    thirdPerson: compiled(lists.thirdPerson),
    contracted: lists.contracted === null ? null : new RegExp(lists.contracted),
    says: {
      missedCall: wholeWords(lists.missedCall),
      voicemail: wholeWords(lists.voicemail),
      apology: wholeWords(lists.apology),
      reasons: wholeWords(lists.reasons),
      openReasons: wholeWords(lists.openReasons),
      closedReasons: wholeWords(lists.closedReasons),
      notNow: wholeWords(lists.notNow),
      requests: wholeWords(lists.requests),
      invitations: wholeWords(lists.invitations),
      refusals: wholeWords(lists.refusals),
      asksMore: wholeWords(lists.asksMore),
      automated: wholeWords(lists.automated),
    },
    genericAsks: wholeWords(lists.genericAsks, "g"),
    promo: wholeWords(lists.promo, "g"),
    letterClosers: wholeWords(lists.letterClosers, "g"),
    introductions: lists.introductions.map((source) => new RegExp(source, "u")),
    firstPerson: wholeWords(lists.firstPerson),
    secondPerson: wholeWords(lists.secondPerson),
    joints: new RegExp(lists.joints, "g"),
    waysToRespond: Object.entries(lists.waysToRespond).map(([way, source]) => ({
      way,
      pattern: wholeWords(source),
    })),
    greeting: new RegExp(lists.greeting, "iu"),
    menuEntry: menuEntry(lists),
    menuFurther: wholeWords(
      `["']?\\d["']? ?(?:${lists.menuLinks})|(?:${lists.menuVerbs}) ["']?(?:\\d|[a-z]+["']?(?=[.,]))`,
      "g",
    ),
  };
}

/** A digit counts where something follows that it is for, or nothing: "reply 1." but not "send 2 photos". */
function menuEntry({ menuVerbs, menuLinks }: WordLists): RegExp {
  const digit = `\\d(?![\\d./:-])(?=["']?(?: ?(?:${menuLinks})(?![a-z])|[.,;)!]|$| (?:or|o|and|y) \\d(?:[.,;)!]|$| (?:${menuLinks})(?![a-z]))))`;
  return wholeWords(
    `(?:${menuVerbs})(?: with| con)?(?: the (?:word|number)| la palabra| el numero)? ["']?(${digit}|[a-z]+)`,
    "g",
  );
}

function compiled(phrases: readonly Phrase[]): CompiledPhrases {
  return {
    any: phrases.length === 0 ? null : wholeWords(phrases.map(({ match }) => match)),
    phrases: phrases.map(({ match, say }) => ({ pattern: wholeWords(match, "g"), say })),
  };
}
