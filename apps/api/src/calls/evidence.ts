import type { Instant } from "@ringback/engine";

/**
 * Everything heard about one call, merged. It only ever grows, and what it holds does not depend on the order in which
 * the webhooks came: they are separate requests that may be late, twice, or the wrong way round.
 */
export interface CallEvidence {
  /** Another program told of the call; nothing of it went over the phone network. */
  logged?: true;
  /** We turned the caller away: a loop, or one of our own numbers calling. */
  blocked?: boolean;
  /** Whoever picked up had to press a key before being connected. */
  screening?: boolean;
  /** The key was pressed. */
  accepted?: boolean;
  /** We told the carrier to ring the owner's phone. */
  dialed?: boolean;
  /** How ringing the owner's phone ended; the request comes once that is over, talk included. */
  dial?: {
    status: string;
    /** Caller and owner were connected; `null` when the carrier does not say. */
    bridged: boolean | null;
    /** Seconds of talk. */
    duration: number | null;
    /** The caller's own leg at that moment: ended means they hung up first. */
    parentStatus: string;
    at: Instant;
  };
  /** The owner's leg, as it reported itself. */
  leg?: { ringingAt?: Instant; answeredAt?: Instant; terminal?: string };
  /** What was recorded after the tone. */
  record?: {
    sid: string;
    url: string;
    /** Seconds; `null` until the carrier tells. */
    duration: number | null;
    /** `spoken` when the caller is done and the recording not yet ready; `in-progress completed absent failed`. */
    status: string;
    /** The key that ended it, or `hangup`. */
    digits?: string;
    at: Instant;
  };
  /** The caller's leg ended. */
  parent?: { status: string; at: Instant };
  /** What the carrier's call log said when it was asked. */
  log?: {
    status: string;
    answeredChild: boolean;
    /** When the caller's leg ended, by the carrier's clock, where it is over. */
    endedAt?: Instant;
    at: Instant;
  };
  /** The furthest thing we told the carrier to do. */
  twiml?: "dialed" | "voicemail" | "hungUp";
}

/** Something heard about a call. `at`: when we heard it. */
export type CallEvent = { at: Instant } & (
  | { kind: "voice"; answer: "blocked" | "dialed" | "voicemail" | "hungUp" }
  | {
      kind: "dial";
      status: string;
      bridged: boolean | null;
      duration: number | null;
      parentStatus: string;
      answer: "voicemail" | "hungUp";
    }
  | { kind: "leg"; status: string }
  | { kind: "record"; sid: string; url: string; duration: number | null; status: string; digits?: string }
  | { kind: "parent"; status: string }
  | { kind: "log"; status: string; answeredChild: boolean; endedAt?: Instant }
);

/** Call statuses after which nothing more happens on that leg. `gone`: the carrier does not know the call. */
const TERMINAL = ["gone", "canceled", "no-answer", "failed", "busy", "completed"];
const DIAL_RANK = ["canceled", "no-answer", "failed", "busy", "completed", "answered"];
const RECORD_RANK = ["spoken", "in-progress", "absent", "failed", "completed"];
const LOG_RANK = ["queued", "ringing", "in-progress", ...TERMINAL];
const TWIML_RANK = ["dialed", "voicemail", "hungUp"];

/** True when a leg with this status is over. */
export function isTerminal(status: string): boolean {
  return TERMINAL.includes(status);
}

/**
 * Adds what was heard to what was known. Pure; the same for every order of events, and for events heard twice.
 * Where two events disagree, the one that says more wins: a rank, never the order of arrival.
 */
export function mergeEvidence(known: CallEvidence, event: CallEvent): CallEvidence {
  switch (event.kind) {
    case "voice":
      if (event.answer === "blocked") return { ...known, blocked: true };
      return {
        ...known,
        ...(event.answer === "dialed" ? { dialed: true } : {}),
        twiml: higher(TWIML_RANK, known.twiml, event.answer),
      };
    case "dial": {
      const { kind: _, answer, ...dial } = event;
      return {
        ...known,
        dialed: true,
        dial: known.dial === undefined ? dial : mergeDial(known.dial, dial),
        twiml: higher(TWIML_RANK, known.twiml, answer),
      };
    }
    case "leg":
      return { ...known, leg: mergeLeg(known.leg ?? {}, event) };
    case "record": {
      const { kind: _, ...record } = event;
      return { ...known, record: known.record === undefined ? record : mergeRecord(known.record, record) };
    }
    case "parent":
      return { ...known, parent: mergeParent(known.parent, { status: event.status, at: event.at }) };
    case "log": {
      const { kind: _, ...log } = event;
      return { ...known, log: known.log === undefined ? log : mergeLog(known.log, log) };
    }
  }
}

type Dial = NonNullable<CallEvidence["dial"]>;
type Leg = NonNullable<CallEvidence["leg"]>;
type Recorded = NonNullable<CallEvidence["record"]>;
type Parent = NonNullable<CallEvidence["parent"]>;
type Logged = NonNullable<CallEvidence["log"]>;

function mergeDial(known: Dial, heard: Dial): Dial {
  return {
    status: higher(DIAL_RANK, known.status, heard.status),
    bridged: known.bridged === true || heard.bridged === true ? true : (known.bridged ?? heard.bridged),
    duration: larger(known.duration, heard.duration),
    parentStatus: higher(LOG_RANK, known.parentStatus, heard.parentStatus),
    at: Math.min(known.at, heard.at),
  };
}

function mergeLeg(known: Leg, heard: { status: string; at: Instant }): Leg {
  if (heard.status === "ringing") return { ...known, ringingAt: earlier(known.ringingAt, heard.at) };
  if (heard.status === "in-progress") return { ...known, answeredAt: earlier(known.answeredAt, heard.at) };
  if (isTerminal(heard.status)) return { ...known, terminal: higher(TERMINAL, known.terminal, heard.status) };
  return known;
}

function mergeRecord(known: Recorded, heard: Recorded): Recorded {
  const digits = heard.digits === undefined ? known.digits : higher([], known.digits, heard.digits);
  return {
    sid: higher([], known.sid, heard.sid),
    url: higher([], known.url, heard.url),
    duration: larger(known.duration, heard.duration),
    status: higher(RECORD_RANK, known.status, heard.status),
    ...(digits === undefined ? {} : { digits }),
    at: Math.min(known.at, heard.at),
  };
}

function mergeParent(known: Parent | undefined, heard: Parent): Parent {
  if (known === undefined) return heard;
  return { status: higher(LOG_RANK, known.status, heard.status), at: Math.min(known.at, heard.at) };
}

function mergeLog(known: Logged, heard: Logged): Logged {
  const endedAt = heard.endedAt === undefined ? known.endedAt : earlier(known.endedAt, heard.endedAt);
  return {
    status: higher(LOG_RANK, known.status, heard.status),
    answeredChild: known.answeredChild || heard.answeredChild,
    ...(endedAt === undefined ? {} : { endedAt }),
    at: Math.max(known.at, heard.at),
  };
}

/** The one that stands later in `rank`; outside it, the one that sorts later, so that the order heard never matters. */
function higher<T extends string>(rank: readonly string[], known: T | undefined, heard: T): T {
  if (known === undefined) return heard;
  const [a, b] = [rank.indexOf(known), rank.indexOf(heard)];
  if (a !== b) return a > b ? known : heard;
  return known > heard ? known : heard;
}

function larger(known: number | null, heard: number | null): number | null {
  if (known === null) return heard;
  return heard === null ? known : Math.max(known, heard);
}

function earlier(known: Instant | undefined, heard: Instant): Instant {
  return known === undefined ? heard : Math.min(known, heard);
}
