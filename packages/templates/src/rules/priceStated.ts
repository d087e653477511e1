import type { Copy } from "../copy.ts";
import type { CopyRule, RuleFinding } from "./copyRule.ts";

/** An amount of money: "$89", "89 dollars", "1.200 pesos". */
export const PRICE =
  /[$€£]\s?\d[\d.,]*|\b\d[\d.,]*\s?(?:dollars|bucks|usd|euros?|pounds|d[oó]lares|pesos)\b/iu;

/**
 * `price.stated`: with a price in it, an answer to a call becomes an advertisement, which needs another consent. "$50
 * off" and "starting at $99" are offers first, and `promo` says so.
 */
export const priceStated: CopyRule = { id: "D11", check };

const OFFER_BEFORE = /\b(?:start(?:s|ing)? at|as low as|prices from|desde|a partir de)\s*$/i;
const OFFER_BEHIND = /^\s*(?:off|discount|de descuento)\b/i;

function check({ text, words }: Copy): RuleFinding[] {
  const match = PRICE.exec(words);
  if (match === null) return [];
  if (OFFER_BEFORE.test(words.slice(0, match.index))) return [];
  if (OFFER_BEHIND.test(words.slice(match.index + match[0].length))) return [];
  const stated = match[0].replace(/[.,]+$/, "");
  const span = { from: match.index, to: match.index + stated.length };
  const message = `Leave ${text.slice(span.from, span.to)} for when you talk: a price turns an answer into an advertisement.`;
  return [{ code: "price.stated", severity: "warning", weight: 6, message, span, fix: null }];
}
