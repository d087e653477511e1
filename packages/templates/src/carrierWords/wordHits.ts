import type { Copy } from "../copy.ts";
import type { Span } from "../finding.ts";
import { readingOf } from "../reading.ts";
import { everyMatch } from "../words/everyMatch.ts";
import { overlap } from "../words/findPhrases.ts";
import { FALSE_FRIENDS } from "./falseFriends.ts";

/** Where a pattern (global) matches the writer's own words, but for what the trade or the business means by them. */
export function wordHits(copy: Copy, pattern: RegExp): Span[] {
  const hits = spansOf(copy.words, pattern);
  if (hits.length === 0) return hits;
  const fine = [...spansOf(copy.words, FALSE_FRIENDS), ...readingOf(copy).allowed];
  return hits.filter((hit) => !fine.some((each) => overlap(each, hit)));
}

function spansOf(words: string, pattern: RegExp): Span[] {
  return everyMatch(words, pattern).map(({ index, 0: match }) => ({
    from: index,
    to: index + match.length,
  }));
}
