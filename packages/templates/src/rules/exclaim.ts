import type { Copy } from "../copy.ts";
import { everyMatch } from "../words/everyMatch.ts";
import type { CopyRule, RuleFinding } from "./copyRule.ts";

const EACH = 5;
const MOST = 12;

/** `punct.exclaim`: one exclamation mark greets, more shout. */
export const exclaim: CopyRule = { id: "H13", check };

function check({ text, words }: Copy): RuleFinding[] {
  const marks = everyMatch(words, /!/g);
  const second = marks[1];
  if (second === undefined) return [];
  return [
    {
      code: "punct.exclaim",
      severity: "warning",
      weight: Math.min(MOST, EACH * (marks.length - 1)),
      message: "Use one exclamation mark at most: more of them read like an advertisement.",
      span: { from: second.index, to: second.index + 1 },
      fix: { label: "Use full stops", text: withFullStops(text, words) },
    },
  ];
}

/** The first mark stays. A run of marks becomes one full stop, or nothing beside a question mark; Spanish ¡ goes along. */
function withFullStops(text: string, words: string): string {
  const first = words.indexOf("!");
  let out = "";
  for (let at = 0; at < text.length; at++) {
    const char = words[at] ?? "";
    const extra = char === "!" && at > first;
    const opens = char === "¡" && at > first;
    if (opens) continue;
    if (!extra) out += text[at] ?? "";
    else if (!/[.!?…]$/.test(out) && words[at + 1] !== "?") out += ".";
  }
  return out;
}
