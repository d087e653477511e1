import type { Copy } from "../copy.ts";
import { replaceWords } from "../editText.ts";
import { readingOf, withoutAllowed } from "../reading.ts";
import { findPhrases, overlap } from "../words/findPhrases.ts";
import type { CopyRule, RuleFinding } from "./copyRule.ts";

const EACH = 3;
const MOST = 9;

/** `words.formal`: words that nobody says on the phone. */
export const formalWords: CopyRule = { id: "H17", check };

function check(copy: Copy): RuleFinding[] {
  const { lexicon, lower, stock, allowed } = readingOf(copy);
  const hits = withoutAllowed(findPhrases(lower, copy.words, lexicon.formal), allowed);
  let left = MOST;
  return hits
    .filter((hit) => !stock.some((phrase) => overlap(phrase, hit)))
    .map((hit) => {
      const saw = copy.text.slice(hit.from, hit.to);
      const weight = Math.min(left, EACH);
      left -= weight;
      return {
        code: "words.formal",
        severity: "warning",
        weight,
        message: hit.say
          ? `Say "${hit.say}" instead of "${saw}".`
          : `Find a plainer word than "${saw}", as you would say it on the phone.`,
        span: { from: hit.from, to: hit.to },
        fix: hit.say ? { label: `Say "${hit.say}"`, text: replaceWords(copy.text, hit, hit.say) } : null,
      };
    });
}
