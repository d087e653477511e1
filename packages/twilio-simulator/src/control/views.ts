import type { Call, CallStatus, Phase } from "../calls/call.ts";
import type { Message, MessageStatus } from "../messages/message.ts";

/** A call as a handset shows it. Instants are milliseconds UTC. */
export interface CallView {
  sid: string;
  /** The caller's leg, when this is the leg to the owner's phone. */
  parentSid: string | null;
  from: string;
  to: string;
  status: CallStatus;
  phase: Phase;
  /** What Say and Play let the person hear; a sound is named by its URL. */
  heard: string[];
  startedAt: number;
  /** Null until somebody or something answered. */
  answeredAt: number | null;
  phaseEndsAt: number | null;
  endedAt: number | null;
}

/** A text as a handset shows it. */
export interface MessageView {
  sid: string;
  direction: "toHandset" | "fromHandset";
  from: string;
  to: string;
  body: string;
  /** When it reached the carrier, or else when it was made. */
  at: number;
  status: MessageStatus;
  segments: number;
  errorCode: number | null;
  /** The network's own answer to STOP, START or HELP. */
  automatic: boolean;
}

export function callView(call: Call): CallView {
  const { sid, parentSid, from, to, status, phase, startedAt, answeredAt, phaseEndsAt, endedAt } = call;
  return {
    sid,
    parentSid,
    from,
    to,
    status,
    phase,
    heard: [...call.heard],
    startedAt,
    answeredAt,
    phaseEndsAt,
    endedAt,
  };
}

export function messageView(message: Message): MessageView {
  const { sid, from, to, body, status, segments, errorCode, automatic } = message;
  return {
    sid,
    direction: message.direction === "inbound" ? "fromHandset" : "toHandset",
    from,
    to,
    body,
    at: message.sentAt ?? message.createdAt,
    status,
    segments,
    errorCode,
    automatic,
  };
}
