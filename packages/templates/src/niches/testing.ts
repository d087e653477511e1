import type { Language } from "../language.ts";
import type { NicheWords } from "./niche.ts";

/** Everything that texts are put together from, for the tests; the empty ending is none. */
export function slotTexts({ openers, reasons, asks, closes }: NicheWords): string[] {
  const { open, closed, any } = reasons;
  const endings = closes.map(closeText).filter((close) => close !== "");
  return [...openers, ...open, ...closed, ...any, ...asks.map(({ text }) => text), ...endings];
}

/** What an ending says. */
export function closeText(close: NicheWords["closes"][number]): string {
  return typeof close === "string" ? close : close.text;
}

/** Every text that the slots make while a business is open or closed, the first slots' first. */
export function* draftsOf(
  { openers, reasons, asks, closes }: NicheWords,
  state: "open" | "closed",
): Generator<string> {
  for (const reason of [...reasons[state], ...reasons.any])
    for (const ask of asks)
      for (const opener of openers)
        for (const close of closes)
          yield [opener, reason, ask.text, closeText(close)].filter((piece) => piece !== "").join(" ");
}

const AT_WORK: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:on|at) (?:a|the|another) (?:job|site|job site|showing|shoot|move)\b|\bon (?:a|the) (?:roof|ladder|mower)\b|\b(?:up|under) (?:a|the) \w+|\bwith (?:a|another) (?:client|patient|customer)\b|\bin (?:a|the) (?:class|meeting|session)\b|\bon another call\b/i,
  es: /\b(?:ando|andaba|estoy|estaba|estamos) (?:en|con|arriba|debajo) (?:un|una|el|la|otra|otro)\b/i,
};

const CLOSED: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:closed|after hours|shut|gone home|knocked off|done for the day|off the clock|not open)\b/i,
  es: /\b(?:cerrad[oa]s?|cerramos|fuera de horario|fuera de hora)\b/i,
};

/** Whether a text says, in either language, that somebody is at work right now. */
export function saysAtWork(text: string): boolean {
  return AT_WORK.en.test(text) || AT_WORK.es.test(text);
}

/** Whether a text says, in either language, that the business is closed. */
export function saysClosed(text: string): boolean {
  return CLOSED.en.test(text) || CLOSED.es.test(text);
}
