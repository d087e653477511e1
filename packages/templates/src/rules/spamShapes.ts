import { BLANK, type Copy } from "../copy.ts";
import type { Span } from "../finding.ts";
import { everyMatch } from "../words/everyMatch.ts";
import type { CopyRule, RuleFinding } from "./copyRule.ts";

/**
 * `spam.shapes`: words made to slip past a filter, which is how filters know them: "$$$", "???", "F R E E", "f.r.e.e",
 * "ca$h". Capitals and exclamation marks have rules of their own.
 */
export const spamShapes: CopyRule = { id: "D12", check };

const SHAPES: readonly { pattern: RegExp; plain: (shape: string) => string }[] = [
  { pattern: /[$€£]{2,}/gu, plain: () => "" },
  { pattern: /\?{3,}/gu, plain: () => "?" },
  { pattern: /[*~#=_|<>]{3,}/gu, plain: () => "" },
  {
    pattern: /(?<![\p{L}\p{N}'])\p{L}(?:[ ]\p{L}){3,}(?![\p{L}\p{N}'])/gu,
    plain: (shape) => shape.replaceAll(" ", ""),
  },
  {
    pattern: /(?<![\p{L}\p{N}.])\p{L}(?:[.*_-]\p{L}){3,}\.?(?![\p{L}\p{N}])/gu,
    plain: (shape) => shape.replace(/[.*_-]/g, ""),
  },
  { pattern: /(?<![\p{L}\p{N}])\p{L}+\$\p{L}+/gu, plain: (shape) => shape.replaceAll("$", "s") },
];

function check({ text, words }: Copy): RuleFinding[] {
  const found = shapesIn(words);
  const [first] = found;
  if (first === undefined) return [];
  const { from, to } = first;
  return [
    {
      code: "spam.shapes",
      severity: "warning",
      weight: 6,
      message: `Write ${text.slice(from, to)} plainly: filters take it for junk.`,
      span: { from, to },
      fix: { label: "Write it plainly", text: mended(text, found) },
    },
  ];
}

interface Shape extends Span {
  by: string;
}

/** In order, none inside another. */
function shapesIn(words: string): Shape[] {
  const found: Shape[] = [];
  for (const { pattern, plain } of SHAPES) {
    for (const { index, 0: shape } of everyMatch(words, pattern)) {
      const to = index + shape.length;
      if (shape.includes(BLANK) || found.some((each) => index < each.to && to > each.from)) continue;
      found.push({ from: index, to, by: plain(shape) });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

function mended(text: string, shapes: readonly Shape[]): string {
  let out = "";
  let read = 0;
  for (const { from, to, by } of shapes) {
    out += text.slice(read, from) + by;
    read = to;
  }
  return (out + text.slice(read))
    .replace(/ {2,}/g, " ")
    .replace(/ +([.,!?])/g, "$1")
    .trim();
}
