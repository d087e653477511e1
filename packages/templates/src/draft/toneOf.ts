import type { Language } from "../language.ts";

/** What makes a text warmer (above 0) or brisker (below), each time that it is said. */
const SIGNS: Readonly<Record<Language, readonly { points: number; pattern: RegExp }[]>> = {
  en: [
    { points: 0.9, pattern: /\b(?:sorry|thanks|thank you|hope|glad|appreciate)\b/gi },
    { points: 0.9, pattern: /\b(?:happy|love|pleased) to\b|\bno (?:rush|worries|trouble)\b/gi },
    { points: 0.6, pattern: /\b(?:please|would you|could you|i'd|we'd|whenever|any ?time)\b/gi },
    { points: 0.6, pattern: /\b(?:hi there|hello|good (?:morning|afternoon|evening))\b/gi },
    { points: 0.3, pattern: /\b(?:hi|hey)\b(?! there)/gi },
    { points: 0.8, pattern: /\{\{contact\.first_name\b/g },
    { points: -0.5, pattern: /(?:^|[.?!] )(?:missed|text|send|need|want|got|tell)\b/gi },
    { points: -0.4, pattern: /\b(?:now|quick|quickly|asap|just)\b/gi },
  ],
  es: [
    { points: 0.9, pattern: /\b(?:disculpe|perdone|perd[oó]n|gracias|espero|encantad[oa]s?)(?!\p{L})/giu },
    { points: 0.9, pattern: /\bcon (?:mucho )?gusto\b|\bno hay prisa\b|\bcon calma\b/gi },
    {
      points: 0.6,
      pattern: /\b(?:por favor|quisiera|le gustar[ií]a|cuando guste|con confianza)(?!\p{L})/giu,
    },
    { points: 0.6, pattern: /\b(?:buen d[ií]a|buen[oa]s (?:d[ií]as|tardes|noches))(?!\p{L})/giu },
    { points: 0.3, pattern: /\bhola\b/gi },
    { points: 0.8, pattern: /\{\{contact\.first_name\b/g },
    { points: -0.5, pattern: /(?:^|[.?!] )(?:mande|escriba|responda|diga|perdimos|vi)\b/gi },
    { points: -0.4, pattern: /\b(?:ya|ahora|r[aá]pido|solo)(?!\p{L})/giu },
  ],
};

/** A plain text of this trade: an apology and a greeting in twenty words of one's own. */
const PLAIN_POINTS = 1.9;
const POINTS_PER_WORD = 0.04;

/** Points away from plain at which a text is as brisk or as warm as they come. */
const FULL = 1.8;

/**
 * How a text sounds, from -1 (brisk: clipped, no greeting) over 0 (plain) to 1 (warm: greets, apologises, takes its
 * time). A measure for sorting drafts, made of words and length alone; it judges nobody's style.
 */
export function toneOf(text: string, language: Language): number {
  return toneOfPoints(tonePoints(text, language));
}

/** Points of a piece of text. The points of two sentences together are the sum of theirs. */
export function tonePoints(text: string, language: Language): number {
  let points = POINTS_PER_WORD * (text.replace(/\{\{[^{}]*\}\}/g, "").match(/\p{L}+/gu)?.length ?? 0);
  for (const sign of SIGNS[language]) points += sign.points * (text.match(sign.pattern)?.length ?? 0);
  return points;
}

/** The tone of a whole text from its points, -1 to 1. */
export function toneOfPoints(points: number): number {
  return Math.max(-1, Math.min(1, (points - PLAIN_POINTS) / FULL));
}
