import { negatedBefore } from "../carrierWords/negatedBefore.ts";
import { ASKS, SENSITIVE_THINGS } from "../carrierWords/sensitiveThings.ts";
import { wordHits } from "../carrierWords/wordHits.ts";
import type { Copy } from "../copy.ts";
import { sentencesOf } from "../sentences.ts";
import type { CopyRule, RuleFinding } from "./copyRule.ts";

/** `sensitive.ask`: who asks for a card, a password or a date of birth by text looks like a thief. "Don't send it" is fine. */
export const sensitiveAsk: CopyRule = { id: "D07", check };

function check(copy: Copy): RuleFinding[] {
  const hits = wordHits(copy, SENSITIVE_THINGS[copy.language]);
  if (hits.length === 0) return [];
  const sentences = sentencesOf(copy.words);
  const asked = hits.find((hit) => {
    const sentence = sentences.find(({ from, to }) => hit.from >= from && hit.from < to);
    if (sentence === undefined || !ASKS[copy.language].test(sentence.text)) return false;
    return !negatedBefore(copy.words.slice(sentence.from, hit.from));
  });
  if (asked === undefined) return [];
  const message = `Ask for "${copy.text.slice(asked.from, asked.to)}" on the phone, not here: that is how thieves write.`;
  return [{ code: "sensitive.ask", severity: "error", weight: 25, message, span: asked, fix: null }];
}
