import type { Copy } from "../copy.ts";
import { dropSentence, maySpare, replaceWords, sentenceAt } from "../editText.ts";
import { readingOf } from "../reading.ts";
import type { Hit } from "../words/findPhrases.ts";
import type { CopyRule, RuleFinding } from "./copyRule.ts";

/** All stock phrases of a text together take off no more. */
const MOST = 32;

/** `stock.phrase`: words that callers know from phone queues. */
export const stockPhrase: CopyRule = { id: "H10", check };

function check(copy: Copy): RuleFinding[] {
  const { stock, lexicon } = readingOf(copy);
  let left = MOST;
  return stock.map((hit) => {
    const family = lexicon.lists.stock[lexicon.stock.family[hit.phrase] ?? 0];
    const weight = Math.min(left, family?.weight ?? 0);
    left -= weight;
    const saw = copy.text.slice(hit.from, hit.to);
    const say = hit.say?.trim();
    return {
      code: "stock.phrase",
      severity: "warning",
      weight,
      message: say
        ? `Say "${say}" instead of "${saw}": callers know it from phone queues.`
        : `Leave out "${saw}": callers know it from phone queues.`,
      span: { from: hit.from, to: hit.to },
      fix: repair(copy, hit),
    };
  });
}

/** The plain words; where there are none the sentence goes, or the clause where the sentence says more than that. */
function repair(copy: Copy, hit: Hit): RuleFinding["fix"] {
  if (hit.say) return { label: `Say "${hit.say}"`, text: replaceWords(copy.text, hit, hit.say) };
  if (hit.say === "") return { label: "Leave it out", text: replaceWords(copy.text, hit, "") };
  const sentence = sentenceAt(readingOf(copy).sentences, hit.from);
  if (sentence === null) return null;
  const before = copy.words.slice(sentence.from, hit.from);
  const after = copy.words.slice(hit.to, sentence.to);
  if (before.trim() === "" && /^[,;] /.test(after)) {
    return { label: "Leave it out", text: replaceWords(copy.text, { from: hit.from, to: hit.to + 1 }, "") };
  }
  if (/[,;] (?:(?:and|but|so|y|pero) )?$/.test(before) && /^\W*$/.test(after)) {
    const from = sentence.from + before.search(/[,;] (?:(?:and|but|so|y|pero) )?$/);
    return { label: "Leave it out", text: copy.text.slice(0, from) + copy.text.slice(hit.to) };
  }
  if (!maySpare(copy, sentence)) return null;
  return { label: "Take the sentence out", text: dropSentence(copy.text, sentence) };
}
