import type { E164, Instant } from "@ringback/engine";

/** The carrier's own record of calls: what is asked when a webhook never came. */
export interface CallLog {
  /** Calls of the account that started at or after `since`, in any order. */
  list(query: { since: Instant }): Promise<CarrierCall[]>;
  /** `null` when the carrier does not know the call. */
  fetch(sid: string): Promise<CarrierCall | null>;
  /** The legs that were dialled for a call. */
  children(sid: string): Promise<CarrierCall[]>;
}

/** One leg, as the carrier's log has it. */
export interface CarrierCall {
  sid: string;
  parentSid: string | null;
  from: string;
  to: E164;
  /** `queued ringing in-progress completed busy failed no-answer canceled` */
  status: string;
  /** `inbound outbound-api outbound-dial` */
  direction: string;
  startedAt: Instant | null;
  endedAt: Instant | null;
  durationSeconds: number | null;
}
