import type { Instant, Outcome } from "@ringback/engine";
import { type CallEvidence, isTerminal } from "./evidence.ts";

/** Seconds of speech that make a recording a voicemail; less is somebody hanging up after the tone. */
const VOICEMAIL_AT_LEAST_SECONDS = 2;
/** The longest voicemail, in seconds. Twilio transcribes recordings of less than 120 s only. */
export const RECORD_MAX_SECONDS = 119;
/** For a greeting to be spoken: the longest that is sensible. */
const GREETING_MS = 60_000;
/** A recording is reported at the latest this long after the longest possible one. */
const RECORD_LATE_MS = 60_000;
/** Twilio gives up a call-processing request after 15 s, retries included: what has not come by then is not coming. */
const RECORD_GRACE_MS = 15_000;
/** How long a caller's hang-up waits for the story behind it before the carrier's log is asked. */
const HANG_UP_GRACE_MS = 30_000;
/** The longest ring (60 s) and a minute more: a call that is silent for so long has lost a webhook, or is a talk. */
const SILENCE_MS = 120_000;
/** How often the carrier's log is asked about a call that goes on. */
const STILL_TALKING_MS = 300_000;

export interface ClassifyPolicy {
  /** How the number's calls are handled; counts only until we know what we answered. */
  mode: "front" | "behind";
  /** Whether callers may leave a message. */
  voicemail: boolean;
  now: Instant;
  /** When the call reached the number. */
  at: Instant;
}

export type Classification =
  /** `row` is the row of the truth table that decided, kept for logs and tests. */
  | { kind: "final"; outcome: Outcome; row: number; why: string }
  /** Not decided yet. Look again at `until`, with whatever has been heard by then. */
  | { kind: "pending"; until: Instant; why: string }
  /** Nothing more is coming: only the carrier's own log can tell. */
  | { kind: "ask"; why: string };

/**
 * What a call turned out to be, from everything heard about it. Pure.
 *
 * The truth table, first match wins ("dial" is the request at the end of ringing the owner, with its `DialCallStatus`):
 *
 * | row | when | outcome |
 * |---|---|---|
 * | 1 | we turned the caller away | blocked |
 * | 2 | dial completed, bridged, and accepted where screening is on | answered |
 * | 3 | dial completed and bridged though nobody accepted | answered, never texted |
 * | 15 | dial completed, screening off, the carrier does not say whether bridged | answered |
 * | 9 | not answered, a message of 2 s or more | voicemail |
 * | 5, 11 | picked up but not connected, or cancelled, and the caller had hung up | abandoned |
 * | 13 | any other end with the caller gone, or no dial request at all: as the carrier's log says | abandoned |
 * | 4, 6, 7, 8, 12 then 10 | declined, no answer, busy, failed, cancelled by us; no message left | missed |
 * | 14 | nothing was dialled: reaching us is the miss | missed or voicemail |
 */
export function classify(evidence: CallEvidence, policy: ClassifyPolicy): Classification {
  if (evidence.blocked)
    return final("blocked", 1, "The call was turned away: it came from one of your own numbers.");
  const dialed = evidence.dialed ?? (evidence.twiml === undefined && policy.mode === "front");
  return dialed ? classifyDialed(evidence, policy) : classifyDirect(evidence, policy);
}

/**
 * The outcome to store when a call that has `current` is now classified as `next`; `null` when nothing changes.
 * An outcome that started a run stays, with one exception: a message found late makes a missed call a voicemail.
 */
export function laterOutcome(current: Outcome | null, next: Classification): Outcome | null {
  if (next.kind !== "final") return null;
  if (current === null) return next.outcome;
  const upgrades = (current === "missed" || current === "abandoned") && next.outcome === "voicemail";
  return upgrades ? next.outcome : null;
}

/**
 * How long the owner's phone rang, in milliseconds, as far as the webhooks tell; 0 when nothing was dialled. Of a call that
 * only the carrier's log tells of: how long the caller held on.
 */
export function rangMs(evidence: CallEvidence, at: Instant): number {
  const { leg, dial, parent, log } = evidence;
  if (!evidence.dialed && evidence.twiml !== undefined) return 0;
  const reported = evidence.dialed ? [leg?.answeredAt, dial?.at, parent?.at] : [];
  const ends = [...reported, log?.endedAt].filter((end) => end !== undefined);
  return ends.length === 0 ? 0 : Math.max(0, Math.min(...ends) - (evidence.leg?.ringingAt ?? at));
}

function classifyDialed(evidence: CallEvidence, policy: ClassifyPolicy): Classification {
  const { dial } = evidence;
  if (dial === undefined) return classifyWithoutDial(evidence, policy);
  const callerGone = isTerminal(dial.parentStatus);

  if (dial.status === "completed" || dial.status === "answered") {
    const bridged = dial.bridged ?? (evidence.screening ? evidence.accepted === true : null);
    if (bridged === null)
      return final("answered", 15, "The call was picked up, perhaps by the phone's own voicemail.");
    if (bridged && evidence.screening && !evidence.accepted) {
      return final("answered", 3, "The call was connected, though nobody pressed the key to accept it.");
    }
    if (bridged) return final("answered", 2, "You answered.");
    if (callerGone) return abandoned(evidence, 5, "The caller hung up before anybody took the call.");
    return classifyUnanswered(evidence, policy, "Your phone was picked up, but the call was not taken.");
  }
  if (!callerGone) return classifyUnanswered(evidence, policy, unansweredBecause(dial.status));
  if (dial.status === "canceled") return abandoned(evidence, 11, "The caller hung up while your phone rang.");
  return abandoned(evidence, 13, "The caller hung up as your phone stopped ringing.");
}

/** Row 13: the caller's leg may be over, but nothing says how ringing the owner ended. */
function classifyWithoutDial(evidence: CallEvidence, policy: ClassifyPolicy): Classification {
  const { log, parent } = evidence;
  if (isVoicemail(evidence)) return final("voicemail", 9, "The caller left a message.");
  if (log !== undefined && isTerminal(log.status)) {
    const answered = log.answeredChild && (!evidence.screening || evidence.accepted === true);
    if (answered) return final("answered", 15, "The carrier's log says that your phone was picked up.");
    return final("abandoned", 13, "The caller hung up before anybody answered.");
  }
  if (log !== undefined && parent === undefined)
    return waitOrAsk(log.at + STILL_TALKING_MS, policy.now, "The call is still going on.");
  if (parent !== undefined) {
    return waitOrAsk(
      parent.at + HANG_UP_GRACE_MS,
      policy.now,
      "The caller hung up; how your phone's ringing ended is still to come.",
    );
  }
  const lastHeard = Math.max(policy.at, evidence.leg?.ringingAt ?? 0, evidence.leg?.answeredAt ?? 0);
  return waitOrAsk(lastHeard + SILENCE_MS, policy.now, "The phone is ringing, or you are talking.");
}

/** Rows 9 and 10: nobody answered and the caller is with our greeting. */
function classifyUnanswered(evidence: CallEvidence, policy: ClassifyPolicy, why: string): Classification {
  return classifyMessage(evidence, policy, {
    since: evidence.dial?.at ?? policy.at,
    voicemailRow: 9,
    missedRow: 10,
    why,
  });
}

/** Row 14: nothing was dialled, so the call reaching us is the miss. */
function classifyDirect(evidence: CallEvidence, policy: ClassifyPolicy): Classification {
  const { log, parent } = evidence;
  const why = "The call reached us because nobody had answered it.";
  const direct = { since: policy.at, voicemailRow: 14, missedRow: 14, why };
  // Heard of only by its end: the webhook that began it may still come, and say that we turned the caller away.
  if (evidence.twiml === undefined && parent !== undefined && log === undefined && !isVoicemail(evidence)) {
    const until = parent.at + HANG_UP_GRACE_MS;
    if (policy.now < until)
      return { kind: "pending", until, why: "The call ended before we heard how it began." };
  }
  if (log !== undefined && !isTerminal(log.status) && parent === undefined && evidence.twiml === undefined) {
    return waitOrAsk(log.at + STILL_TALKING_MS, policy.now, "The call is still going on.");
  }
  return classifyMessage(evidence, policy, direct);
}

function classifyMessage(
  evidence: CallEvidence,
  policy: ClassifyPolicy,
  {
    since,
    voicemailRow,
    missedRow,
    why,
  }: { since: Instant; voicemailRow: number; missedRow: number; why: string },
): Classification {
  if (isVoicemail(evidence)) return final("voicemail", voicemailRow, "The caller left a message.");
  const offered = evidence.twiml === undefined ? policy.voicemail : evidence.twiml === "voicemail";
  if (!offered || isEmptyRecord(evidence)) return final("missed", missedRow, why);

  const until = recordingBy(evidence, since);
  if (policy.now < until) return { kind: "pending", until, why: "The caller may be leaving a message." };
  return final("missed", missedRow, why);
}

/** The latest moment at which a recording, if there is one, has been reported. */
function recordingBy({ record, parent, log }: CallEvidence, since: Instant): Instant {
  if (record !== undefined) return record.at + RECORD_LATE_MS;
  if (parent !== undefined) return parent.at + RECORD_GRACE_MS;
  if (log !== undefined && isTerminal(log.status)) return log.at + RECORD_GRACE_MS;
  return since + GREETING_MS + RECORD_MAX_SECONDS * 1_000 + RECORD_LATE_MS;
}

function isVoicemail({ record }: CallEvidence): boolean {
  return (record?.duration ?? 0) >= VOICEMAIL_AT_LEAST_SECONDS;
}

/** Nothing was said, or not enough: hung up at the tone, silence, or a recording that failed. */
function isEmptyRecord({ record }: CallEvidence): boolean {
  if (record === undefined) return false;
  return record.duration !== null || record.status === "absent" || record.status === "failed";
}

function abandoned(evidence: CallEvidence, row: number, why: string): Classification {
  if (isVoicemail(evidence)) return final("voicemail", 9, "The caller left a message.");
  return final("abandoned", row, why);
}

function unansweredBecause(status: string): string {
  if (status === "busy") return "Your phone was busy.";
  if (status === "failed")
    return "Your phone could not be reached. Check the number that calls are forwarded to.";
  if (status === "canceled") return "The ringing was cancelled.";
  return "Nobody answered.";
}

function waitOrAsk(until: Instant, now: Instant, why: string): Classification {
  return now < until ? { kind: "pending", until, why } : { kind: "ask", why };
}

function final(outcome: Outcome, row: number, why: string): Classification {
  return { kind: "final", outcome, row, why };
}
