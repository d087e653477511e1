import type { Copy } from "../copy.ts";
import { linksIn } from "../linksIn.ts";
import type { CopyRule, RuleFinding } from "./copyRule.ts";

/**
 * `url.shortener`: carriers block links of public shorteners, which hide where they lead. `url.insecure`: phones warn of
 * `http:`. Whether a link's domain is the sender's own (Twilio 30857), a text alone cannot tell.
 */
export const urlShortener: CopyRule = { id: "D04", check };

const SHORTENERS: ReadonlySet<string> = new Set([
  ...[
    "bit.ly",
    "tinyurl.com",
    "goo.gl",
    "t.co",
    "ow.ly",
    "is.gd",
    "buff.ly",
    "rb.gy",
    "cutt.ly",
    "rebrand.ly",
    "t.ly",
  ],
  ...[
    "shorturl.at",
    "bl.ink",
    "lnkd.in",
    "wa.me",
    "tiny.cc",
    "bc.vc",
    "budurl.com",
    "clicky.me",
    "lc.chat",
    "s2r.co",
  ],
  ...["soo.gd", "bit.do", "v.gd", "short.io", "shorte.st", "tr.im"],
]);

/** Their hosts end in what is no usual ending, so they are looked for by name as well. */
const BY_NAME = new RegExp(
  `(?<![\\p{L}\\p{N}@./-])(?:https?://)?(?:www\\.)?(?:${[...SHORTENERS].map((host) => host.replace(".", "\\.")).join("|")})(?![\\p{L}\\p{N}@-])(?:/[^\\s\\uFFFC]*)?`,
  "giu",
);

function check({ text, words }: Copy): RuleFinding[] {
  const short = Array.from(words.matchAll(BY_NAME), ({ index, 0: match }): RuleFinding => {
    const link = match.replace(/[.,!?;:)\]"']+$/, "");
    return {
      code: "url.shortener",
      severity: "error",
      weight: 20,
      message: `Take out ${link}, or write the whole address of your own site: phone companies block shortened links.`,
      span: { from: index, to: index + link.length },
      fix: null,
    };
  });
  const insecure = linksIn(words)
    .filter((link) => link.insecure && !isShortener(link.host))
    .map(
      ({ from, to }): RuleFinding => ({
        code: "url.insecure",
        severity: "warning",
        weight: 6,
        message: "Write https instead of http, if your site has it: phones warn of the other.",
        span: { from, to },
        fix: { label: "Use https", text: `${text.slice(0, from)}https${text.slice(from + "http".length)}` },
      }),
    );
  return [...short, ...insecure];
}

/** Whether a host is a public shortener's. */
export function isShortener(host: string): boolean {
  return SHORTENERS.has(host);
}
