import type { Span } from "./finding.ts";
import { overlap } from "./words/findPhrases.ts";

/** Where a text says who writes, told from its words alone. */
export interface Introduced {
  business: Span[];
  owner: Span[];
}

const PERSON = "(?<owner>\\p{Lu}[\\p{L}'-]*)";
const WORD = "[\\p{Lu}\\d][\\p{L}\\d'&-]*";
const COMPANY = `(?<business>(?:[Tt]he\\s+)?${WORD}(?:\\s+(?:(?:&|and|y|e|of|de|del|la|the)\\s+){0,2}${WORD}){0,5})`;
const COMPANY_OF_SEVERAL = `(?<business>(?:[Tt]he\\s+)?${WORD}(?:\\s+(?:(?:&|and|y|of|de)\\s+)?${WORD}){1,5})`;
const AT = "(?:over\\s+)?(?:at|from|with|of|de|del|con|en)";
/** "Es" is a word of its own: the end of "Acres" introduces nobody. */
const IS =
  "(?<![\\p{L}\\p{N}])(?:[Tt]his\\s+is|[Ii]t's|[Ii]t\\s+is|I'm|I\\s+am|[Ss]oy|[Hh]abla|[Ss]aluda|[Ee]scribe|[Ee]s)";
const OPENS = "(?:^|[.!?,-]\\s+|\\b(?:[Hh]i|[Hh]ey|[Hh]ello|[Hh]ola)\\s+)";
const DESK =
  "(?:the|your|la|el)\\s+(?:front\\s+desk|front\\s+office|office|reception(?:ist)?|crew|team|recepci[oó]n|oficina|equipo)";

const SIGNS_OFF = [
  new RegExp(
    `[-–—~]\\s*(?:${PERSON}|\\uFFFC+)(?:,|\\s+${AT}|\\s*[-–—|@])\\s*${COMPANY}(?=\\s*(?:$|\\.(?:\\s|$)))`,
    "dgu",
  ),
  new RegExp(`^${COMPANY_OF_SEVERAL}\\s*[:,.-]`, "dgu"),
  new RegExp(`[-–—~]\\s*${COMPANY_OF_SEVERAL}(?=\\s*(?:$|\\.(?:\\s|$)))`, "dgu"),
];

/** Behind "at" any name may stand, were it "Free State Loans". */
const BY_PLACE = 3;

/** How people say who writes. Names begin with a capital; a merge field in a name's place is blank by now. */
const INTRODUCES = [
  new RegExp(`${IS}\\s+${DESK}\\s+${AT}\\s+${COMPANY}`, "dgu"),
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
];

const NAMES_A_PERSON = [
  new RegExp(`${OPENS}${PERSON}\\s+here\\b`, "dgu"),
  new RegExp(`${IS}\\s+${PERSON}\\b(?=\\s*[.,!-])`, "dgu"),
  new RegExp(`[-–—~]\\s*${PERSON}\\s*\\.?\\s*$`, "dgu"),
];

/** In this order: of two that meet, the first counts. Capitals alone are a name behind "it's", not at an end or a start. */
const PATTERNS = [
  ...INTRODUCES.map((pattern, at) => ({ pattern, capitals: true, anyName: at < BY_PLACE })),
  ...SIGNS_OFF.map((pattern) => ({ pattern, capitals: false, anyName: false })),
  ...NAMES_A_PERSON.map((pattern) => ({ pattern, capitals: false, anyName: false })),
];

/** Begins with a capital at the head of a sentence, and is nobody's name. */
const NO_NAME = new Set(
  (
    "hi hey hello hola sorry thanks thank gracias perdón perdon disculpe buenos buenas good missed we i you your please no yes " +
    "text call reply just saw the this it it's i'm we're what what's our tu su le un una still soy habla somos " +
    "need want can could are is do did when where how let my got was were currently"
  ).split(" "),
);

/** Ends a name: what a phone system, an advertisement or the next sentence says behind it. */
const ENDS_A_NAME = new Set(
  (
    "your you we i press click reply text call visit book act buy order save free offer offers sale deal deals now today " +
    "limited special win winner urgent thanks thank sorry please all this because our for if to dial type enter hours " +
    "su sus usted marque oprima presione responda llame gratis oferta ofertas ahora hoy gracias disculpe todos nuestro nuestra"
  ).split(" "),
);

/** Finds who introduces themselves: "it's Ana at Costa Dental", "- Green Acres Landscaping" at the end. */
export function introductions(words: string): Introduced {
  const found: Introduced = { business: [], owner: [] };
  for (const { pattern, ...named } of PATTERNS) {
    if (words.search(pattern) === -1) continue;
    for (const { indices } of words.matchAll(pattern)) {
      for (const kind of ["business", "owner"] as const) {
        const [from, to] = indices?.groups?.[kind] ?? [0, 0];
        const span = { from, to: from + nameLength(words.slice(from, to), named) };
        if (span.from === span.to || isNoName(words, span)) continue;
        if (found[kind].some((each) => overlap(each, span))) continue;
        found[kind].push(span);
      }
    }
  }
  return found;
}

const CONNECTS = new Set("& and y e of de del la the".split(" "));

/** As far as the words are a name's: a name takes neither what follows it nor capitals that shout behind it. */
function nameLength(guess: string, { capitals, anyName }: { capitals: boolean; anyName: boolean }): number {
  const words = [...guess.matchAll(/\S+/g)];
  const first = words.find(({ 0: word }) => !CONNECTS.has(word.toLowerCase()))?.[0] ?? "";
  const shouts = isShout(first);
  if (shouts && !capitals) return 0;
  let length = 0;
  for (const { index, 0: word } of words) {
    const plain = word.toLowerCase();
    const heads = anyName && word === first && /\p{Ll}/u.test(word);
    if ((ENDS_A_NAME.has(plain) && !heads) || (isShout(word) && !shouts)) break;
    if (!CONNECTS.has(plain)) length = index + word.length;
  }
  return length;
}

/** "ABC" and "ACME" are names like others. */
function isShout(word: string): boolean {
  return /^\p{Lu}{5,}$/u.test(word);
}

/** A capital tells nothing at the head of a sentence. */
function isNoName(words: string, { from, to }: Span): boolean {
  const heads = /(?:^|[.!?]\s+)$/.test(words.slice(Math.max(0, from - 4), from));
  const first = words.slice(from, to).split(/\s/, 1)[0]?.toLowerCase() ?? "";
  return (heads || from === 0 || first === words.slice(from, to).toLowerCase()) && NO_NAME.has(first);
}
