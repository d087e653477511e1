import type { Copy } from "../copy.ts";
import { MARKUP } from "../markup.ts";
import type { CopyRule, RuleFinding } from "./copyRule.ts";

/** `chars.markup`: tags of a web page or a mail, pasted along. Phones show them as they stand. */
export const markupLeft: CopyRule = { id: "L03", check };

const EVERY = new RegExp(MARKUP, "gi");

/** What the commonest stand for; of the others nothing is left. */
const STANDS_FOR: ReadonlyMap<string, string> = new Map([
  ["&nbsp;", " "],
  ["&amp;", "&"],
  ["&quot;", '"'],
  ["&apos;", "'"],
  ["&#39;", "'"],
  ["&rsquo;", "'"],
  ["&lsquo;", "'"],
  ["&mdash;", "-"],
  ["&ndash;", "-"],
]);

function check({ text, words }: Copy): RuleFinding[] {
  const from = words.search(EVERY);
  if (from === -1) return [];
  const to = from + (words.slice(from).match(new RegExp(MARKUP, "i"))?.[0].length ?? 0);
  return [
    {
      code: "chars.markup",
      severity: "warning",
      weight: 10,
      message: `Take out "${text.slice(from, to)}": phones show it as it stands.`,
      span: { from, to },
      fix: { label: "Take it out", text: plain(text) },
    },
  ];
}

/** Every tag gone, a break as a space, and no two spaces where one stood. */
function plain(text: string): string {
  const without = text.replace(EVERY, (found) => {
    const entity = STANDS_FOR.get(found.toLowerCase());
    return entity ?? (/^<\/?(?:br|p|div|li|tr|h\d)/i.test(found) ? " " : "");
  });
  return without.replace(/ {2,}/g, " ").trim();
}
