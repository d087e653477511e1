import type { CopyContext } from "../copy.ts";
import type { Language } from "../language.ts";

/** How soon the business calls back, as a text may say it: "2 hours", "una hora". `null` where no text may promise it. */
export function callbackWords(
  { state, purpose, callbackMinutes }: CopyContext,
  language: Language,
): string | null {
  // At night nobody counts the minutes; a promise of so many would be kept by chance.
  if (state === "closed" || purpose === "afterHours" || purpose === "wrongNumber") return null;
  return typeof callbackMinutes === "number" ? duration(callbackMinutes, UNITS[language]) : null;
}

interface Unit {
  minutes: number;
  one: string;
  many: string;
}

const UNITS: Readonly<Record<Language, readonly Unit[]>> = {
  en: [
    { minutes: 1_440, one: "a day", many: "days" },
    { minutes: 60, one: "an hour", many: "hours" },
    { minutes: 1, one: "a minute", many: "minutes" },
  ],
  es: [
    // "Día" would cost the text its 160 characters, so a day is told in hours.
    { minutes: 60, one: "una hora", many: "horas" },
    { minutes: 1, one: "un minuto", many: "minutos" },
  ],
};

function duration(minutes: number, units: readonly Unit[]): string {
  const unit = units.find((each) => minutes % each.minutes === 0 && minutes >= each.minutes);
  if (unit === undefined) return "";
  const amount = minutes / unit.minutes;
  return amount === 1 ? unit.one : `${amount} ${unit.many}`;
}
