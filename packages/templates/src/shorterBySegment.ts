import { BLANK, type Copy } from "./copy.ts";
import type { Language } from "./language.ts";
import { normaliseTypography } from "./normaliseTypography.ts";

/** Words that go without loss, and longer ways of saying a thing. The meaning and the tone stay. */
const SHORTER: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/ (?:right now|at the moment|at this time)(?=[.,!])/giu, ""],
    [/\b(?:so|very|really) sorry\b/gi, "sorry"],
    [/\b(?:just|simply|really|kindly) (?=\p{Ll})/gu, ""],
    [/\bplease (?=\p{Ll})/gu, ""],
    [/\bgo ahead and /gi, ""],
    [/\bfeel free to /gi, ""],
    [/\bin order to\b/gi, "to"],
    [/\bso that I can\b/g, "so I can"],
    [/\bas soon as I can\b/g, "soon"],
    [/\bI am\b/g, "I'm"],
    [/\b(I|[Ww]e|[Yy]ou|[Ii]t) will\b/g, "$1'll"],
    [/\b([Ww]e|[Yy]ou) are\b/g, "$1're"],
    [/\b([Ii]t|[Tt]hat|[Ww]hat) is\b/g, "$1's"],
    [/\b([Cc])annot\b/g, "$1an't"],
    [/\b(could|would|did|do|is|was) not\b/g, "$1n't"],
    [/ and /g, " & "],
  ],
  es: [
    [/\b(?:muy|mucho|realmente|simplemente) (?=\p{Ll})/gu, ""],
    [/ por favor\b,?/giu, ""],
    [/ en este momento(?=[.,!])/giu, ""],
    [/\ben estos momentos\b/giu, "ahora"],
    [/\bcon el fin de\b/giu, "para"],
  ],
};

/** Endings that say nothing more. */
const PLEASANTRY =
  / *(?:thanks(?: so much| a lot| again)?|thank you(?: so much)?|talk soon|have a (?:great|good|nice) (?:day|one)|cheers|(?:muchas )?gracias|saludos|que tenga (?:un )?buen d[ií]a)[.!]* *$/iu;

/**
 * The smallest cut that saves a segment, from changes that lose nothing: plain punctuation, an ending that says
 * nothing, shorter ways of saying the same.
 *
 * @param saves Whether a text is a segment shorter.
 * @returns `null` when all of them together do not save one.
 */
export function shorterBySegment(
  { text, words, footerAt, language }: Copy,
  saves: (text: string) => boolean,
): { label: string; text: string } | null {
  const tidy = normaliseTypography(text).text;
  if (tidy !== text && saves(tidy)) return { label: "Use plain punctuation", text: tidy };
  let body = normaliseTypography(text.slice(0, footerAt)).text;
  const footer = text.slice(footerAt);
  const steps = [
    (each: string) => each.replace(PLEASANTRY, ""),
    ...SHORTER[language].map(
      ([long, short]) =>
        (each: string) =>
          outsideFields(each, long, short),
    ),
  ];
  for (const step of steps) {
    const next = step(body);
    if (next === body || next.trim() === "") continue;
    body = next;
    if (saves(body + footer)) return { label: "Say it in fewer words", text: body + footer };
  }
  const signed = words.slice(words.lastIndexOf("?")).includes(BLANK);
  const asking = signed ? null : endingInQuestion(body);
  if (asking !== null && saves(asking + footer))
    return { label: "End with the question", text: asking + footer };
  return null;
}

/** Without what stands behind the last question; `null` when nothing does. */
function endingInQuestion(body: string): string | null {
  const end = body.lastIndexOf("?") + 1;
  return end === 0 || body.slice(end).trim() === "" ? null : body.slice(0, end);
}

/** Merge fields keep their tokens and their fallbacks. */
function outsideFields(text: string, long: RegExp, short: string): string {
  return text
    .split(/(\{\{[^{}\n]*\}\})/)
    .map((piece) => (piece.startsWith("{{") ? piece : piece.replace(long, short)))
    .join("");
}
