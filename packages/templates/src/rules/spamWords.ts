import { SPAM_FAMILIES, type SpamFamily } from "../carrierWords/spamFamilies.ts";
import { wordHits } from "../carrierWords/wordHits.ts";
import type { Copy } from "../copy.ts";
import type { Span } from "../finding.ts";
import { linksIn } from "../linksIn.ts";
import { phonesIn, samePhone } from "../phonesIn.ts";
import type { CopyRule, RuleFinding } from "./copyRule.ts";
import { isShortener } from "./urlShortener.ts";

/**
 * `spam.words`: words of two families that junk texts are made of are an error together, as filters see it. Of one
 * alone it says something only where no other rule does.
 */
export const spamWords: CopyRule = { id: "D05", check };

/** Offers, capitals, prices and numbers have rules of their own. */
const SAID_ELSEWHERE: ReadonlySet<SpamFamily> = new Set(["free", "capitals", "phone"]);
const OFFER =
  /\b(?:free|limited|offer|act now|act fast|miss out|supplies|gratis|limitado|pierda|existencias)|[£$€]/i;

function check(copy: Copy): RuleFinding[] {
  const found = familiesIn(copy);
  const [first, second] = found;
  if (first === undefined) return [];
  const shown = copy.text.slice(first.span.from, first.span.to);
  if (second !== undefined) {
    const other = copy.text.slice(second.span.from, second.span.to);
    const message = `Say "${shown}" or "${other}" another way: together they read like junk, and phone companies drop it.`;
    return [{ code: "spam.words", severity: "error", weight: 25, message, span: first.span, fix: null }];
  }
  const shortened = linksIn(shown).some(({ host }) => isShortener(host));
  if (SAID_ELSEWHERE.has(first.family) || shortened || OFFER.test(shown)) return [];
  const message = `Say "${shown}" another way if you can: junk texts say it too.`;
  return [{ code: "spam.words", severity: "info", weight: 3, message, span: first.span, fix: null }];
}

/** One place for each family that the text has words of, none inside another's. */
function familiesIn(copy: Copy): { family: SpamFamily; span: Span }[] {
  const found: { family: SpamFamily; span: Span }[] = [];
  for (const [family, patterns] of Object.entries(SPAM_FAMILIES[copy.language])) {
    if (!isFamily(family, copy)) continue;
    const spans = patterns.flatMap((pattern) => wordHits(copy, pattern));
    const span = [...spans, ...elsewhere(family, copy)].find(
      ({ from, to }) => !found.some((each) => from < each.span.to && to > each.span.from),
    );
    if (span !== undefined) found.push({ family, span });
  }
  return found;
}

/** `Object.entries` forgets what its keys are. */
function isFamily(key: string, { language }: Copy): key is SpamFamily {
  return Object.hasOwn(SPAM_FAMILIES[language], key);
}

/** What no list holds: a shortened link, and somebody else's number to call. */
function elsewhere(family: SpamFamily, { words, context }: Copy): Span[] {
  if (family === "click") return linksIn(words).filter(({ host }) => isShortener(host));
  const own = context.ownNumbers;
  if (family !== "phone" || own === undefined) return [];
  return phonesIn(words).filter(({ digits }) => !own.some((each) => samePhone(each, digits)));
}
