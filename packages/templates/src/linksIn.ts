import type { Span } from "./finding.ts";
import { everyMatch } from "./words/everyMatch.ts";

export interface LinkInText extends Span {
  /** Lower case, without "www.". */
  host: string;
  /** `http:` written out, which phones warn of. */
  insecure: boolean;
}

/** A link with its scheme or "www.", or a bare host that ends as hosts of businesses do. Not an address of mail. */
const LINK =
  /(?<![\p{L}\p{N}@.-])(?:(?:https?:\/\/|www\.)[^\s\uFFFC]+|(?:[a-z0-9-]{1,63}\.){1,4}(?:com|net|org|io|biz|info|app|dev|shop|store|site|online|ly|gl|gd|co\.uk|com\.mx|com\.au)\b(?!@)(?:\/[^\s\uFFFC]*)?|(?:[a-z0-9-]{1,63}\.){1,4}(?:co|me|us|to|at|be|by|cc|es|mx|ca|ai|in|ink|chat|st|im|do)\/[^\s\uFFFC]+)/giu;

/** The links of a text, in order; what a sentence puts behind them is not theirs. */
export function linksIn(words: string): LinkInText[] {
  return everyMatch(words, LINK).map(({ index, 0: match }) => {
    const link = match.replace(/[.,!?;:)\]"']+$/, "");
    const host = link
      .toLowerCase()
      .replace(/^https?:\/\//, "")
      .replace(/^www\./, "")
      .replace(/[/?#:].*$/s, "");
    return { from: index, to: index + link.length, host, insecure: /^http:\/\//i.test(link) };
  });
}
