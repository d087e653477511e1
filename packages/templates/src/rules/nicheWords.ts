import type { Copy } from "../copy.ts";
import type { Span } from "../finding.ts";
import { placesOf, readingOf, withoutAllowed } from "../reading.ts";
import { overlap } from "../words/findPhrases.ts";
import type { CopyRule, RuleFinding } from "./copyRule.ts";
import { nicheHazard } from "./nicheHazard.ts";
import { sensitiveAsk } from "./sensitiveAsk.ts";
import { shaftWords } from "./shaftWords.ts";

const EACH = 3;
const MOST = 9;

/** `words.niche`: what a text of this trade does not say. */
export const nicheWords: CopyRule = { id: "W02", check };

function check(copy: Copy): RuleFinding[] {
  if (copy.niche === null) return [];
  const { lower, allowed } = readingOf(copy);
  const { avoid } = copy.niche.words[copy.language];
  const meant = placesOf(avoid, lower).filter(({ from, to, phrase }) => {
    const wanted = avoid[phrase] ?? "";
    // A keyword in capitals is meant as one: "YES" is not "yes".
    return !/^\p{Lu}{2,}$/u.test(wanted) || copy.words.slice(from, to) === wanted;
  });
  if (meant.length === 0) return [];
  const graver = graverIn(copy);
  const unsaid = meant.filter((place) => !graver.some((span) => overlap(span, place)));
  let left = MOST;
  return withoutAllowed(unsaid, allowed).map(({ from, to }): RuleFinding => {
    const weight = Math.min(left, EACH);
    left -= weight;
    return {
      code: "words.niche",
      severity: "warning",
      weight,
      message: `Think twice about "${copy.text.slice(from, to)}": texts of your trade do better without it.`,
      span: { from, to },
      fix: null,
    };
  });
}

/** What a rule about carriers or thieves holds against the same words, which is graver. */
function graverIn(copy: Copy): Span[] {
  const found = [shaftWords, sensitiveAsk, nicheHazard].flatMap(({ check }) => check(copy));
  return found.flatMap(({ span }) => span ?? []);
}
