import { BLANK, type Copy } from "../copy.ts";
import { capitalised } from "../editText.ts";
import { gradeOf, wordsOf } from "../gradeOf.ts";
import { ownSentences, readingOf } from "../reading.ts";
import type { Sentence } from "../sentences.ts";
import type { CopyRule, RuleFinding } from "./copyRule.ts";

/** A sentence of more words loses a reader on a phone. */
const LONG_SENTENCE = 28;

/** Of fewer words, a grade says nothing. */
const FEWEST_WORDS = 12;

const HARD = 8;
const VERY_HARD = 10;

/** `read.longSentence` and `read.grade`: read at a glance, or not read. A grade is a ceiling, never a praise. */
export const readingGrade: CopyRule = { id: "H20", check };

function check(copy: Copy): RuleFinding[] {
  const { lower } = readingOf(copy);
  const sentences = ownSentences(readingOf(copy));
  const read = sentences.map((sentence) => ({
    sentence,
    words: wordsOf(lower.slice(sentence.from, sentence.to)),
  }));
  const long = read.filter(({ words }) => words.length > LONG_SENTENCE);
  const findings = long.map(
    ({ sentence }, at): RuleFinding => ({
      code: "read.longSentence",
      severity: "warning",
      weight: at === 0 ? 4 : 0,
      message: "Split this sentence: one idea each.",
      span: { from: sentence.from, to: sentence.to },
      fix: split(copy, sentence),
    }),
  );
  const words = read.flatMap((each) => each.words);
  if (words.length < FEWEST_WORDS) return findings;
  const gradeOver = (sentences: number) => gradeOf(words, { sentences, language: copy.language });
  const count = read.filter((each) => each.words.length > 0).length;
  const grade = gradeOver(count);
  if (grade <= HARD) return findings;
  const longest = read.reduce((most, each) => (each.words.length > most.words.length ? each : most));
  findings.push({
    code: "read.grade",
    severity: "warning",
    weight: grade > VERY_HARD ? 8 : 4,
    message: "Use shorter words and sentences: this reads like a form.",
    span: null,
    // One full stop more is a repair only where it is enough.
    fix: long.length === 0 && gradeOver(count + 1) <= HARD ? split(copy, longest.sentence) : null,
  });
  return findings;
}

/** At the joint nearest the middle; a sentence without one needs its writer. */
function split(copy: Copy, { from, to }: Sentence): RuleFinding["fix"] {
  const { lower, lexicon } = readingOf(copy);
  if (copy.words.slice(from, to).endsWith("?")) return null;
  const middle = (to - from) / 2;
  const joints = [...lower.slice(from, to).matchAll(lexicon.joints)];
  const joint = joints.sort((a, b) => Math.abs(a.index - middle) - Math.abs(b.index - middle))[0];
  if (joint === undefined) return null;
  const at = from + joint.index;
  const rest = copy.text.slice(at + joint[0].length);
  if (copy.words[at + joint[0].length] === BLANK) return null;
  return { label: "Make it two sentences", text: `${copy.text.slice(0, at)}. ${capitalised(rest)}` };
}
