import type { Copy } from "../copy.ts";
import { dropSentence, maySpare } from "../editText.ts";
import { readingOf } from "../reading.ts";
import type { CopyRule, RuleFinding } from "./copyRule.ts";

const MOST_WAYS = 2;

/** `cta.tooMany`: who is given three ways to answer takes none. */
export const ctaTooMany: CopyRule = { id: "H21", check };

function check(copy: Copy): RuleFinding[] {
  const { lower, lexicon } = readingOf(copy);
  const ways = lexicon.waysToRespond.filter(({ pattern }) => pattern.test(lower));
  if (ways.length <= MOST_WAYS) return [];
  return [
    {
      code: "cta.tooMany",
      severity: "warning",
      weight: 6,
      message: "Give one way to answer, best a text back: this one gives more than two.",
      span: null,
      fix: repair(copy),
    },
  ];
}

/** Sentences that offer only another way than a text go, last one first, until two ways are left. */
function repair(copy: Copy): RuleFinding["fix"] {
  const { lower, lexicon, sentences } = readingOf(copy);
  const waysIn = (said: string) =>
    lexicon.waysToRespond.filter(({ pattern }) => pattern.test(said)).map(({ way }) => way);
  const dropped = [...sentences].reverse().filter((sentence) => {
    const ways = waysIn(lower.slice(sentence.from, sentence.to));
    return ways.length > 0 && !ways.includes("text") && maySpare(copy, sentence);
  });
  let text = copy.text;
  let left = lower;
  for (const sentence of dropped) {
    if (waysIn(left).length <= MOST_WAYS) break;
    text = dropSentence(text, sentence);
    left = left.slice(0, sentence.from) + left.slice(sentence.to);
  }
  return text === copy.text || waysIn(left).length > MOST_WAYS
    ? null
    : { label: "Keep fewer ways to answer", text };
}
