import type { Copy } from "../copy.ts";
import { invisiblesIn, withoutInvisibles } from "../invisibles.ts";
import type { CopyRule, RuleFinding } from "./copyRule.ts";

/** `chars.invisible`: a hidden character doubles the cost, and filters take it for a trick. They come with pasted text. */
export const charsInvisible: CopyRule = { id: "L03", check };

function check({ text }: Copy): RuleFinding[] {
  const found = invisiblesIn(text);
  const [first] = found;
  if (first === undefined) return [];
  const code = (text.codePointAt(first.from) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const more = found.length === 1 ? "" : ` and ${found.length - 1} more`;
  const mended = withoutInvisibles(text);
  return [
    {
      code: "chars.invisible",
      severity: "error",
      weight: 15,
      message: `Take out the hidden character U+${code}${more}: nobody sees it, and filters take it for a trick.`,
      span: first,
      fix: mended.trim() === "" ? null : { label: "Take out what is hidden", text: mended },
    },
  ];
}
