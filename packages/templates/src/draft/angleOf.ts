import type { Language } from "../language.ts";
import type { Angle } from "../niches/niche.ts";

/** Looked for in this order in the question, or in the whole text when it asks without one. */
const SIGNS: Readonly<Record<Language, readonly { angle: Angle; pattern: RegExp }[]>> = {
  en: [
    { angle: "call-time", pattern: /\b(?:time|when)\b[^?]*\b(?:call|talk|reach|speak)\b/i },
    { angle: "details", pattern: /\band (?:what|where|when|which|about|how)\b|\b(?:zip|address|model)\b/i },
    { angle: "either-or", pattern: /\bor\b/i },
  ],
  es: [
    { angle: "call-time", pattern: /\b(?:hora|cu[aá]ndo)\b[^?]*\b(?:llam\w*|habl\w*|conviene|marc\w*)\b/i },
    {
      angle: "details",
      pattern: /\by (?:qu[eé]|d[oó]nde|en|cu[aá]\w*|a)(?!\p{L})|\b(?:calle|domicilio|modelo)\b/iu,
    },
    { angle: "either-or", pattern: /\b[ou]\b/i },
  ],
};

/** How a text asks. One that asks for nothing counts as a question. */
export function angleOf(text: string, language: Language): Angle {
  const questions = text.match(/[^.?!]*\?/g)?.join(" ") ?? text;
  return SIGNS[language].find(({ pattern }) => pattern.test(questions))?.angle ?? "question";
}
