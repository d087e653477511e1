import type { Copy } from "../copy.ts";
import { homoglyphsIn, withoutHomoglyphs } from "../homoglyphs.ts";
import type { CopyRule, RuleFinding } from "./copyRule.ts";

/** `chars.homoglyph`: a letter that only looks Latin doubles the cost, and filters take the word for a disguise. */
export const charsHomoglyph: CopyRule = { id: "L03", check };

function check({ text }: Copy): RuleFinding[] {
  const [first] = homoglyphsIn(text);
  if (first === undefined) return [];
  const word = wordAt(text, first.from);
  return [
    {
      code: "chars.homoglyph",
      severity: "error",
      weight: 15,
      message: `Type "${text.slice(word.from, word.to)}" again: its ${first.by} only looks like one, and filters take that for a trick.`,
      span: word,
      fix: { label: "Use ordinary letters", text: withoutHomoglyphs(text) },
    },
  ];
}

function wordAt(text: string, at: number): { from: number; to: number } {
  const before = /[\p{L}\p{M}\p{N}'’]*$/u.exec(text.slice(0, at))?.[0] ?? "";
  const behind = /^[\p{L}\p{M}\p{N}'’]*/u.exec(text.slice(at))?.[0] ?? "";
  return { from: at - before.length, to: at + behind.length };
}
