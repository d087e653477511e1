import type { Language, Length, Purpose } from "@ringback/templates";

/** What a text is for, as an owner would say it. */
export const PURPOSE_LABELS: Record<Purpose, string> = {
  missedCall: "Missed call",
  afterHours: "After hours",
  voicemail: "Voicemail",
  followUp: "Follow-up",
  wrongNumber: "Wrong number",
};

/** The same, in a sentence under a heading. */
export const PURPOSE_HELP: Record<Purpose, string> = {
  missedCall: "They called and nobody picked up.",
  afterHours: "They called while you were closed.",
  voicemail: "They called and left a message.",
  followUp: "They have not answered your first text.",
  wrongNumber: "They wrote back that they never called you.",
};

export const LENGTH_LABELS: Record<Length, string> = { short: "Short", medium: "Medium", long: "Long" };

export const LANGUAGE_LABELS: Record<Language, string> = { en: "English", es: "Spanish" };

/** The languages to choose between. */
export const LANGUAGE_OPTIONS: { value: Language; label: string }[] = [
  { value: "en", label: LANGUAGE_LABELS.en },
  { value: "es", label: LANGUAGE_LABELS.es },
];

/** Whether a text of this purpose goes out while the business is closed; absent when it may be either. */
export function stateOf(purpose: Purpose): { state?: "closed" } {
  return purpose === "afterHours" ? { state: "closed" } : {};
}
