import type { Span } from "./finding.ts";
import type { Language } from "./language.ts";
import type { Purpose } from "./niches/niche.ts";

/**
 * How a text says that it can be stopped. Both are GSM-7: with the space before them, 23 and 43 septets. The usual
 * Spanish wording ends in "más mensajes", and its á would make every text cost double.
 */
export const OPT_OUT_LINES: Readonly<Record<Language, string>> = {
  en: "Reply STOP to opt out.",
  es: "Responda STOP para ya no recibir mensajes.",
};

/** The text with the line of its language at the end; as it is when it has one already, or says nothing at all. */
export function withOptOutLine(text: string, language: Language): string {
  const body = text.trimEnd();
  if (body === "" || hasOptOut(text)) return text;
  // Behind a sign-off without a full stop the line would read on: a line break costs the same as a space.
  const between = /[.!?…)"']$/.test(body) ? " " : "\n";
  return body + between + OPT_OUT_LINES[language];
}

/** Whether a text tells how to stop it, in a word that the carrier honours. */
export function hasOptOut(text: string): boolean {
  return OPT_OUT.some((pattern) => pattern.test(text));
}

/** Whether a text of this purpose may be the first that a caller ever gets from the business. */
export function isFirstText(purpose: Purpose): boolean {
  return purpose !== "followUp" && purpose !== "wrongNumber";
}

/** "Reply", "text us", "responda con la palabra": what stands before a word to send. For building patterns, `i` flag. */
export const TELLS_TO_SEND =
  "\\b(?:(?:reply|respond|text|txt|send|answer)(?:\\s+(?:us|me))?(?:\\s+back)?(?:\\s+with)?(?:\\s+the\\s+word)?" +
  "|(?:responda|responde|env[ií]e(?:nos)?|env[ií]a|mande|manda|escriba|escribe|conteste|contesta|texto)(?:\\s+con)?(?:\\s+la\\s+palabra)?)" +
  "\\s+[\"'“«]?";

/** What somebody who opts out wants. For building patterns, `i` flag. */
export const TO_OPT_OUT =
  "(?:opt[ -]?out|unsubscribe|be removed|be taken off|end (?:texts|messages|this)|stop (?:texts|messages|getting|receiving|these|this)|no more (?:texts|messages)" +
  "|(?:ya )?no recibir|dejar de recibir|darse de baja|no m[aá]s (?:textos|mensajes)|cancelar (?:los )?(?:textos|mensajes))";

const OPT_OUT = [
  new RegExp(`${TELLS_TO_SEND}(?:STOP|STOPALL|UNSUBSCRIBE|REVOKE|OPTOUT)\\b`, "i"),
  /\b(?:STOP|UNSUBSCRIBE)\b["'”»]?\s*(?:=|to\b|2\b|for\b|para\b)\s*(?:opt|end|quit|cancel|unsub|stop|no\b|ya no|dejar|darse|salir|terminar|parar)/,
  // These are words of everyday business too: only with what they are for do they tell how to stop.
  new RegExp(`${TELLS_TO_SEND}(?:END|QUIT|CANCEL)\\b[^.!?\\n]{0,30}${TO_OPT_OUT}`, "i"),
  new RegExp(`${TO_OPT_OUT}[^.!?\\n]{0,20}${TELLS_TO_SEND}(?:END|QUIT|CANCEL)\\b`, "i"),
];

/** A sentence of the small print: how to stop, how to get help, what the phone company charges. */
const SMALL_PRINT = [
  ...OPT_OUT,
  // The wrong word to stop with is the small print's fault, not the tone's.
  new RegExp(`${TELLS_TO_SEND}\\p{L}{1,12}["'”»]?\\s*(?:to|for|para)\\s+${TO_OPT_OUT}`, "iu"),
  new RegExp(`${TELLS_TO_SEND}(?:HELP|AYUDA)\\b["'”»]?\\s*(?:[.,;!]|$|for\\b|para\\b)`, "i"),
  /\b(?:msg|message|text)s?\s*(?:&|and|\+)\s*data rates\b|\b(?:msg|message)s? freq(?:uency|\.)?\b/i,
  /\btarifas de (?:mensajes|datos)\b/i,
];

/** "To opt out," before "reply STOP". */
const LEAD_IN = new RegExp(`(?:\\bto|\\bpara)\\s+${TO_OPT_OUT}[^.!?\\n]{0,20}$`, "i");

/** Where the small print stands, each piece to the end of its sentence. `text` is read as it is, names and fields included. */
export function smallPrintIn(text: string): Span[] {
  const spans: Span[] = [];
  for (const { index, 0: sentence } of text.matchAll(/[^.!?\n]+[.!?]*/g)) {
    const starts = SMALL_PRINT.flatMap((pattern) => pattern.exec(sentence)?.index ?? []);
    if (starts.length === 0) continue;
    const start = Math.min(...starts);
    const from = index + (LEAD_IN.exec(sentence.slice(0, start))?.index ?? start);
    spans.push({ from, to: index + sentence.length });
  }
  return spans;
}
