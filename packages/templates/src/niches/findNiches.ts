import type { Niche } from "./niche.ts";
import { NICHES } from "./niches.ts";

/**
 * The niches that a search finds, best first: by label, id, alias or description, with accents and case folded, whole
 * words before beginnings, and every word of the query somewhere. All of them for an empty query, in their own order.
 */
export function findNiches(query: string): Niche[] {
  const wanted = folded(query);
  if (wanted === "") return [...NICHES];
  return NICHES.map((niche) => ({ niche, worth: worthOf(niche, wanted) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .map(({ niche }) => niche);
}

/** Where a name is exactly what was typed, that is meant first; what merely tells of it comes last. */
const EXACT = 100;
const NAME = 10;
const DESCRIPTION = 1;

function worthOf({ label, id, aliases, description }: Niche, wanted: string): number {
  const names = [label, id, ...aliases].map(folded);
  if (names.includes(wanted)) return EXACT;
  const told = folded(description);
  const words = wanted.split(" ");
  const worths = words.map((word) =>
    Math.max(NAME * matchOf(names, word), DESCRIPTION * matchOf([told], word)),
  );
  return worths.includes(0) ? 0 : worths.reduce((sum, worth) => sum + worth, 0) / words.length;
}

/** 3 for a whole word, 2 for its beginning, 1 for a part of it from three letters on; 0 for none. */
function matchOf(texts: readonly string[], word: string): number {
  const words = texts.flatMap((text) => text.split(" "));
  if (words.includes(word)) return 3;
  if (words.some((each) => each.startsWith(word))) return 2;
  return word.length >= 3 && words.some((each) => each.includes(word)) ? 1 : 0;
}

/** "A/C", "a.c." and "ac" are one: marks inside a word fall away, others divide. */
function folded(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[/'.]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
