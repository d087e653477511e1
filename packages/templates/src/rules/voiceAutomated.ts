import type { Copy } from "../copy.ts";
import type { Sentence } from "../sentences.ts";
import { sentencesOf } from "../sentences.ts";
import type { CopyRule } from "./copyRule.ts";

/** Says of itself that no person wrote it. Trades' own words (an automated gate, a robot mower) are not meant. */
const AUTOMATED = [
  /\bauto(?:mated|matic|matically generated)?[ -]?(?:generated )?(?:text|sms|message|reply|response|responder|notification|assistant|system|service)s?\b/i,
  /\b(?:this|it) is (?:an )?auto(?:mated|matic|matically)\b/i,
  /\b(?:ai|virtual|digital)[ -](?:assistant|receptionist|agent|secretary)\b/i,
  /\bchat ?bot\b|\b(?:i'm|i am|this is|as) an? (?:ai|bot)\b/i,
  /\b(?:do not|don't|please don't|cannot|can't) (?:reply|respond)\b|\bno[ -]?reply\b/i,
  /\b(?:not|un)[ -]?monitored\b|\bsystem[ -]generated\b/i,
] as const;

/** `voice.automated`: a caller answers a person, not a machine. */
export const voiceAutomated: CopyRule = (copy) => {
  for (const sentence of sentencesOf(copy.words)) {
    const match = AUTOMATED.map((pattern) => sentence.text.match(pattern)).find((found) => found !== null);
    if (!match) continue;
    const from = sentence.from + (match.index ?? 0);
    const to = from + match[0].length;
    return [
      {
        code: "voice.automated",
        severity: "warning",
        weight: 12,
        message: `Take out "${copy.text.slice(from, to)}" and write as yourself: callers answer people.`,
        span: { from, to },
        fix: repair(copy, sentence),
      },
    ];
  }
  return [];
};

/** The sentence goes; if it was the one that named the business, a person says that instead. */
function repair({ text }: Copy, sentence: Sentence): { label: string; text: string } {
  const original = text.slice(sentence.from, sentence.to);
  const namer = original.includes("{{business.name}}") || original.includes("{{owner.first_name}}");
  const before = text.slice(0, sentence.from);
  const after = text.slice(sentence.to);
  if (namer) {
    const greeting = original.match(/^(?:hi|hey|hello)\b[^,.!]{0,60}[,!]/i)?.[0].replace(/[,!]$/, "");
    const who = "this is {{owner.first_name}} at {{business.name}}.";
    const opening = greeting === undefined ? who.replace("this", "This") : `${greeting}, ${who}`;
    return { label: "Write as yourself", text: before + opening + after };
  }
  const rest = `${before.trimEnd()} ${after.trimStart()}`.trim();
  return { label: "Take the sentence out", text: rest };
}
