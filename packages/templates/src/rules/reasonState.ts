import { BLANK, type Copy } from "../copy.ts";
import { capitalised } from "../editText.ts";
import { readingOf } from "../reading.ts";
import type { Sentence } from "../sentences.ts";
import { stateOf } from "../stateOf.ts";
import { tradeReasonsIn } from "../tradeReasons.ts";
import type { CopyRule, RuleFinding } from "./copyRule.ts";

/** `truth.reasonState`: "on a job" at two in the morning is untrue, and the caller knows. */
export const reasonState: CopyRule = { id: "H05", check };

/** However often a text says it. */
const WEIGHT = 20;

/** A follow-up looks back, and a wrong number is given no reason. */
const NO_REASON_GIVEN = new Set(["followUp", "wrongNumber"]);

function check(copy: Copy): RuleFinding[] {
  const state = stateOf(copy);
  if (state === null || NO_REASON_GIVEN.has(copy.purpose)) return [];
  const { lexicon, own, sentences } = readingOf(copy);
  const untrue = state === "closed" ? lexicon.says.openReasons : lexicon.says.closedReasons;
  const findings: RuleFinding[] = [];
  for (const sentence of sentences) {
    const said = own.slice(sentence.from, sentence.to);
    const match = untrue.exec(said) ?? tradeReason(copy, sentence, state);
    if (match === null || said.includes("?") || lexicon.says.notNow.test(said.slice(0, match.index)))
      continue;
    const span = { from: sentence.from + match.index, to: sentence.from + match.index + match[0].length };
    const saw = copy.text.slice(span.from, span.to);
    const message =
      state === "closed"
        ? `Give another reason than "${saw}": this text goes out while you are closed.`
        : `Give another reason than "${saw}": this text goes out while you are open.`;
    findings.push({
      code: "truth.reasonState",
      severity: "error",
      weight: findings.length === 0 ? WEIGHT : 0,
      message,
      span,
      fix: repair(copy, sentence, state),
    });
  }
  return findings;
}

/** A reason of the trade's own that only the other hours know. */
function tradeReason(copy: Copy, { from, to }: Sentence, state: "open" | "closed"): Match | null {
  const other = state === "open" ? "closed" : "open";
  const place = tradeReasonsIn(copy, [other]).find((each) => each.from >= from && each.to <= to);
  if (place === undefined) return null;
  // "Sorry I missed you" is true at any hour, and no more than the start of some reasons.
  const trueNow = tradeReasonsIn(copy, [state, "any"]);
  if (trueNow.some((each) => each.from <= place.from && place.to <= each.to)) return null;
  return { 0: copy.words.slice(place.from, place.to), index: place.from - from };
}

interface Match {
  0: string;
  index: number;
}

/** The reason that is true then, in place of the sentence; behind the names, where the sentence has them. */
function repair(copy: Copy, sentence: Sentence, state: "open" | "closed"): RuleFinding["fix"] {
  const { lists } = readingOf(copy).lexicon;
  const general = state === "closed" ? lists.says.closed : lists.says.couldNotAnswer;
  const reason = copy.niche?.words[copy.language].reasons[state][0] ?? general;
  const label = state === "closed" ? "Say that you are closed" : "Give a reason that is true";
  const after = copy.text.slice(sentence.to);
  const named = copy.words.slice(sentence.from, sentence.to).lastIndexOf(BLANK);
  if (named === -1) return { label, text: copy.text.slice(0, sentence.from) + reason + after };
  const cut = copy.words.slice(sentence.from + named, sentence.to).search(/[,;-]/);
  if (cut === -1) return null;
  const kept = copy.text.slice(0, sentence.from + named + cut).trimEnd();
  return { label, text: `${kept}. ${capitalised(reason)}${after}` };
}
