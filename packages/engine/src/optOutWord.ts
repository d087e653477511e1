/**
 * What a caller's text says about getting texts at all.
 *
 * Stop words are the carrier's defaults on long codes plus "opt out" (47 CFR 64.1200(a)(10) names it, the carrier's
 * list does not); a few plain sentences count too, since any reasonable wording revokes. A text that merely contains
 * "stop" never does: "Can you stop by at 5?" is a customer.
 *
 * @returns `stop`, `start`, or `null` for every other text.
 */
export function optOutWord(body: string): "stop" | "start" | null {
  // A long text is a letter, not a keyword; the carrier compares whole messages.
  if (body.length > LONGEST) return null;
  const said = body
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[^\p{L}\p{N}' ]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (STOP_WORDS.has(said)) return "stop";
  if (START_WORDS.has(said)) return "start";
  const plain = said.replace(/^(?:please|pls|plz) | (?:please|pls|plz|thanks|thank you)$/g, "").trim();
  return STOP_WORDS.has(plain) || STOP_PHRASES.some((phrase) => phrase.test(plain)) ? "stop" : null;
}

const LONGEST = 160;

const STOP_WORDS = new Set([
  "stop",
  "stopall",
  "stop all",
  "unsubscribe",
  "end",
  "quit",
  "revoke",
  "optout",
  "opt out",
  "cancel",
]);

/** YES also opts in at the carrier, but to us it is an answer: whoever opted out by mistake sends START. */
const START_WORDS = new Set(["start", "unstop"]);

const STOP_PHRASES: readonly RegExp[] = [
  /^stop (?:texting|messaging|contacting|sending)(?: me)?(?: (?:texts|messages|text messages))?(?: now)?$/,
  /^(?:do not|don't|dont) (?:text|message|contact)(?: me)?(?: again| anymore| any more)?$/,
  /^(?:remove me|take me off)(?: from)?(?: (?:your|this|the) list)?$/,
  /^(?:no more|stop all|stop the|stop these) (?:texts|messages|text messages)$/,
  /^(?:unsubscribe|opt) me(?: out)?$/,
  /^i (?:want|would like|'d like) to (?:opt out|unsubscribe)$/,
];
