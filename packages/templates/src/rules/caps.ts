import type { Copy } from "../copy.ts";
import { readingOf } from "../reading.ts";
import type { CopyRule, RuleFinding } from "./copyRule.ts";

const EACH = 5;
const MOST = 12;

/** `case.caps`: words in capitals shout. Abbreviations, trade words and the names of the business do not. */
export const caps: CopyRule = { id: "H14", check };

function check(copy: Copy): RuleFinding[] {
  const shouted = shoutedIn(copy);
  const first = shouted[0];
  if (first === undefined) return [];
  return [
    {
      code: "case.caps",
      severity: "warning",
      weight: Math.min(MOST, EACH * shouted.length),
      message: `Write "${lowered(copy, first)}" instead of "${copy.text.slice(first.from, first.to)}": capitals shout.`,
      span: first,
      fix: repair(copy, shouted),
    },
  ];
}

/** Cheaper to ask than where they are: most texts have none. */
const SHOUT = /\p{Lu}{3}/u;

interface Shout {
  from: number;
  to: number;
}

function shoutedIn(copy: Copy): Shout[] {
  if (!SHOUT.test(copy.words)) return [];
  const { lexicon, allowed } = readingOf(copy);
  const names = new Set(copy.context.profile.businessName.toUpperCase().split(/[^\p{L}]+/u));
  const shouted: Shout[] = [];
  // A hole such as [NAME] is another finding.
  const words = copy.words.replace(/\[[^\]\n]*\]|\{[^}\n]*\}|<[^>\n]*>|%[A-Za-z_.]+%/g, (hole) =>
    " ".repeat(hole.length),
  );
  for (const match of words.matchAll(/(?<![\p{L}\p{N}])\p{Lu}{3,}(?![\p{L}\p{N}])/gu)) {
    const word = match[0];
    const span = { from: match.index, to: match.index + word.length };
    if (lexicon.lists.capitals.has(word) || names.has(word)) continue;
    if (allowed.some(({ from, to }) => from <= span.from && span.to <= to)) continue;
    shouted.push(span);
  }
  return shouted;
}

/** Small letters for all of them, and for the short words between; none where they may be a name that nobody told us. */
function repair(copy: Copy, shouted: readonly Shout[]): RuleFinding["fix"] {
  const run = /\b(?:to|at|from|with|for|of|de|a|en)\s+\p{Lu}{3,}\s+\p{Lu}{2,}/iu.exec(copy.words);
  if (run !== null && /\p{Lu}{3,}\s+\p{Lu}{2,}$/u.test(run[0])) return null;
  return { label: "Use small letters", text: quiet(copy, shouted) };
}

function quiet(copy: Copy, shouted: readonly Shout[]): string {
  let text = copy.text;
  for (const span of shouted) text = text.slice(0, span.from) + lowered(copy, span) + text.slice(span.to);
  return text;
}

/** With a capital where a sentence starts. */
function lowered({ words }: Copy, { from, to }: Shout): string {
  const word = words.slice(from, to).toLowerCase();
  const starts = /(?:^|[.!?\n])[\s¿¡"']*$/.test(words.slice(0, from));
  return starts ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
