import type { Copy } from "../copy.ts";
import { replaceWords } from "../editText.ts";
import { readingOf, withoutAllowed } from "../reading.ts";
import { findPhrases, overlap } from "../words/findPhrases.ts";
import type { CopyRule, RuleFinding } from "./copyRule.ts";

const EACH = 4;
const MOST = 10;

/** A text of more words than this has room for one contraction. */
const LONG_ENOUGH = 25;

/** `voice.uncontracted`: people write as they talk, where their language contracts. */
export const uncontracted: CopyRule = { id: "H16", check };

function check(copy: Copy): RuleFinding[] {
  const { lexicon, lower, stock, allowed } = readingOf(copy);
  if (lexicon.contracted === null) return [];
  const all = findPhrases(lower, copy.words, lexicon.uncontracted);
  const hits = withoutAllowed(all, allowed).filter((hit) => !stock.some((phrase) => overlap(phrase, hit)));
  let left = MOST;
  const findings: RuleFinding[] = hits.map((hit) => {
    const say = hit.say ?? "";
    const weight = Math.min(left, EACH);
    left -= weight;
    return {
      code: "voice.uncontracted",
      severity: "warning",
      weight,
      message: `Write "${say}" instead of "${copy.text.slice(hit.from, hit.to)}": that is how people talk.`,
      span: { from: hit.from, to: hit.to },
      fix: { label: `Say "${say}"`, text: replaceWords(copy.text, hit, say) },
    };
  });
  return hits.length === 0 && stiff(lower, lexicon.contracted) ? [noContraction()] : findings;
}

function stiff(lower: string, contracted: RegExp): boolean {
  return !contracted.test(lower) && (lower.match(/[a-z][a-z']*/g)?.length ?? 0) > LONG_ENOUGH;
}

function noContraction(): RuleFinding {
  return {
    code: "voice.noContraction",
    severity: "info",
    weight: 3,
    message: `Contract a word or two ("I'm", "what's"): a long text without reads like a letter.`,
    span: null,
    fix: null,
  };
}
