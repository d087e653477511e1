import type { Copy } from "../copy.ts";
import { addSentence, dropSentence, maySpare, sentenceAt } from "../editText.ts";
import { readingOf } from "../reading.ts";
import { sentencesOf } from "../sentences.ts";
import { askFor } from "./askMissing.ts";
import type { CopyRule, RuleFinding } from "./copyRule.ts";

/** `format.menu`: a phone tree by text. */
export const formatMenu: CopyRule = { id: "H12", check };

function check(copy: Copy): RuleFinding[] {
  const { menu } = readingOf(copy);
  const first = menu[0];
  if (first === undefined) return [];
  const ask = askFor(copy);
  return [
    {
      code: "format.menu",
      severity: "warning",
      weight: menu.length === 1 ? 10 : 18,
      message: `Ask a question instead of giving keys to press, such as "${ask}"`,
      span: { from: first.from, to: copy.text.slice(0, first.to).trimEnd().length },
      fix: repair(copy, ask),
    },
  ];
}

/** The sentences of the menu go, last one first, and a question comes where there is none. */
function repair(copy: Copy, ask: string): RuleFinding["fix"] {
  const reading = readingOf(copy);
  const sentences = [
    ...new Set(reading.menu.map(({ from }) => sentenceAt(reading.sentences, from))),
  ].reverse();
  let { text, footerAt } = copy;
  for (const sentence of sentences) {
    if (sentence === null || !maySpare(copy, sentence)) return null;
    const shorter = dropSentence(text, sentence);
    footerAt -= text.length - shorter.length;
    text = shorter;
  }
  if (reading.questions.length > 0) return { label: "Take the menu out", text };
  // What is left may end without a full stop only where the menu's own sentence did.
  const body = sentencesOf(text).length === 0 ? ask : addSentence({ ...copy, text, footerAt }, ask);
  return { label: "Ask instead", text: body };
}
