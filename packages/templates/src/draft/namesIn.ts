import { BLANK } from "../copy.ts";
import type { Span } from "../finding.ts";
import { sentencesOf } from "../sentences.ts";
import { FIRST_NAMES, PLACES } from "./knownNames.ts";

/** Capitals that are no names, in both languages. */
const NO_NAMES: ReadonlySet<string> = new Set(
  `i i'm i'll i've i'd ok okay hi hey hello sorry thanks thank this it it's is isn't are was were what what's which when
   when's where where's who who's how how's do does did can could would will want need please text tell send just we we're
   we'll we've you you're you'll they no yes or and but so the a an at for from if let let's there here that that's any
   reply respond answer write message drop shoot snap back over same again owner right up out
   not now then got still missed our my your their english spanish
   hola disculpe perdone perdon perdón gracias soy somos habla le la el los las lo un una que qué cual cuál como cómo
   cuando cuándo donde dónde quien quién a en de por para con si sí no ya y o es está estoy estamos su sus mi nos usted
   ustedes buenas buenos buen quiere necesita busca puede tiene vi vimos perdimos responda escriba mande digame dígame
   es español inglés`
    .trim()
    .split(/\s+/),
);

/** Abbreviations that people write in capitals. */
const NO_SHOUTED_NAMES: ReadonlySet<string> = new Set(
  `ac hvac co suv rv atv tv ev diy llc inc zip stop help ok eta am pm er vin ssn id po hoa usps sms pin dmv cpr cpa irs
   dui hoy yes no asap faq led gps abs ups oem mri mls a/c`
    .trim()
    .split(/\s+/),
);

/** What follows a name at the start of a sentence: "Mike here", "Mike from ⟨the business⟩". */
const SIGNS = new RegExp(`^,? (?:here\\b|aqu[ií](?!\\p{L})|(?:from|at|with|de|del|en) ${BLANK})`, "u");

/** And what somebody does: "Thaddeus will call you", "Dave'll be there". */
const ACTS = /^(?:'ll| (?:will|is going to|le (?:llama|va a)|va a))\b/;

/** Who acts in a sentence without being named. */
const NOBODY =
  /^(?:someone|somebody|everyone|everybody|anyone|nobody|it|that|this|he|she|they|who|one|alguien|nadie|todo|todos|esto|eso|ella|él)$/i;

/** However it is written, what stands here is who writes: "this is mike at ⟨the business⟩", "soy juan de …". */
const INTRODUCED = new RegExp(
  `(?:\\bthis is|\\bit's|\\bi'm|\\bmy name is|\\bsoy|\\bhabla|\\ble escribe|\\bme llamo) (\\p{L}{2,})(?= (?:here\\b|aqu[ií](?!\\p{L})|(?:at|from|with|de|del) ${BLANK}))`,
  "giu",
);

/** Where one may be at work without being called so: "I'm over at ⟨the business⟩". */
const NOT_INTRODUCED =
  /^(?:over|back|here|out|done|finished|free|off|busy|stuck|down|in|up|still|just|calling|texting|writing|not|me|us|the|a|an|about|el|la|un|una|yo|parte)$/i;

/**
 * People and places that a text names: capitals inside a sentence, at its start those that sign or act, names that are
 * nothing else wherever they stand, and whoever introduces themselves. `known` words are the trade's own.
 *
 * @param words The writer's own words, with merge fields as {@link BLANK}.
 */
export function namesIn(words: string, known: ReadonlySet<string>): Span[] {
  const isKnown = (word: string) => NO_NAMES.has(word) || known.has(word);
  const capitals = sentencesOf(words).flatMap((sentence) => {
    const start = sentence.text.match(/^[^\p{L}\p{N}]*/u)?.[0].length ?? 0;
    return [...sentence.text.matchAll(/\p{Lu}[\p{L}']+/gu)].flatMap((match) => {
      const word = match[0].toLowerCase().replace(/'(?:s|ll|re|ve|d|m)$/, "");
      if (isKnown(match[0].toLowerCase()) || isKnown(word)) return [];
      if (match[0] === match[0].toUpperCase() && NO_SHOUTED_NAMES.has(word)) return [];
      const name = /^[^']*/.exec(match[0])?.[0] ?? match[0];
      const after = sentence.text.slice(match.index + name.length);
      const named = SIGNS.test(after) || (ACTS.test(after) && !NOBODY.test(word)) || isShouted(match[0]);
      if (match.index <= start && !named) return [];
      return [spanOf(sentence.from + match.index, match[0])];
    });
  });
  const listed = [...words.matchAll(/\p{L}+/gu)].flatMap((match) => {
    const word = match[0].toLowerCase();
    if (known.has(word) || !(FIRST_NAMES.has(word) || PLACES.has(word))) return [];
    return [spanOf(match.index, match[0])];
  });
  const introduced = [...words.matchAll(INTRODUCED)].flatMap((match) => {
    const name = match[1] ?? "";
    if (NOT_INTRODUCED.test(name)) return [];
    return [spanOf(match.index + match[0].length - name.length, name)];
  });
  return [...capitals, ...listed, ...introduced];
}

function isShouted(word: string): boolean {
  return word === word.toUpperCase() && word.replaceAll("'", "").length > 3;
}

function spanOf(from: number, said: string): Span {
  return { from, to: from + said.length };
}
