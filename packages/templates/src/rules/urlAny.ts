import type { Copy } from "../copy.ts";
import { linksIn } from "../linksIn.ts";
import { isFirstText } from "../optOutLine.ts";
import type { CopyRule, RuleFinding } from "./copyRule.ts";
import { isShortener } from "./urlShortener.ts";

/** `url.any`: a link in a first text is what junk texts look like, most of all where the text ends in it. */
export const urlAny: CopyRule = { id: "D05", check };

function check({ text, words, purpose }: Copy): RuleFinding[] {
  if (!isFirstText(purpose)) return [];
  const links = linksIn(words).filter(({ host, insecure }) => !isShortener(host) && !insecure);
  const [first] = links;
  const last = links.at(-1);
  if (first === undefined || last === undefined) return [];
  const ends = words.slice(last.to).replace(/[\s.!]/g, "") === "";
  const message = ends
    ? `Take out ${text.slice(last.from, last.to)}, or say more behind it: a first text that ends in a link looks like junk.`
    : `Take out ${text.slice(first.from, first.to)}: send a link when the caller has answered.`;
  const { from, to } = ends ? last : first;
  return [
    { code: "url.any", severity: "warning", weight: ends ? 10 : 6, message, span: { from, to }, fix: null },
  ];
}
