import { SHAFT } from "../carrierWords/shaftWords.ts";
import { wordHits } from "../carrierWords/wordHits.ts";
import type { Copy } from "../copy.ts";
import type { CopyRule, RuleFinding } from "./copyRule.ts";

/** `shaft.words`: carriers refuse texts about sex, alcohol, firearms and tobacco, whatever they mean by them. */
export const shaftWords: CopyRule = { id: "D06", check };

function check(copy: Copy): RuleFinding[] {
  const { refused, doubtful } = SHAFT[copy.language];
  const [worst] = wordHits(copy, refused);
  if (worst !== undefined) {
    const message = `Take out "${copy.text.slice(worst.from, worst.to)}": phone companies refuse texts about it, and fine who sends them.`;
    return [{ code: "shaft.words", severity: "error", weight: 25, message, span: worst, fix: null }];
  }
  const [first] = wordHits(copy, doubtful);
  if (first === undefined) return [];
  const message = `Say "${copy.text.slice(first.from, first.to)}" another way if you can: some phone companies filter it.`;
  return [{ code: "shaft.words", severity: "warning", weight: 6, message, span: first, fix: null }];
}
