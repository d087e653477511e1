import type { Hazard } from "../carrierWords/hazards/hazard.ts";
import { hazardsOf } from "../carrierWords/hazards.ts";
import { negatedBefore } from "../carrierWords/negatedBefore.ts";
import { ASKS } from "../carrierWords/sensitiveThings.ts";
import { wordHits } from "../carrierWords/wordHits.ts";
import type { Copy } from "../copy.ts";
import type { Span } from "../finding.ts";
import { sentencesOf } from "../sentences.ts";
import { overlap } from "../words/findPhrases.ts";
import type { CopyRule, RuleFinding } from "./copyRule.ts";

/**
 * `niche.health`, `niche.legal` and the like: what a trade is bound not to ask or to say by text: health details, "you have a case", "you're
 * covered".
 */
export const nicheHazard: CopyRule = { id: "D08", check };

function check(copy: Copy): RuleFinding[] {
  const hazards = hazardsOf(copy.niche?.id ?? null);
  const said: Span[] = [];
  return hazards.flatMap((hazard): RuleFinding[] => {
    const span = placeOf(copy, hazard);
    // Two lists may hold one phrase: the first, which is graver, has said it.
    if (span === null || said.some((each) => overlap(each, span))) return [];
    const { code, severity, advice } = hazard;
    said.push(span);
    const weight = severity === "error" ? 25 : 6;
    return [{ code, severity, weight, message: advice, span, fix: null }];
  });
}

function placeOf(copy: Copy, { when, words }: Hazard): Span | null {
  const hits = wordHits(copy, words[copy.language]);
  if (hits.length === 0) return null;
  const sentences = sentencesOf(copy.words);
  const found = hits.find((hit) => {
    const sentence = sentences.find(({ from, to }) => hit.from >= from && hit.from < to);
    if (sentence === undefined || negatedBefore(copy.words.slice(sentence.from, hit.from))) return false;
    return when === "said" || ASKS[copy.language].test(sentence.text);
  });
  return found ?? null;
}
