import type { Span } from "../finding.ts";
import { everyMatch } from "./everyMatch.ts";
import type { CompiledPhrases } from "./lexicon.ts";

/** A phrase of a list where a text says it. */
export interface Hit extends Span {
  /** What to say instead, its groups filled in; see `Phrase.say`. */
  say: string | null;
  /** Which phrase of the list. */
  phrase: number;
}

/**
 * Finds a list's phrases, in the order in which they stand. Where two meet, the earlier of the list counts.
 *
 * @param lower Words as `foldWords` gives them.
 * @param words The same words as written, index for index, so that a repair keeps their capitals.
 */
export function findPhrases(lower: string, words: string, { any, phrases }: CompiledPhrases): Hit[] {
  if (any === null || !any.test(lower)) return [];
  const hits: Hit[] = [];
  phrases.forEach(({ pattern, say }, phrase) => {
    for (const match of everyMatch(lower, pattern)) {
      const span = { from: match.index, to: match.index + match[0].length };
      if (match[0] === "" || hits.some((hit) => overlap(hit, span))) continue;
      hits.push({
        ...span,
        say: say === null ? null : filled(say, match, words.slice(span.from, span.to)),
        phrase,
      });
    }
  });
  return hits.sort((a, b) => a.from - b.from);
}

/** Whether two stretches share a place. */
export function overlap(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

function filled(say: string, match: RegExpMatchArray, written: string): string {
  const group = match[1];
  if (group === undefined) return say;
  const kept = match[0].startsWith(group) ? written.slice(0, group.length) : group;
  return say.replace("$1", kept);
}
