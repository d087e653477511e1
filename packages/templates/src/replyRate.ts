import type { CopyFinding } from "./finding.ts";
import { wilson, Z_95 } from "./wilson.ts";

/** How often a text was answered. */
export interface RepliesCounted {
  /** Texts that the carrier took. */
  sent: number;
  /** Of those, how many were answered. */
  replied: number;
  /** When the first of them was sent, in milliseconds UTC; `null` while none was. */
  firstSentAt: number | null;
  /** Milliseconds UTC. */
  now: number;
  /** What the checks say of the text, so that advice names what it lacks; general advice when absent. */
  findings?: readonly Pick<CopyFinding, "rule">[] | undefined;
}

/** How often a text is answered, and how sure that is. */
export interface ReplyRate {
  sent: number;
  replied: number;
  /** 0 to 1; 0 while nothing was sent. */
  rate: number;
  /** The 95 % interval of the true rate (Wilson's score interval), each 0 to 1. */
  low: number;
  high: number;
  /** The same in plain words. */
  sentence: string;
  /** What to try; `null` unless fewer than one in five reply and that has had its time to show. */
  advice: string | null;
}

/** Below this many texts, one reply more or less moves the rate by more than ten points. */
const TOO_FEW = 10;
/** An interval wider than this, in points of a hundred, is worth saying. */
const WIDE = 10;
/** Nobody calls this many texts few. */
const MANY = 100;
const POOR = 0.2;
const PATIENCE_MS = 14 * 86_400_000;

/** Says how often a text is answered without claiming more than so many texts can show. */
export function judgeReplyRate(counted: RepliesCounted): ReplyRate {
  const { sent, replied } = counted;
  if (!(sent >= 0 && replied >= 0 && replied <= sent)) {
    throw new Error(`${replied} replies to ${sent} texts cannot be.`);
  }
  const { low, high } = wilson(sent, replied, Z_95);
  const rate = sent === 0 ? 0 : replied / sent;
  return {
    sent,
    replied,
    rate,
    low,
    high,
    sentence: sentenceOf({ sent, replied, rate, low, high }),
    advice: adviceOf(counted, { rate, high }),
  };
}

function sentenceOf({ sent, replied, rate, low, high }: Omit<ReplyRate, "sentence" | "advice">): string {
  if (sent === 0) return "Nothing was sent with this text yet.";
  if (sent < TOO_FEW) return `Too early to say: ${sent} ${sent === 1 ? "text" : "texts"} so far.`;
  const counts = `${thousands(replied)} of ${thousands(sent)} replied (${percent(rate)} %).`;
  const [from, to] = [percent(low), percent(high)];
  if (from === to) return counts;
  return to - from > WIDE && sent < MANY
    ? `${counts} With so few texts the true rate may be anywhere between ${from} % and ${to} %.`
    : `${counts} The true rate is most likely between ${from} % and ${to} %.`;
}

function adviceOf(
  { sent, firstSentAt, now, findings }: RepliesCounted,
  { rate, high }: { rate: number; high: number },
): string | null {
  if (firstSentAt === null || now - firstSentAt < PATIENCE_MS) return null;
  if (sent < TOO_FEW || rate >= POOR) return null;
  const rules = new Set(findings?.map(({ rule }) => rule));
  const lacking = ADVICE.find(({ rule }) => rules.has(rule));
  const claim =
    high < POOR ? "Fewer than 1 in 5 reply." : "So far fewer than 1 in 5 replied, which may be chance.";
  return `${claim} ${lacking?.say ?? GENERAL}`;
}

const GENERAL = "Try another version beside it: change the question first, and one thing at a time.";

/** What moves replies most comes first: the ask before the manners, and those before the length. */
const ADVICE: readonly { rule: string; say: string }[] = [
  { rule: "H06", say: "Try asking one question that can be answered in a word." },
  { rule: "H09", say: "Try telling them what to do next, such as texting back here." },
  { rule: "H07", say: "Try an either-or question about the job in place of asking how you can help." },
  { rule: "H08", say: "Try asking one thing only, and leave the rest for your next text." },
  { rule: "H12", say: "Try one either-or question in place of the list of choices." },
  { rule: "H01", say: "Try saying who is writing: your first name and your business." },
  { rule: "H03", say: "Try saying that you saw their call, so that they know why you write." },
  { rule: "H10", say: "Try plainer words: it reads like a recording." },
  { rule: "H11", say: "Try signing it as a person: people answer people." },
  { rule: "L01", say: "Try a shorter text that ends with its question." },
];

function percent(rate: number): number {
  return Math.round(rate * 100);
}

function thousands(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
