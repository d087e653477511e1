import {
  firstTexts,
  type Instant,
  listed,
  type Rehearsal,
  type SendOutcome,
  sayStopwatch,
  type TimelineEntry,
} from "@ringback/engine";
import type { Tone } from "../components/Badge.tsx";
import { sayCaller } from "./sayCaller.ts";

/** What came of a test drive, for somebody who reads one line. */
export interface Verdict {
  /** `missed` is a warning: a caller was texted twice about one burst, or got one text again and again. */
  tone: Tone;
  sentences: string[];
}

/** Calls closer together than this are one burst to their caller. */
const BURST_MS = 10 * 60_000;

/**
 * Tells what each caller got, and whether anybody got too much.
 *
 * @param withoutGuard The workflow has a guard that was left out of this rehearsal.
 */
export function verdictOf(
  { timeline, dispositions }: Rehearsal,
  { startsAt, withoutGuard }: { startsAt: Instant; withoutGuard: boolean },
): Verdict {
  const phones = [...new Set(timeline.flatMap((entry) => (entry.type === "call" ? [entry.from] : [])))];
  if (phones.length === 0) return { tone: "muted", sentences: ["Nobody called, so nobody was texted."] };
  const told = phones.map((phone) => {
    const calls = timeline.flatMap((entry) =>
      entry.type === "call" && entry.from === phone
        ? [{ ...entry, disposition: dispositions[entry.call - 1] ?? null }]
        : [],
    );
    const replies = timeline.flatMap((e) => (e.type === "reply" && e.from === phone ? [e.at] : []));
    return tellCaller(sayCaller(phone), {
      calls,
      replies,
      texts: timeline.flatMap((e) => (e.type === "text" && e.to === phone ? [e] : [])),
      startsAt,
      withoutGuard,
    });
  });
  const tones = told.map(({ tone }) => tone);
  const tone = LOUDEST.find((one) => tones.includes(one)) ?? "muted";
  return { tone, sentences: told.flatMap(({ sentences }) => sentences) };
}

const LOUDEST: readonly Tone[] = ["missed", "failed", "unsure", "ok", "muted"];

type Text = Extract<TimelineEntry, { type: "text" }>;

interface Told {
  calls: { at: Instant; outcome: string; disposition: Rehearsal["dispositions"][number] }[];
  replies: Instant[];
  texts: Text[];
  startsAt: Instant;
  withoutGuard: boolean;
}

function tellCaller(name: string, { calls, replies, texts, startsAt, withoutGuard }: Told): Verdict {
  const when = (at: Instant) => sayStopwatch(at - startsAt);
  const missed = calls.filter(({ outcome }) => outcome !== "answered");
  if (texts.length === 0) {
    const why = missed.at(-1)?.disposition?.why;
    const answered = calls.some(({ outcome }) => outcome === "answered") && missed.length === 0;
    const reason = why ?? (answered ? "You answered." : "The drawing does not take this call.");
    return { tone: "muted", sentences: [`${name} got no text. ${reason}`] };
  }
  const again = texts.find((text, index) => index > 0 && isDoubled(texts[index - 1], text));
  if (again) {
    const firsts = firstTexts(texts);
    const story = `calls at ${listed(missed.map(({ at }) => when(at)))}, texts at ${listed(firsts.map(({ at }) => when(at)))}`;
    const who = withoutGuard ? "Without the guard, this drawing" : "This drawing";
    return {
      tone: "missed",
      sentences: [`${who} texts ${name} ${sayTimes(firsts.length)} about one burst: ${story}.`],
    };
  }
  const covered = missed.flatMap(({ disposition }, index) =>
    disposition?.type === "suppressed" && COVERED.has(disposition.code) ? [index] : [],
  );
  const came = arrived(texts);
  const alike = mostAlike(came, replies);
  const sentences = [sayTexts(name, came, alike)];
  if (covered.length > 0) {
    const which = listed(covered.map(ordinal));
    sentences.push(
      `The ${which} ${covered.length === 1 ? "call was" : "calls were"} covered by ${came.length > 1 ? "them" : "it"}.`,
    );
  }
  for (const [index, { disposition }] of missed.entries()) {
    if (disposition === null || disposition.type === "sent" || covered.includes(index)) continue;
    if (disposition.type !== "suppressed") continue;
    sentences.push(`The ${ordinal(index)} call got none: ${disposition.why}`);
  }
  return { tone: alike > 1 ? "missed" : TONES[worst(texts)], sentences };

  function isDoubled(before: Text | undefined, text: Text): boolean {
    if (!before || before.run === text.run) return false;
    if (before.outcome !== "sent" && before.outcome !== "notConfirmed") return false;
    if (replies.some((at) => before.at <= at && at <= text.at)) return false;
    const ofBurst = missed.filter(({ at }) => at <= text.at).map(({ at }) => at);
    return ofBurst.some((at, index) => index > 0 && at - (ofBurst[index - 1] ?? at) <= BURST_MS);
  }
}

/** The codes of a call that was left to an earlier one's text. */
const COVERED = new Set(["joined", "guard"]);

const TONES: Record<SendOutcome, Tone> = { sent: "ok", couldNotSend: "failed", notConfirmed: "unsure" };

function worst(texts: Text[]): SendOutcome {
  if (texts.some(({ outcome }) => outcome === "notConfirmed")) return "notConfirmed";
  return texts.every(({ outcome }) => outcome === "couldNotSend") ? "couldNotSend" : "sent";
}

/** The texts that went, or else those that may have. */
function arrived(texts: readonly Text[]): Text[] {
  const sent = texts.filter(({ outcome }) => outcome === "sent");
  return sent.length > 0 ? sent : texts.filter(({ outcome }) => outcome === "notConfirmed");
}

/** How often one run texted what one card says, at most; anew after each reply, where it is a conversation. */
function mostAlike(texts: readonly Text[], replies: readonly Instant[]): number {
  const counts = new Map<string, number>();
  for (const { run, nodeId, at } of texts) {
    const key = `${run} ${nodeId} ${replies.filter((reply) => reply <= at).length}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}

function sayTexts(name: string, came: readonly Text[], alike: number): string {
  const all = came.length;
  if (all === 0) return `${name} got no text: the carrier refused it.`;
  const texts = all === 1 ? "one text" : `${NUMBERS[all] ?? all} texts`;
  const same =
    alike === all ? `the same text ${sayTimes(alike)}` : `${texts}, one of them ${sayTimes(alike)}`;
  if (came[0]?.outcome === "sent") return `${name} got ${alike > 1 ? same : texts}.`;
  const unsure = `${name} may have got ${alike > 1 ? same : texts}: the carrier did not say whether`;
  if (all === 1) return `${unsure} it went, so it is not sent again.`;
  return `${unsure} they went.`;
}

function sayTimes(count: number): string {
  return count === 2 ? "twice" : `${NUMBERS[count] ?? count} times`;
}

const NUMBERS = ["no", "one", "two", "three", "four", "five", "six"];
const ORDINALS = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
];

function ordinal(index: number): string {
  return ORDINALS[index] ?? `${index + 1}th`;
}
