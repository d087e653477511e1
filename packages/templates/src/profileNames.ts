import type { Span } from "./finding.ts";
import { foldWords } from "./words/foldWords.ts";

/** Said of a company by law or on a sign, hardly ever in a text. */
const ENDING =
  /(?:,?\s+(?:llc|l\.l\.c\.?|inc\.?|ltd\.?|corp\.?|co\.?|company|pllc|plc|s\.?a\.?|s\.?l\.?)|\s+(?:&|and)\s+(?:co\.?|company|sons?))$/;

/** What businesses are called after besides: their trade, their town, how good they are. Alone they name nobody. */
const NOT_DISTINCTIVE = new Set(
  (
    "& and y e of de del la el los las the a at in for plumbing plumbers plumber heating cooling air hvac conditioning electric electrical electricians " +
    "roofing roofers roof landscaping landscape lawn lawns tree trees garden gardens cleaning cleaners clean maids auto automotive car cars " +
    "garage repair repairs towing tow dental dentistry dentist dentists medical medicine clinic clinica health family care veterinary vet pet pets " +
    "animal hospital salon hair nails barber barbershop barbers beauty spa massage fitness gym yoga law legal lawyers attorneys attorney office " +
    "offices insurance agency accounting tax taxes realty real estate homes home property properties management restaurant cafe coffee bar grill " +
    "kitchen pizza pizzeria bakery photography photo photos studio studios moving movers storage service services solutions group team " +
    "contractor contractors construction builders drain drains sewer pest control pool pools shop store center centre company pro pros " +
    "best first quality premier total all american national city local express modern general new good great plomeria electricidad techos " +
    "jardineria limpieza taller mecanica dentista consultorio salud veterinaria peluqueria barberia seguros contabilidad bienes raices " +
    "restaurante cocina fotografia mudanzas servicios servicio grupo casa hogar"
  ).split(" "),
);

/** Behind a name that heads a sentence, what shows that it is one: "Bell here", "Acme: sorry". */
const STANDS_ALONE = /^(?:\s*(?:$|[,.:!|-])|\s+(?:here|aqui)\b)/;

/**
 * Where a text names a business: its name, without "The" or "LLC" if it likes, or the part of it that tells it from
 * others: "Fade Room" is "The Fade Room", "Bell Plumbing" is "Bell Plumbing & Heating, Inc.". Case and accents do not
 * matter, but that a name of one word begins with a capital where the profile's does.
 */
export function placesOfBusiness(words: string, name: string, ownerFirstName: string): Span[] {
  const folded = foldWords(words);
  const places: Span[] = [];
  for (const { needle, whole } of waysToSay(name)) {
    if (!whole && needle === foldWords(ownerFirstName)) continue;
    const single = !needle.includes(" ");
    for (let at = folded.indexOf(needle); at !== -1; at = folded.indexOf(needle, at + needle.length)) {
      const to = at + needle.length;
      if (isInsideWord(words, at, to) || (single && !isWrittenAsName(words, at, name))) continue;
      if (!whole && single && heads(words, at) && !STANDS_ALONE.test(folded.slice(to))) continue;
      if (places.some((each) => at < each.to && each.from < to)) continue;
      places.push({ from: at, to });
    }
  }
  return places;
}

/** As it is written, between things that are no letters: "Sam" is not in "same". A name of several words in any case. */
export function placesOfPerson(words: string, name: string): Span[] {
  if (name.length < 2) return [];
  const several = name.includes(" ");
  const hay = several ? foldWords(words) : words;
  const needle = several ? foldWords(name) : name;
  const places: Span[] = [];
  for (let at = hay.indexOf(needle); at !== -1; at = hay.indexOf(needle, at + needle.length)) {
    if (!isInsideWord(words, at, at + needle.length)) places.push({ from: at, to: at + needle.length });
  }
  return places;
}

const WAYS = new Map<string, { needle: string; whole: boolean }[]>();

/** Longest first. Worked out once for each name: a text is judged at every keystroke, a name hardly ever changes. */
function waysToSay(name: string): { needle: string; whole: boolean }[] {
  const known = WAYS.get(name);
  if (known !== undefined) return known;
  if (WAYS.size > 500) WAYS.clear();
  const full = foldWords(name);
  const signed = full.replace(ENDING, "").replace(ENDING, "");
  const bare = signed.replace(/^(?:the|el|la|los|las)\s+(?=\S)/, "");
  const ways = new Map([full, signed, bare].map((needle) => [needle, true]));
  const pieces = [...bare.matchAll(/[\p{L}\p{N}'&.]+/gu)];
  const common = pieces.findIndex(({ 0: piece }) => NOT_DISTINCTIVE.has(piece));
  if (common > 0) {
    for (let count = pieces.length - 1; count >= common; count--) {
      const last = pieces[count - 1];
      if (last === undefined || CONNECTS.has(last[0])) continue;
      ways.set(bare.slice(0, last.index + last[0].length), false);
    }
  }
  const found = [...ways]
    .map(([needle, whole]) => ({ needle, whole: whole && isDistinctive(needle, full) }))
    .filter(({ needle }) => needle.length > 2 || needle === full || /\d/.test(needle))
    .filter(({ needle }) => needle === full || isDistinctive(needle, full))
    .filter(({ needle }) => needle.length > 1)
    .sort((a, b) => b.needle.length - a.needle.length);
  WAYS.set(name, found);
  return found;
}

const CONNECTS = new Set("& and y e of de del la the".split(" "));

/** The whole name always is; a part of it when it is more than words that many businesses share. */
function isDistinctive(needle: string, full: string): boolean {
  if (needle === full) return true;
  return needle.split(/[^\p{L}\p{N}'&]+/u).some((piece) => piece !== "" && !NOT_DISTINCTIVE.has(piece));
}

function isInsideWord(words: string, from: number, to: number): boolean {
  return /[\p{L}\p{N}]/u.test((words[from - 1] ?? " ") + (words[to] ?? " "));
}

/** "Clean" is a name, "clean" is a word. */
function isWrittenAsName(words: string, at: number, name: string): boolean {
  return !/^(?:the\s+)?\p{Lu}/iu.test(name) || !/\p{Ll}/u.test(words[at] ?? "") || /^\p{Ll}/u.test(name);
}

function heads(words: string, at: number): boolean {
  return /(?:^|[.!?\n]\s*)$/.test(words.slice(Math.max(0, at - 4), at));
}
