import type { Copy } from "../copy.ts";
import { replaceWords } from "../editText.ts";
import { readingOf } from "../reading.ts";
import { findPhrases } from "../words/findPhrases.ts";
import type { CopyRule, RuleFinding } from "./copyRule.ts";

/** `voice.person`: somebody writes to somebody. */
export const person: CopyRule = { id: "H19", check };

function check(copy: Copy): RuleFinding[] {
  const { lexicon, own, lower } = readingOf(copy);
  const findings: RuleFinding[] = [];
  if (!lexicon.firstPerson.test(own)) {
    const third = findPhrases(lower, copy.words, lexicon.thirdPerson)[0];
    const say = third?.say ?? "";
    findings.push({
      code: "voice.person",
      severity: "warning",
      weight: 5,
      message: "Write as yourself, with an I or a we.",
      span: third === undefined ? null : { from: third.from, to: third.to },
      fix: third === undefined ? null : { label: `Say "${say}"`, text: replaceWords(copy.text, third, say) },
    });
  }
  if (!lexicon.secondPerson.test(own)) {
    findings.push({
      code: "voice.person",
      severity: "warning",
      weight: 5,
      message: "Speak to the caller, with a you or a your.",
      span: null,
      fix: null,
    });
  }
  return findings;
}
