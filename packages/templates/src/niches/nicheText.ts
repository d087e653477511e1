import type { Language } from "../language.ts";
import type { Length, Niche, Purpose, WhenTrue } from "./niche.ts";
import { LENGTHS, PURPOSES } from "./niche.ts";

/** A finished text to start from. */
export interface NicheText {
  /** Such as `hvac.en.missedCall.short`. */
  id: string;
  niche: string;
  language: Language;
  purpose: Purpose;
  length: Length;
  /** With merge fields. */
  text: string;
  when: WhenTrue;
}

/** Every finished text of a niche in a language, by purpose and then from short to long. */
export function nicheTexts(niche: Niche, language: Language): NicheText[] {
  return PURPOSES.flatMap((purpose) =>
    LENGTHS.map((length) => nicheText(niche, { language, purpose, length })),
  );
}

/** One finished text of a niche. */
export function nicheText(
  niche: Niche,
  { language, purpose, length }: Pick<NicheText, "language" | "purpose" | "length">,
): NicheText {
  return {
    id: `${niche.id}.${language}.${purpose}.${length}`,
    niche: niche.id,
    language,
    purpose,
    length,
    text: niche.words[language].texts[purpose][length],
    when: whenTrue(purpose, length),
  };
}

/** A short text for a missed call is true at any hour, so that a workflow may start with it; the others say "on a job". */
function whenTrue(purpose: Purpose, length: Length): WhenTrue {
  if (purpose === "afterHours") return "closed";
  return purpose === "missedCall" && length !== "short" ? "open" : "any";
}
