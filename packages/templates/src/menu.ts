import type { Span } from "./finding.ts";
import type { Sentence } from "./sentences.ts";
import { everyMatch } from "./words/everyMatch.ts";
import type { Lexicon } from "./words/lexicon.ts";

/** What no keyword is, though it stands in capitals behind a verb: "TEXT ME", "reply STOP". */
const NO_KEYWORD = new Set(
  "ME US IT YOUR THE BACK A AN TO HERE STOP HELP UNSUBSCRIBE ALTO PARE BAJA".split(" "),
);

/** A text as written and folded, with its sentences. */
interface Read {
  words: string;
  lower: string;
  sentences: readonly Sentence[];
}

/**
 * Finds the entries of a phone tree: "Reply 1 for service", "2 for a quote", "reply YES". Each span runs from the verb
 * or the digit to the next entry or the end of the sentence.
 */
export function findMenu({ words, lower, sentences }: Read, lexicon: Lexicon): Span[] {
  return sentences.flatMap(({ from, to }) => {
    const folded = lower.slice(from, to);
    const first = firstEntry(words.slice(from, to), folded, lexicon);
    if (first === null) return [];
    const starts = [first.at];
    for (const { index } of everyMatch(folded, lexicon.menuFurther))
      if (index >= first.to) starts.push(index);
    return starts.map((start, at) => ({ from: from + start, to: from + (starts[at + 1] ?? folded.length) }));
  });
}

function firstEntry(words: string, lower: string, lexicon: Lexicon): { at: number; to: number } | null {
  // In a text all in capitals, any word would look like a keyword.
  const shouted = words === words.toUpperCase();
  for (const match of everyMatch(lower, lexicon.menuEntry)) {
    const keyword = match[1] ?? "";
    const to = match.index + match[0].length;
    const written = words.slice(to - keyword.length, to);
    const isKeyword =
      /^\d/.test(keyword) ||
      lexicon.lists.menuAnswers.has(keyword) ||
      (!shouted && /^\p{Lu}+$/u.test(written) && !NO_KEYWORD.has(written));
    if (isKeyword) return { at: match.index, to };
  }
  return null;
}
