import type { Span } from "./finding.ts";

export interface PhoneInText extends Span {
  /** Digits alone. */
  digits: string;
}

/** Seven digits as North Americans write them, or eight to fifteen in groups. Not part of a link, a price or a date. */
const PHONE =
  /(?<![\p{L}\p{N}./$€£-])(?:\+?\d{1,3}[ .-]?)?(?:\(\d{2,4}\)[ .-]?)?\d{2,4}(?:[ .-]?\d{2,4}){1,4}(?![\p{L}\p{N}/]|[.,:-]\d)/gu;

/** The phone numbers of a text, in order. */
export function phonesIn(words: string): PhoneInText[] {
  return Array.from(words.matchAll(PHONE), ({ index, 0: match }) => ({
    from: index,
    to: index + match.length,
    digits: match.replace(/\D/g, ""),
  })).filter(({ from, to, digits }) => {
    if (digits.length === 7) return /^\d{3}[ .-]\d{4}$/.test(words.slice(from, to));
    return digits.length >= 9 && digits.length <= 15;
  });
}

/** Whether two numbers are one, however much of the country and area code each has. */
export function samePhone(one: string, other: string): boolean {
  const a = one.replace(/\D/g, "");
  const b = other.replace(/\D/g, "");
  const shorter = Math.min(a.length, b.length);
  return shorter >= 7 && a.slice(-shorter) === b.slice(-shorter);
}
