import type { Callback } from "../twiml/verbs.ts";

/** As Twilio's REST API has it. */
export type CallStatus =
  | "queued"
  | "ringing"
  | "in-progress"
  | "completed"
  | "busy"
  | "failed"
  | "no-answer"
  | "canceled";

/** What the person holding this end of the call is in the middle of. */
export type Phase = "connecting" | "ringing" | "listening" | "recording" | "talking" | "ended";

/** One leg: a caller's call to us, or the call we place to the owner's phone for it. Instants are milliseconds UTC. */
export interface Call {
  sid: string;
  parentSid: string | null;
  direction: "inbound" | "outbound-dial";
  from: string;
  to: string;
  /** The number of ours that was called; null on a leg that we placed. */
  numberSid: string | null;
  status: CallStatus;
  phase: Phase;
  /** When the phase ends by itself, if that is known. */
  phaseEndsAt: number | null;
  /** What Say and Play let the person hear, in order; a sound is named by its URL. */
  heard: string[];
  startedAt: number;
  /** Null while nobody, not even our greeting, has answered. */
  answeredAt: number | null;
  endedAt: number | null;
  updatedAt: number;
  /** Who is told of this leg's progress; null: nobody. */
  callback: Callback | null;
  /** How many progress events were told so far. */
  told: number;
}

export function isOver(call: Call): boolean {
  return call.endedAt !== null;
}

/** Whole seconds from answer to end; 0 while unanswered, null while it goes on. */
export function durationOf(call: Call): number | null {
  if (call.endedAt === null) return null;
  return call.answeredAt === null ? 0 : Math.round((call.endedAt - call.answeredAt) / 1000);
}
