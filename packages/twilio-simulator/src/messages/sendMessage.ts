import { invented } from "../invented.ts";
import { API_VERSION, type Network } from "../network.ts";
import { countSegments } from "../segments.ts";
import { newSid } from "../sids.ts";
import { isSettled, type Message, type MessageStatus } from "./message.ts";

/** A text that passed every check. */
export interface MessageDraft {
  direction: "outbound-api" | "outbound-reply";
  from: string;
  to: string;
  body: string;
  mediaCount?: number;
  statusCallback?: string | null;
  /** Milliseconds within which the carrier must have it; Twilio's default is ten hours. */
  validityMs?: number;
  automatic?: boolean;
}

const TEN_HOURS = 36_000_000;

/** Queues a text. It then goes queued, sending, sent, delivered by itself, and tells its status callback. */
export function sendMessage(network: Network, draft: MessageDraft): Message {
  const now = network.schedule.now();
  const mediaCount = draft.mediaCount ?? 0;
  const message: Message = {
    sid: newSid(mediaCount > 0 ? "MM" : "SM"),
    direction: draft.direction,
    from: draft.from,
    to: draft.to,
    body: draft.body,
    segments: countSegments(draft.body),
    mediaCount,
    status: "queued",
    errorCode: null,
    createdAt: now,
    updatedAt: now,
    sentAt: null,
    statusCallback: draft.statusCallback ?? null,
    expiresAt: now + (draft.validityMs ?? TEN_HOURS),
    automatic: draft.automatic ?? false,
  };
  network.messages.add(message);
  network.changed();
  followMessage(network, message);
  return message;
}

/** Schedules what happens next to a message, from whatever status it has: also after a restart. */
export function followMessage(network: Network, message: Message): void {
  if (isSettled(message)) return;
  const { instant, settle } = nextOf(network, message);
  network.schedule.at(instant, () => {
    settle();
    message.updatedAt = network.schedule.now();
    network.changed();
    tellStatus(network, message);
    followMessage(network, message);
  });
}

function nextOf(network: Network, message: Message): { instant: number; settle: () => void } {
  if (message.status === "queued") {
    const sendingAt = message.createdAt + invented.untilSending + network.faults.holdMessagesMs;
    if (sendingAt > message.expiresAt) {
      return { instant: message.expiresAt, settle: () => become(message, "failed", 30036) };
    }
    return { instant: sendingAt, settle: () => become(message, "sending", null) };
  }
  const now = network.schedule.now();
  if (message.status === "sending") {
    return {
      instant: now + invented.untilSent,
      settle: () => {
        message.sentAt = network.schedule.now();
        become(message, "sent", null);
      },
    };
  }
  return {
    instant: now + invented.untilDelivered,
    settle: () => {
      const code = network.faults.undelivered[message.to] ?? null;
      become(message, code === null ? "delivered" : "undelivered", code);
    },
  };
}

function become(message: Message, status: MessageStatus, errorCode: number | null): void {
  message.status = status;
  message.errorCode = errorCode;
}

function tellStatus(network: Network, message: Message): void {
  if (message.statusCallback === null) return;
  const form: Record<string, string> = {
    AccountSid: network.accountSid,
    ApiVersion: API_VERSION,
    From: message.from,
    MessageSid: message.sid,
    MessageStatus: message.status,
    SmsSid: message.sid,
    SmsStatus: message.status,
    To: message.to,
  };
  if (message.errorCode !== null) form.ErrorCode = String(message.errorCode);
  if (message.status === "delivered" || message.status === "undelivered") {
    form.RawDlrDoneDate = deliveryDate(message.updatedAt);
  }
  network.webhooks.tell({ url: message.statusCallback, method: "POST", form });
}

/** YYMMDDhhmm in UTC, as carriers write it. */
function deliveryDate(instant: number): string {
  return new Date(instant).toISOString().replace(/\D/g, "").slice(2, 12);
}
