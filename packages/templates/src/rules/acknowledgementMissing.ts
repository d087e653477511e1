import type { Copy } from "../copy.ts";
import { addSentence, openWith } from "../editText.ts";
import { readingOf } from "../reading.ts";
import { sentencesOf } from "../sentences.ts";
import type { CopyRule, RuleFinding } from "./copyRule.ts";

/**
 * `ack.missing`: a text out of the blue looks like an advertisement. After a voicemail it may speak of that instead; who
 * was texted by mistake is owed an apology; a follow-up is known already.
 */
export const acknowledgementMissing: CopyRule = { id: "H03", check };

function check(copy: Copy): RuleFinding[] {
  const { own, lexicon } = readingOf(copy);
  const { says } = lexicon;
  if (copy.purpose === "followUp") return [];
  if (copy.purpose === "wrongNumber") {
    if (says.apology.test(own)) return [];
    const text = addFirst(copy, lexicon.lists.says.sorryWrongNumber);
    return [finding("Say sorry: this person never called you.", "Say sorry", text)];
  }
  // "Sorry, I had both arms in a crawlspace" says it too.
  if (says.missedCall.test(own) || (says.apology.test(own) && says.reasons.test(own))) return [];
  if (copy.purpose === "voicemail") {
    if (says.voicemail.test(own)) return [];
    const text = addFirst(copy, lexicon.lists.says.missedYou);
    return [
      finding("Say that you have their voicemail or missed their call.", "Say that you missed them", text),
    ];
  }
  const text = addFirst(copy, lexicon.lists.says.missedYou);
  return [
    finding("Say that you missed their call, so they know why you write.", "Say that you missed them", text),
  ];
}

function finding(message: string, label: string, text: string): RuleFinding {
  return { code: "ack.missing", severity: "warning", weight: 8, message, span: null, fix: { label, text } };
}

/** Behind the sentence that names the writer, where there is one. */
function addFirst(copy: Copy, sentence: string): string {
  const first = sentencesOf(copy.words)[0];
  if (first === undefined || first.text.includes("?"))
    return openWith(copy, sentence.charAt(0).toLowerCase() + sentence.slice(1));
  if (first.to >= copy.footerAt || copy.text.slice(first.to).trim() === "")
    return addSentence(copy, sentence);
  const before = copy.text.slice(0, first.to);
  const joined = /[.!?…]$/.test(before) ? before : `${before}.`;
  return `${joined} ${sentence} ${copy.text.slice(first.to).trimStart()}`;
}
