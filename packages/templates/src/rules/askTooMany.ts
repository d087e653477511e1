import type { Copy } from "../copy.ts";
import { dropSentence, maySpareQuestion } from "../editText.ts";
import { readingOf } from "../reading.ts";
import { everyMatch } from "../words/everyMatch.ts";
import type { CopyRule, RuleFinding } from "./copyRule.ts";

/** Two questions are a conversation, three are an interrogation. */
const MOST_QUESTIONS = 2;

/** From three on, numbered or listed fields are a form. */
const FORM_FIELDS = 3;

const FIELD = /(?:^|\n)\s*(?:[-*•]|\d{1,2}[.)])\s+\S|(?<=\s)\(?\d{1,2}\)\s?\S/g;

/** `ask.tooMany`: the more a text asks, the fewer answer. */
export const askTooMany: CopyRule = { id: "H08", check };

function check(copy: Copy): RuleFinding[] {
  const fields = everyMatch(copy.words, FIELD);
  const first = fields[0];
  const last = fields.at(-1);
  if (fields.length >= FORM_FIELDS && first !== undefined && last !== undefined) {
    return [
      {
        code: "ask.tooMany",
        severity: "warning",
        weight: 18,
        message: "Ask one thing instead of a list to fill in: nobody answers a form by text.",
        span: { from: first.index + first[0].search(/\S/), to: last.index + last[0].length },
        fix: null,
      },
    ];
  }
  const questions = readingOf(copy).questions;
  const third = questions[MOST_QUESTIONS];
  if (third === undefined) return [];
  return [
    {
      code: "ask.tooMany",
      severity: "warning",
      weight: 6,
      message: `Ask one question, two at most: this text asks ${questions.length}.`,
      span: { from: third.from, to: third.to },
      fix: { label: "Keep the first question", text: keepFirst(copy) },
    },
  ];
}

/** Later questions go, last one first, unless they carry a name. */
function keepFirst(copy: Copy): string {
  return readingOf(copy)
    .questions.slice(1)
    .reverse()
    .filter((question) => maySpareQuestion(copy, question))
    .reduce((text, question) => dropSentence(text, question), copy.text);
}
