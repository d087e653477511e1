import type { Copy } from "../copy.ts";
import { addSentence } from "../editText.ts";
import { readingOf } from "../reading.ts";
import { invites, requests } from "./askMissing.ts";
import type { CopyRule, RuleFinding } from "./copyRule.ts";

/** `next.deadEnd`: the caller can only wait, and dials the next shop instead. */
export const deadEnd: CopyRule = { id: "H09", check };

function check(copy: Copy): RuleFinding[] {
  if (copy.purpose === "wrongNumber") return [];
  const reading = readingOf(copy);
  if (reading.questions.length > 0 || invites(copy) || requests(copy)) return [];
  const { lists, says } = reading.lexicon;
  const { textMe } = lists.says;
  // Beside "do not reply", an invitation would only confuse.
  const closed = says.refusals.test(reading.own);
  return [
    {
      code: "next.deadEnd",
      severity: "warning",
      weight: 15,
      message: `Give callers something to do, such as "${textMe}"`,
      span: null,
      fix: closed ? null : { label: "Invite a text", text: addSentence(copy, textMe) },
    },
  ];
}
