import type { Copy, OwnWords } from "../copy.ts";
import { replaceWords } from "../editText.ts";
import { placesOf, readingOf } from "../reading.ts";
import type { CopyRule, RuleFinding } from "./copyRule.ts";

const EACH = 5;
const MOST = 20;

/** `words.own`: what this business has decided not to say. */
export const ownWords: CopyRule = { id: "W01", check };

/** The phrases of a list of the business's own, so that they are folded once for all its texts. */
const PHRASES = new WeakMap<OwnWords["avoid"], readonly string[]>();

function check(copy: Copy): RuleFinding[] {
  const avoid = copy.context.ownWords?.avoid ?? [];
  if (avoid.length === 0) return [];
  let left = MOST;
  return placesOf(phrasesOf(avoid), readingOf(copy).lower).map(({ from, to, phrase }): RuleFinding => {
    const span = { from, to };
    const saw = copy.text.slice(from, to);
    const weight = Math.min(left, EACH);
    left -= weight;
    const say = avoid[phrase]?.instead?.trim() ?? "";
    return {
      code: "words.own",
      severity: "warning",
      weight,
      message:
        say === ""
          ? `Leave out "${saw}": it is on your list of words to avoid.`
          : `Say "${say}" instead of "${saw}", as your own list has it.`,
      span,
      fix: say === "" ? null : { label: `Say "${say}"`, text: replaceWords(copy.text, span, say) },
    };
  });
}

function phrasesOf(avoid: OwnWords["avoid"]): readonly string[] {
  const known = PHRASES.get(avoid);
  if (known !== undefined) return known;
  const phrases = avoid.map(({ phrase }) => phrase);
  PHRASES.set(avoid, phrases);
  return phrases;
}
