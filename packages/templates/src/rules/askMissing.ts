import type { Copy } from "../copy.ts";
import { addSentence } from "../editText.ts";
import { readingOf } from "../reading.ts";
import type { CopyRule, RuleFinding } from "./copyRule.ts";

/** `ask.missing`: one concrete question is what gets an answer. */
export const askMissing: CopyRule = { id: "H06", check };

function check(copy: Copy): RuleFinding[] {
  if (copy.purpose === "wrongNumber") return [];
  const reading = readingOf(copy);
  if (reading.questions.length > 0) return [];
  const ask = askFor(copy);
  return [
    {
      code: "ask.missing",
      severity: "warning",
      weight: requests(copy) ? 8 : invites(copy) ? 12 : 22,
      message: `Ask one question that is easy to answer, such as "${ask}"`,
      span: null,
      fix: { label: "Add a question", text: addSentence(copy, ask) },
    },
  ];
}

/** The question that a repair puts in: the trade's own, or one that fits every business. */
export function askFor(copy: Copy): string {
  const asks = copy.niche?.words[copy.language].asks;
  return asks?.[0]?.text ?? readingOf(copy).lexicon.lists.says.generalAsk;
}

/** "Text me the address": as good as a question, but for the mark. */
export function requests(copy: Copy): boolean {
  const { own, lexicon } = readingOf(copy);
  return lexicon.says.requests.test(own) && !lexicon.says.refusals.test(own);
}

/** "Text me back" opens a door, unless "do not reply" closes it. */
export function invites(copy: Copy): boolean {
  const { own, lexicon } = readingOf(copy);
  return lexicon.says.invitations.test(own) && !lexicon.says.refusals.test(own);
}
