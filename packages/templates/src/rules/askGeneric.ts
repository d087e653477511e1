import type { Copy } from "../copy.ts";
import { replaceWords } from "../editText.ts";
import { readingOf } from "../reading.ts";
import type { Sentence } from "../sentences.ts";
import { everyMatch } from "../words/everyMatch.ts";
import { askFor, requests } from "./askMissing.ts";
import type { CopyRule, RuleFinding } from "./copyRule.ts";

/** `ask.generic`: "how can we help" leaves all the work to the caller. */
export const askGeneric: CopyRule = { id: "H07", check };

function check(copy: Copy): RuleFinding[] {
  if (copy.purpose === "wrongNumber") return [];
  const reading = readingOf(copy);
  const questions = reading.questions;
  const first = questions[0];
  if (first === undefined || requests(copy) || !questions.every((question) => isGeneric(copy, question)))
    return [];
  const span = genericIn(copy, first) ?? { from: first.from, to: first.to };
  const ask = eitherOr(copy);
  return [
    {
      code: "ask.generic",
      severity: "warning",
      weight: 10,
      message: `Ask what only your trade would ask, such as "${ask}"`,
      span,
      fix: { label: "Ask something particular", text: replaceQuestion(copy, first, ask) },
    },
  ];
}

function isGeneric(copy: Copy, { from, to }: Sentence): boolean {
  // "How may we assist" is a stock phrase as well, and gone from the own words.
  const { lower, lexicon } = readingOf(copy);
  const said = lower.slice(from, to);
  const rest = said.replace(lexicon.genericAsks, " ");
  return rest !== said && !lexicon.says.asksMore.test(rest);
}

function genericIn(copy: Copy, { from, to }: Sentence): { from: number; to: number } | null {
  const { lower, lexicon } = readingOf(copy);
  for (const match of everyMatch(lower.slice(from, to), lexicon.genericAsks)) {
    return { from: from + match.index, to: from + match.index + match[0].length };
  }
  return null;
}

/** The trade's first either-or question, which is the easiest to answer. */
function eitherOr(copy: Copy): string {
  const asks = copy.niche?.words[copy.language].asks ?? [];
  return asks.find(({ angle }) => angle === "either-or")?.text ?? askFor(copy);
}

/** The question goes, and what stands before it in its sentence ends there. */
function replaceQuestion(copy: Copy, question: Sentence, ask: string): string {
  const generic = genericIn(copy, question);
  const from = generic?.from ?? question.from;
  const start = copy.text.slice(question.from, from).replace(/[\s,;:¿-]+$/, "");
  const before = copy.text.slice(0, question.from) + (start === "" ? "" : `${start}. `);
  return replaceWords(before + copy.text.slice(question.to), { from: before.length, to: before.length }, ask);
}
