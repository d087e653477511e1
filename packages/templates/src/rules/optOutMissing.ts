import type { Copy } from "../copy.ts";
import { hasOptOut, isFirstText, OPT_OUT_LINES, withOptOutLine } from "../optOutLine.ts";
import type { CopyRule, RuleFinding } from "./copyRule.ts";
import { wrongOptOutWords } from "./optOutKeyword.ts";

/**
 * `optout.missing`: the first text says how to stop it, where the business writes that itself. Where Ringback appends
 * the line, nothing is missing.
 */
export const optOutMissing: CopyRule = { id: "D02", check };

function check(copy: Copy): RuleFinding[] {
  const { text, language, purpose, context } = copy;
  if (context.optOut !== "write" || !isFirstText(purpose) || text.trim() === "") return [];
  // A wrong word to send is one fault, not two.
  if (hasOptOut(text) || wrongOptOutWords(text).length > 0) return [];
  return [
    {
      code: "optout.missing",
      severity: "error",
      weight: 15,
      message: `Say how to stop these texts: "${OPT_OUT_LINES[language]}"`,
      span: null,
      fix: { label: "Add how to stop", text: withOptOutLine(text, language) },
    },
  ];
}
