import type { CopyContext } from "../copy.ts";
import type { Language } from "../language.ts";
import { spokenDuration } from "../promises.ts";

/** How soon the business calls back, as a text may say it: "2 hours", "una hora". `null` where no text may promise it. */
export function callbackWords(
  { state, purpose, callbackMinutes }: CopyContext,
  language: Language,
): string | null {
  // At night nobody counts the minutes; a promise of so many would be kept by chance.
  if (state === "closed" || purpose === "afterHours" || purpose === "wrongNumber") return null;
  return typeof callbackMinutes === "number" ? spokenDuration(callbackMinutes, language) : null;
}
