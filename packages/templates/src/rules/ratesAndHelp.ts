import type { Copy } from "../copy.ts";
import { countSegments } from "../countSegments.ts";
import { isFirstText, smallPrintIn } from "../optOutLine.ts";
import type { CopyRule, RuleFinding } from "./copyRule.ts";

/**
 * `rates.help`: HELP and "message and data rates" belong into the answer to HELP and where people sign up. In a first
 * text they only cost room.
 */
export const ratesAndHelp: CopyRule = { id: "D15", check };

const RATES = /\bdata rates\b|\bfreq(?:uency|\.)|\btarifas de (?:mensajes|datos)\b/i;
const HELP_ALONE = /\b(?:HELP|AYUDA)\b/;
const STOP_TOO = /\b(?:STOP|UNSUBSCRIBE|END|QUIT|CANCEL)\b/;

function check({ text, purpose }: Copy): RuleFinding[] {
  if (!isFirstText(purpose)) return [];
  const span = smallPrintIn(text).find(({ from, to }) => {
    const sentence = text.slice(from, to);
    return RATES.test(sentence) || HELP_ALONE.test(sentence);
  });
  if (span === undefined) return [];
  const sentence = text.slice(span.from, span.to);
  // A sentence that also says how to stop stays: taking it out would lose that.
  const whole = !STOP_TOO.test(sentence);
  const rest = `${text.slice(0, span.from).trimEnd()} ${text.slice(span.to).trimStart()}`.trim();
  const { units } = countSegments(sentence);
  return [
    {
      code: "rates.help",
      severity: "info",
      weight: 0,
      message: `Leave this out of a first text: nobody asks for it here, and it takes ${units} characters.`,
      span,
      fix: whole && rest !== "" ? { label: "Take it out", text: rest } : null,
    },
  ];
}
