import type { Span } from "./finding.ts";
import { overlap } from "./words/findPhrases.ts";

/** Where a text names the business and its owner in so many letters. */
export interface NamesInText {
  business: Span[];
  owner: Span[];
}

/** Said of a company by law, hardly ever in a text. */
const LEGAL_ENDING =
  /,?\s+(?:llc|l\.l\.c\.|inc|inc\.|ltd|ltd\.|corp|corp\.|co|co\.|pllc|plc|s\.?a\.?|s\.?l\.?)$/i;

/**
 * Finds the names of a profile, however their apostrophes are written, the business's without its "LLC". Where the
 * profile is empty the names are those of somebody who introduces themselves: "it's Ana at Costa Dental".
 */
export function namesInText(
  words: string,
  profile: { businessName: string; ownerFirstName: string },
): NamesInText {
  const plain = words.replaceAll("’", "'");
  const business = profile.businessName.trim().replaceAll("’", "'");
  const owner = profile.ownerFirstName.trim().replaceAll("’", "'");
  const introduced = business === "" || owner === "" ? introductions(plain) : { business: [], owner: [] };
  return {
    business:
      business === ""
        ? introduced.business
        : [...new Set([business, business.replace(LEGAL_ENDING, "")])].flatMap((name) =>
            placesOf(plain, name),
          ),
    owner: owner === "" ? introduced.owner : placesOf(plain, owner),
  };
}

/** As it is written, between things that are no letters: "Sam" is not in "same". A name of several words in any case. */
function placesOf(words: string, name: string): Span[] {
  if (name.length < 2) return [];
  const anyCase = name.includes(" ");
  // Lower case may be longer than upper; then the indexes would not be those of the text.
  const lower = words.toLowerCase();
  const fold = anyCase && lower.length === words.length;
  const hay = fold ? lower : words;
  const needle = fold ? name.toLowerCase() : name;
  const places: Span[] = [];
  for (let at = hay.indexOf(needle); at !== -1; at = hay.indexOf(needle, at + needle.length)) {
    const beside = (hay[at - 1] ?? " ") + (hay[at + needle.length] ?? " ");
    if (!/[\p{L}\p{N}]/u.test(beside)) places.push({ from: at, to: at + needle.length });
  }
  return places;
}

const PERSON = "(?<owner>\\p{Lu}[\\p{L}'-]*)";
const WORD = "[\\p{Lu}\\d][\\p{L}\\d'&-]*";
const COMPANY = `(?<business>(?:[Tt]he\\s+)?${WORD}(?:\\s+(?:(?:&|and|y|e|of|de|del|la|the)\\s+){0,2}${WORD}){0,5})`;
const COMPANY_OF_SEVERAL = `(?<business>(?:[Tt]he\\s+)?${WORD}(?:\\s+(?:(?:&|and|y|of|de)\\s+)?${WORD}){1,5})`;
const AT = "(?:over\\s+)?(?:at|from|with|of|de|del|con|en)";
const IS = "(?:[Tt]his\\s+is|[Ii]t's|[Ii]t\\s+is|I'm|I\\s+am|[Ss]oy|[Hh]abla|[Ss]aluda|[Ee]scribe|[Ee]s)";
const OPENS = "(?:^|[.!?,-]\\s+|\\b(?:[Hh]i|[Hh]ey|[Hh]ello|[Hh]ola)\\s+)";

/** How people say who writes. Names begin with a capital; a merge field in a name's place is blank by now. */
const INTRODUCTIONS = [
  new RegExp(`${IS}\\s+(?:${PERSON}|\\uFFFC+)(?:\\s+\\p{Lu}[\\p{L}'-]*)?,?\\s+${AT}\\s+${COMPANY}`, "dgu"),
  new RegExp(`${OPENS}(?:${PERSON}|\\uFFFC+)\\s+(?:here\\s+)?${AT}\\s+${COMPANY}`, "dgu"),
  new RegExp(
    `${IS}\\s+(?:${PERSON}|\\uFFFC+),\\s+(?<business>${WORD}(?:\\s+(?:(?:&|and|y)\\s+)?${WORD}){1,4})`,
    "dgu",
  ),
  new RegExp(`${IS}\\s+${COMPANY_OF_SEVERAL}`, "dgu"),
  new RegExp(`(?:[Ss]omos|[Ww]e're|[Ww]e\\s+are)\\s+${COMPANY}`, "dgu"),
  new RegExp(
    `(?:[Cc]all(?:ed|ing)|[Rr]eached|[Rr]eaching|[Cc]ontact(?:ed|ing)|[Ll]lam(?:ar|ada|ado|aste)\\s+a)\\s+${COMPANY}`,
    "dgu",
  ),
  new RegExp(`${OPENS}${COMPANY_OF_SEVERAL}\\s+(?:here|aqu[ií])\\b`, "dgu"),
  new RegExp(`[-–—~]\\s*(?:${PERSON}|\\uFFFC+)(?:,|\\s+${AT}|\\s*[-–—|@])\\s*${COMPANY}\\s*\\.?\\s*$`, "dgu"),
  new RegExp(`^${COMPANY_OF_SEVERAL}\\s*[:,.-]`, "dgu"),
  new RegExp(`${OPENS}${PERSON}\\s+here\\b`, "dgu"),
  new RegExp(`${IS}\\s+${PERSON}\\b(?=\\s*[.,!-])`, "dgu"),
  new RegExp(`[-–—~]\\s*${PERSON}\\s*\\.?\\s*$`, "dgu"),
];

/** Begins with a capital at the head of a sentence, and is nobody's name. */
const NO_NAME = new Set(
  (
    "hi hey hello hola sorry thanks thank gracias perdón perdon disculpe buenos buenas good missed we i you your please no yes " +
    "text call reply just saw the this it it's i'm we're what what's our tu su le un una still soy habla somos " +
    "need want can could are is do did when where how let my got was were currently"
  ).split(" "),
);

function introductions(words: string): NamesInText {
  const found: NamesInText = { business: [], owner: [] };
  for (const pattern of INTRODUCTIONS) {
    for (const { indices } of words.matchAll(pattern)) {
      for (const kind of ["business", "owner"] as const) {
        const [from, to] = indices?.groups?.[kind] ?? [0, 0];
        const span = { from, to };
        if (from === to || isNoName(words, span) || found[kind].some((each) => overlap(each, span))) continue;
        found[kind].push(span);
      }
    }
  }
  return found;
}

/** A capital tells nothing at the head of a sentence. */
function isNoName(words: string, { from, to }: Span): boolean {
  const heads = /(?:^|[.!?]\s+)$/.test(words.slice(Math.max(0, from - 4), from));
  const first = words.slice(from, to).split(/\s/, 1)[0]?.toLowerCase() ?? "";
  return (heads || from === 0 || first === words.slice(from, to).toLowerCase()) && NO_NAME.has(first);
}
