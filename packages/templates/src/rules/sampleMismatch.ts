import { BLANK, type Copy, readCopy } from "../copy.ts";
import { linksIn } from "../linksIn.ts";
import { phonesIn } from "../phonesIn.ts";
import type { CopyRule, RuleFinding } from "./copyRule.ts";
import { PRICE } from "./priceStated.ts";

/**
 * `sample.mismatch`: carriers compare what is sent with the samples of the campaign. A text that shares fewer than half
 * of its words with every sample, or brings a link, number or price that none has, has to be registered again.
 */
export const sampleMismatch: CopyRule = { id: "D09", check };

const ALIKE = 0.5;

function check(copy: Copy): RuleFinding[] {
  const registered = copy.context.registeredSamples ?? [];
  if (registered.length === 0 || copy.text.trim() === "") return [];
  const samples = registered.map((sample) => readCopy(sample, copy.context).words);
  const drifted = samples.every((sample) => similarity(tokensOf(copy.words), tokensOf(sample)) < ALIKE);
  const brought = BRINGS.find(({ has }) => has(copy.words) && !samples.some((sample) => has(sample)));
  if (!drifted && brought === undefined) return [];
  const message = drifted
    ? "Register this text with your carrier as a sample: it is no longer like the ones you have there."
    : `Register a sample with a ${brought?.what} in it, or take it out: none of yours has one.`;
  return [{ code: "sample.mismatch", severity: "warning", weight: 5, message, span: null, fix: null }];
}

const BRINGS: readonly { what: string; has: (words: string) => boolean }[] = [
  { what: "link", has: (words) => linksIn(words).length > 0 },
  { what: "phone number", has: (words) => phonesIn(words).length > 0 },
  { what: "price", has: (words) => words.search(PRICE) !== -1 },
];

function tokensOf(words: string): Set<string> {
  return new Set(
    words
      .replaceAll(BLANK, " ")
      .toLowerCase()
      .match(/[\p{L}\p{N}']+/gu) ?? [],
  );
}

/** Words in both, of all words of either. */
function similarity(one: Set<string>, other: Set<string>): number {
  let both = 0;
  for (const token of one) if (other.has(token)) both++;
  const all = one.size + other.size - both;
  return all === 0 ? 1 : both / all;
}
