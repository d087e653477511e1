import type { E164 } from "@ringback/engine";
import type { CallbackUrls } from "./callbackUrls.ts";
import { RECORD_MAX_SECONDS } from "./classify.ts";

/** Ends the call, saying nothing. */
export const HANG_UP = document("<Hangup/>");

/** Turns a call away, unbilled. The caller hears a busy tone, so a phone that forwards to us gives up. */
export const REJECT_BUSY = document(`<Reject reason="busy"/>`);

/** Turns a call away, unbilled. */
export const REJECT = document("<Reject/>");

/** Answers a webhook that wants no action. */
export const NOTHING = document("");

/** Twilio rings about this many seconds longer than its `timeout` says. */
const DIAL_BUFFER_SECONDS = 5;
/** The shortest `timeout` that Twilio takes. */
const DIAL_TIMEOUT_LEAST = 5;

/**
 * Rings the owner's phone. The caller hears ringing until it is picked up, so an unanswered call costs them nothing;
 * what happens next is asked for at `urls.dial`.
 *
 * @param ring `seconds` is how long the owner wants it to ring, 10 to 60.
 */
export function ringOwner(ring: { forwardTo: E164; seconds: number }, urls: CallbackUrls): string {
  const timeout = Math.max(DIAL_TIMEOUT_LEAST, ring.seconds - DIAL_BUFFER_SECONDS);
  return document(
    `<Dial answerOnBridge="true" timeout="${timeout}" action="${escapeXml(urls.dial)}" method="POST">` +
      `<Number statusCallback="${escapeXml(urls.leg)}" statusCallbackMethod="POST"` +
      ` statusCallbackEvent="initiated ringing answered completed">${escapeXml(ring.forwardTo)}</Number></Dial>`,
  );
}

/** Speaks the greeting and records a message of up to 119 s after a tone. */
export function takeMessage(greeting: Greeting, urls: CallbackUrls): string {
  return document(
    `<Say>${escapeXml(greetingText(greeting, "Please leave a message after the tone."))}</Say>` +
      `<Record maxLength="${RECORD_MAX_SECONDS}" playBeep="true" action="${escapeXml(urls.recorded)}" method="POST"` +
      ` recordingStatusCallback="${escapeXml(urls.recording)}" recordingStatusCallbackMethod="POST"` +
      ` recordingStatusCallbackEvent="completed absent"/>`,
  );
}

/** Speaks the greeting and hangs up: for a number that takes no messages. */
export function sayAndHangUp(greeting: Greeting): string {
  return document(`<Say>${escapeXml(greetingText(greeting, "Thank you for calling."))}</Say><Hangup/>`);
}

export interface Greeting {
  businessName: string;
  /** The owner's own words; `null` for ours. */
  words: string | null;
}

/**
 * What the caller hears. Ours ends in `closing`; the owner's words stand as they are.
 * Every greeting says that we may text: it is the notice that a text-back rests on, so it is added where the owner's
 * words do not mention texting.
 */
export function greetingText({ businessName, words }: Greeting, closing: string): string {
  const disclosure =
    "We may text you back at this number. Message and data rates may apply. Reply STOP to any text to opt out.";
  if (words === null || words.trim() === "") {
    return `You have reached ${businessName}. We are sorry that we missed your call. ${disclosure} ${closing}`;
  }
  return /\btext\b/i.test(words) ? words.trim() : `${words.trim()} ${disclosure}`;
}

function document(verbs: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><Response>${verbs}</Response>`;
}

const ESCAPES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Escapes text for XML, and drops the control characters that XML 1.0 cannot hold at all. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}
