import type { CopyPolicy } from "@ringback/templates";
import type { E164, FieldDefinition, FieldValue, Instant } from "./model.ts";

/** One stretch of a day that the business is open: minutes after local midnight, `to` exclusive. */
export interface OpenStretch {
  /** 1 Monday … 7 Sunday, as ISO 8601. */
  weekday: number;
  from: number;
  to: number;
}

/** No automated text between `from` and `to` (minutes after local midnight; may cross midnight). */
export interface QuietHours {
  from: number;
  to: number;
  /** Hold the text until quiet hours end, or skip it with a reason. */
  texts: "hold" | "skip";
}

/** A day with hours of its own. */
export interface Holiday {
  /** Its local date, `2026-12-25`; every year on that day when `yearly`. */
  date: string;
  yearly: boolean;
  /** What the owner calls it. */
  name: string;
  /** When it is open, in minutes after local midnight; empty: closed all day. */
  open: { from: number; to: number }[];
}

export interface BusinessFacts {
  id: string;
  name: string;
  ownerFirstName: string;
  niche: string;
  /** IANA zone, such as `America/Chicago`. */
  timeZone: string;
  hours: OpenStretch[];
  /** Days with hours of their own, which go before those of the weekday. */
  holidays: Holiday[];
  quietHours: QuietHours | null;
  /** Set when nothing may be sent, with the reason the owner reads. */
  killSwitch: string | null;
  /** ISO 3166 countries that may be texted. */
  countries: string[];
  /** What it has decided about its texts. */
  copy: CopyPolicy;
}

export interface NumberFacts {
  id: string;
  e164: E164;
  label: string;
}

export interface ContactFacts {
  phone: E164;
  /** ISO 3166 country of the number; `null` when it cannot be told. */
  country: string | null;
  /** Known before the call that started this run. */
  known: boolean;
  fields: Record<string, FieldValue>;
  tags: string[];
  optedOutAt: Instant | null;
}

/** Whom and what this server can reach besides callers. A node that needs more has a finding. */
export interface Reach {
  /** The owner's own phone and e-mail, as Settings hold them. */
  ownerPhone: E164 | null;
  ownerEmail: string | null;
  /** Whether this server can send e-mail. */
  email: boolean;
  /** Whether this server may call addresses that owners enter. */
  webRequests: boolean;
}

/** What decides whether a text may go, beside the business and the contact. */
export interface SendingFacts {
  /** The workflow's guard: `null` when it is switched off. */
  guardMs: number | null;
  /**
   * The guard on this caller, if there is one, whoever holds it: from when the call came in that it is about. `replied`:
   * they replied at `until`, which ended it for calls after that; no other run texts about the calls before.
   */
  guard: { runId: string; from: Instant; until: Instant; replied?: boolean } | null;
  /** Automated texts to this number in the 24 hours before the event. */
  textsLastDay: number;
  /** An automated text went to this number before, or may have: the next one is not the first. */
  textedBefore: boolean;
  /** The caller's number is one of this server's own: two businesses must not text each other in a ring. */
  ownNumber: boolean;
}

/** Everything outside the run that a step may look at. Loaded by the api, invented by a rehearsal. */
export interface Facts {
  /** As the run's workflow sees it; see `businessFor`. */
  business: BusinessFacts;
  /** The workflow's setting: a reply ends its runs, unless the node they stand at listens for replies. */
  stopOnReply: boolean;
  fields: FieldDefinition[];
  numbers: NumberFacts[];
  contact: ContactFacts;
  /** When this contact called this business, newest first, this call included; back to 31 days, at most 200. */
  calls: Instant[];
  /** What they wrote last; `null` when they never did, and where no node that needs it can be reached any more. */
  lastReply: string | null;
  /** `null` where no node that needs it can be reached any more. */
  sending: SendingFacts | null;
}

/** The heavier facts, loaded only where a node that says that it needs them can still be reached. */
export type Need = "calls" | "lastReply" | "sending";
