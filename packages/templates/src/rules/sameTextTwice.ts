import { type Copy, readCopy } from "../copy.ts";
import type { CopyRule, RuleFinding } from "./copyRule.ts";

/**
 * `dup.blast`: the same words to the same caller twice look like a machine that hangs. That no caller gets two within the
 * quiet window is kept when texts go out, not here; a text alone shows only that another one of its workflow says the same.
 */
export const sameTextTwice: CopyRule = { id: "D13", check };

function check(copy: Copy): RuleFinding[] {
  const said = essence(copy.words);
  if (said === "") return [];
  const others = copy.context.otherTexts ?? [];
  if (!others.some((other) => essence(readCopy(other, copy.context).words) === said)) return [];
  const message = "Say it another way here: a caller may get these very words twice.";
  return [{ code: "dup.blast", severity: "info", weight: 2, message, span: null, fix: null }];
}

/** Letters and figures alone: a comma makes no new text. */
function essence(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
