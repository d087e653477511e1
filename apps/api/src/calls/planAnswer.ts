import type { E164 } from "@ringback/engine";
import type { CallbackUrls } from "./callbackUrls.ts";
import { type CallEvent, type CallEvidence, isTerminal } from "./evidence.ts";
import type { KnownNumber } from "./numberBook.ts";
import { HANG_UP, REJECT_BUSY, ringOwner, sayAndHangUp, takeMessage } from "./twiml.ts";

/** What we do with a call that reaches a number. */
export type VoiceAnswer = Extract<CallEvent, { kind: "voice" }>["answer"];
/** What we do with a caller once ringing the owner is over. */
export type DialAnswer = Extract<CallEvent, { kind: "dial" }>["answer"];

/**
 * Decides what to do with a call that has just reached a number. Pure.
 *
 * Where the owner's phone forwards unanswered calls to the very number that rings it, the leg we dialled comes back as
 * a new call: it is turned away as busy, or the two would ring each other for ever. For the same reason we never dial
 * one of our own numbers, nor the phone that is calling.
 */
export function planAnswer(
  { number, ownNumbers }: KnownNumber,
  caller: { from: string; forwardedFrom: string | undefined },
): VoiceAnswer {
  if (ownNumbers.has(caller.from)) return "blocked";
  const target = dialTarget(number.mode === "front" ? number.forwardTo : null, ownNumbers);
  if (target !== null && isSamePhone(caller.forwardedFrom, target)) return "blocked";
  if (target !== null && caller.from !== target) return "dialed";
  return number.voicemail ? "voicemail" : "hungUp";
}

/** Decides what to do once ringing the owner is over. Pure. */
export function planAfterDial(
  { number }: KnownNumber,
  dial: { status: string; bridged: boolean | null; parentStatus: string },
): DialAnswer {
  const pickedUp = dial.status === "completed" || dial.status === "answered";
  if (isTerminal(dial.parentStatus) || (pickedUp && dial.bridged !== false)) return "hungUp";
  return number.voicemail ? "voicemail" : "hungUp";
}

/** The TwiML for a call that reached a number: the same for a request that is repeated, whatever was heard since. */
export function answerVoice(known: KnownNumber, evidence: CallEvidence, urls: CallbackUrls): string {
  if (evidence.blocked) return REJECT_BUSY;
  const target = dialTarget(known.number.forwardTo, known.ownNumbers);
  if (evidence.dialed && target !== null) {
    return ringOwner({ forwardTo: target, seconds: known.number.ringSeconds }, urls);
  }
  return evidence.twiml === "voicemail" ? takeMessage(greeting(known), urls) : sayAndHangUp(greeting(known));
}

/** The TwiML once ringing the owner is over. */
export function answerDial(known: KnownNumber, evidence: CallEvidence, urls: CallbackUrls): string {
  if (evidence.twiml === "voicemail") return takeMessage(greeting(known), urls);
  const { dial } = evidence;
  if (dial === undefined || isTerminal(dial.parentStatus)) return HANG_UP;
  const talked = (dial.status === "completed" || dial.status === "answered") && dial.bridged !== false;
  return talked ? HANG_UP : sayAndHangUp(greeting(known));
}

/** Carriers name the phone that forwarded a call with or without the country code. */
function isSamePhone(forwardedFrom: string | undefined, phone: E164): boolean {
  const digits = forwardedFrom?.replace(/\D/g, "") ?? "";
  return digits.length >= 10 && phone.endsWith(digits);
}

function dialTarget(forwardTo: E164 | null, ownNumbers: ReadonlySet<E164>): E164 | null {
  return forwardTo === null || ownNumbers.has(forwardTo) ? null : forwardTo;
}

function greeting({ businessName, number }: KnownNumber) {
  return { businessName, words: number.greeting };
}
