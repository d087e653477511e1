import {
  type Language,
  LENGTHS,
  type Niche,
  type NicheText,
  nicheTexts,
  PURPOSES,
  type Purpose,
} from "@ringback/templates";
import { z } from "zod";
import { LENGTH_LABELS, PURPOSE_LABELS } from "./purposes.ts";

/** What a writer changes of a template. */
export interface Work {
  name: string;
  /** Empty: in no folder. */
  folder: string;
  language: Language;
  purpose: Purpose;
  text: string;
}

/** Nothing written yet. */
export function blankWork(language: Language): Work {
  return { name: "", folder: "", language, purpose: "missedCall", text: "" };
}

/** A text of the gallery as the start of a template of one's own. */
export function workFrom({ language, purpose, length, text }: NicheText): Work {
  return {
    name: `${PURPOSE_LABELS[purpose]}, ${LENGTH_LABELS[length].toLowerCase()}`,
    folder: "",
    language,
    purpose,
    text,
  };
}

/** The text of the gallery that an address names, such as `hvac.en.missedCall.short`; `null` when there is none. */
export function galleryText(niches: readonly Niche[], id: string): NicheText | null {
  const niche = niches.find((each) => id.startsWith(`${each.id}.`));
  if (niche === undefined) return null;
  const texts = [...nicheTexts(niche, "en"), ...nicheTexts(niche, "es")];
  return texts.find((text) => text.id === id) ?? null;
}

/** The part of a template that a writer changes. */
export function workOf({ name, folder, language, purpose, text }: Work): Work {
  return { name, folder, language, purpose, text };
}

export function sameWork(a: Work, b: Work): boolean {
  return (
    a.name === b.name &&
    a.folder === b.folder &&
    a.language === b.language &&
    a.purpose === b.purpose &&
    a.text === b.text
  );
}

/** Work that waits in this browser, and the version that it began from; `null` for a new template. */
export interface KeptWork {
  work: Work;
  version: number | null;
}

const KEPT = z.object({
  version: z.number().int().nullable(),
  work: z.object({
    name: z.string(),
    folder: z.string(),
    language: z.enum(["en", "es"]),
    purpose: z.enum(PURPOSES),
    text: z.string(),
  }),
});

/** The place of a new template that began with nothing. */
export const NEW = "new";

/** What was left unsaved at a place (a template's id, or a new one's); `null` when nothing was that can be read. */
export function readKept(place: string): KeptWork | null {
  try {
    const parsed = KEPT.safeParse(JSON.parse(localStorage.getItem(keyOf(place)) ?? "null"));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Keeps unsaved work through a reload; `null` forgets it. */
export function keepWork(place: string, kept: KeptWork | null): void {
  try {
    if (kept === null) localStorage.removeItem(keyOf(place));
    else localStorage.setItem(keyOf(place), JSON.stringify(kept));
  } catch {
    // Storage is switched off or full: the work lasts as long as the page.
  }
}

function keyOf(place: string): string {
  return `ringback.copy.${place}`;
}

/** The lengths of a purpose that differ: a trade may say it in one length only. */
export function distinctTexts(texts: readonly NicheText[]): NicheText[] {
  const inOrder = [...texts].sort((a, b) => LENGTHS.indexOf(a.length) - LENGTHS.indexOf(b.length));
  return inOrder.filter((text, at) => inOrder.findIndex((other) => other.text === text.text) === at);
}
