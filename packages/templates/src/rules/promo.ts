import type { Copy } from "../copy.ts";
import { dropSentence, maySpare, sentenceAt } from "../editText.ts";
import { readingOf, withoutAllowed } from "../reading.ts";
import { everyMatch } from "../words/everyMatch.ts";
import type { CopyRule, RuleFinding } from "./copyRule.ts";

/** However many offers a text makes. */
const WEIGHT = 8;

/** `promo`: who called has a question; an offer answers another. It also changes what a text is to the carrier. */
export const promo: CopyRule = { id: "H22", check };

function check(copy: Copy): RuleFinding[] {
  const { lexicon, lower, sentences, allowed } = readingOf(copy);
  const all = everyMatch(lower, lexicon.promo).map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  return withoutAllowed(all, allowed).map((span, at): RuleFinding => {
    const sentence = sentenceAt(sentences, span.from);
    const spare = sentence !== null && maySpare(copy, sentence);
    return {
      code: "promo",
      severity: "warning",
      weight: at === 0 ? WEIGHT : 0,
      message: `Keep "${copy.text.slice(span.from, span.to)}" for a later text that they asked for: this caller has a question.`,
      span,
      fix: spare ? { label: "Take the sentence out", text: dropSentence(copy.text, sentence) } : null,
    };
  });
}
