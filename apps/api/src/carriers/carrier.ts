import type { E164, Instant } from "@ringback/engine";
import type { CallLog } from "../calls/callLog.ts";

/** A text as it is handed to the carrier: once, and never again by ourselves. */
export interface OutgoingText {
  from: E164;
  to: E164;
  body: string;
  /**
   * Where the carrier reports on this text. Carries the send's token, so a lost answer can still be matched; `null` for
   * one that nobody looks up, such as a notice to the owner.
   */
  statusCallback: string | null;
  /** Seconds after which the carrier drops an undelivered text: a late "sorry we missed you" is worse than none. */
  validitySeconds: number;
}

/**
 * What became of one POST. The alternatives differ in what may happen next, which is all that matters:
 * only `notProcessed` may ever be sent again, because only then the carrier provably holds no text.
 */
export type PostResult =
  | { type: "accepted"; sid: string; status: string }
  /** Refused before a byte was written, or 429: not processed (Twilio error 20429), safe to send again. */
  | { type: "notProcessed"; why: string; retryAfterMs: number }
  /** 401, 403 or a suspended account: nothing of this account will go until a person mends it. */
  | { type: "held"; why: string }
  /** A coded refusal of this very text, such as 21610. */
  | { type: "rejected"; code: string; why: string }
  /** Time-out, reset, 5xx, an unreadable answer: the carrier may or may not hold the text (Twilio error 20500). */
  | { type: "unknown"; why: string };

/** A text as the carrier's message list shows it. */
export interface ListedText {
  sid: string;
  status: string;
  body: string;
  createdAt: Instant;
  errorCode: string | null;
}

export type Listing = { type: "listed"; texts: ListedText[] } | { type: "unreachable"; why: string };

/** The port to the phone network: Twilio, or the simulator that answers as Twilio does. */
export interface Carrier {
  /** The account's SID. Rows made under another account are never dispatched. */
  account: string;
  send(text: OutgoingText): Promise<PostResult>;
  /** Outbound texts to `to` from `from`, newest first, made since `since`. */
  listTexts(query: { to: E164; from: E164; since: Instant }): Promise<Listing>;
  calls: CallLog;
  /** Fetches a voicemail's audio by its recording SID; `null` when the carrier does not have it. */
  recording(sid: string): Promise<{ type: string; bytes: Uint8Array } | null>;
  close(): Promise<void>;
}
