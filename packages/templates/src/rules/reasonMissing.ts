import type { Copy } from "../copy.ts";
import { addSentence } from "../editText.ts";
import { readingOf } from "../reading.ts";
import { stateOf } from "../stateOf.ts";
import { tradeReasonsIn } from "../tradeReasons.ts";
import type { CopyRule, RuleFinding } from "./copyRule.ts";

/** `reason.missing`: "I was under a sink" is what no phone system says. */
export const reasonMissing: CopyRule = { id: "H04", check };

function check(copy: Copy): RuleFinding[] {
  if (copy.purpose !== "missedCall" && copy.purpose !== "afterHours") return [];
  const reading = readingOf(copy);
  if (reading.lexicon.says.reasons.test(reading.own) || tradeReasonsIn(copy, ["open", "closed"]).length > 0)
    return [];
  const reason = reasonFor(copy);
  const such = reason === null ? "" : `, such as "${reason}"`;
  return [
    {
      code: "reason.missing",
      severity: "info",
      weight: 4,
      message: `Say in a few true words why you missed the call${such}.`.replace('.".', '."'),
      span: null,
      fix: reason === null ? null : { label: "Add a reason", text: withReason(copy, reason) },
    },
  ];
}

/** A reason of the trade that is true whenever this text goes out, or none: what is true at any hour is no reason. */
function reasonFor(copy: Copy): string | null {
  const state = stateOf(copy);
  if (state === null || copy.niche === null) return null;
  return copy.niche.words[copy.language].reasons[state][0] ?? null;
}

/** Reasons say that the call was missed, so they stand in for the sentence that does. */
function withReason(copy: Copy, reason: string): string {
  const { own, sentences, lexicon } = readingOf(copy);
  const spare = sentences.find(
    ({ from, to }) =>
      lexicon.says.missedCall.test(own.slice(from, to)) &&
      !copy.words.slice(from, to).includes("\uFFFC") &&
      !copy.words.slice(from, to).includes("?") &&
      to - from < 40,
  );
  if (spare !== undefined) return copy.text.slice(0, spare.from) + reason + copy.text.slice(spare.to);
  const question = readingOf(copy).questions[0];
  if (question === undefined || question.from === 0) return addSentence(copy, reason);
  return `${copy.text.slice(0, question.from)}${reason} ${copy.text.slice(question.from)}`;
}
