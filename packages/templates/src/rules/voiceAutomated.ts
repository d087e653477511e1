import type { Copy } from "../copy.ts";
import { dropSentence } from "../editText.ts";
import { readingOf } from "../reading.ts";
import type { Sentence } from "../sentences.ts";
import type { CopyRule, RuleFinding } from "./copyRule.ts";

/** However often a text says it. */
const WEIGHT = 12;

/** `voice.automated`: a caller answers a person, not a machine. Where a model answers, it is only the truth. */
export const voiceAutomated: CopyRule = { id: "H11", check };

function check(copy: Copy): RuleFinding[] {
  if (copy.context.aiHandlesReplies === true) return [];
  const { lexicon, lower, sentences, allowed } = readingOf(copy);
  if (!lexicon.says.automated.test(lower)) return [];
  const findings: RuleFinding[] = [];
  for (const sentence of sentences) {
    const match = lexicon.says.automated.exec(lower.slice(sentence.from, sentence.to));
    if (match === null) continue;
    const span = { from: sentence.from + match.index, to: sentence.from + match.index + match[0].length };
    if (allowed.some(({ from, to }) => from <= span.from && span.to <= to)) continue;
    findings.push({
      code: "voice.automated",
      severity: "warning",
      weight: findings.length === 0 ? WEIGHT : 0,
      message: `Take out "${copy.text.slice(span.from, span.to)}" and write as yourself: callers answer people.`,
      span,
      fix: repair(copy, sentence),
    });
  }
  return findings;
}

/** The sentence goes; if it was the one that named the business, a person says that instead. */
function repair(copy: Copy, sentence: Sentence): { label: string; text: string } {
  const { text } = copy;
  const original = text.slice(sentence.from, sentence.to);
  const namer = original.includes("{{business.name}}") || original.includes("{{owner.first_name}}");
  if (!namer) return { label: "Take the sentence out", text: dropSentence(text, sentence) };
  const { lists, greeting } = readingOf(copy).lexicon;
  const greeted = original.match(greeting)?.[0];
  const opening =
    greeted === undefined ? lists.says.whoIsWritingAlone : `${greeted}, ${lists.says.whoIsWriting}`;
  return {
    label: "Write as yourself",
    text: text.slice(0, sentence.from) + opening + text.slice(sentence.to),
  };
}
