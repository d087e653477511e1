import type { Copy } from "../copy.ts";
import type { CopyRule, RuleFinding } from "./copyRule.ts";

const EACH = 4;
const MOST = 12;

/** Pictures with what joins them, and flags. Signs such as © and ™ are letters of a kind, and cost enough as they are. */
const EMOJI =
  /(?:\p{RI}\p{RI}|(?![©®™‼⁉])\p{Extended_Pictographic}(?:\uFE0F|\p{EMod})*(?:\u200D\p{Extended_Pictographic}(?:\uFE0F|\p{EMod})*)*)/gu;

/** Letters of the West and masked names: no picture among them. */
const PLAIN = /^[\0-\u024f\uFFFC]*$/;

/** `emoji`: a picture reads as marketing, and makes the whole text cost double. */
export const emoji: CopyRule = { id: "H15", check };

function check({ text, words }: Copy): RuleFinding[] {
  if (PLAIN.test(words)) return [];
  const found = [...words.matchAll(EMOJI)];
  const first = found[0];
  if (first === undefined) return [];
  return [
    {
      code: "emoji",
      severity: "warning",
      weight: Math.min(MOST, EACH * found.length),
      message: `Take out ${first[0]}: it reads as marketing, and the whole text costs more with it.`,
      span: { from: first.index, to: first.index + first[0].length },
      fix: { label: found.length === 1 ? "Take it out" : "Take them out", text: without(text, found) },
    },
  ];
}

function without(text: string, found: readonly RegExpMatchArray[]): string {
  let left = text;
  for (const match of [...found].reverse()) {
    const at = match.index ?? 0;
    const before = left.slice(0, at).replace(/ +$/, "");
    const after = left.slice(at + match[0].length);
    const parted = left.slice(0, at).length > before.length || after.startsWith(" ");
    const rest = after.trimStart();
    left =
      parted && before !== "" && rest !== "" && !/^[.,!?]/.test(rest) ? `${before} ${rest}` : before + rest;
  }
  return left;
}
