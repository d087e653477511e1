export type MessageStatus =
  | "queued"
  | "sending"
  | "sent"
  | "delivered"
  | "undelivered"
  | "failed"
  | "received";

/** A text, either way. Instants are milliseconds UTC. */
export interface Message {
  sid: string;
  direction: "inbound" | "outbound-api" | "outbound-reply";
  from: string;
  to: string;
  body: string;
  segments: number;
  mediaCount: number;
  status: MessageStatus;
  errorCode: number | null;
  createdAt: number;
  updatedAt: number;
  /** Null until the carrier has it. */
  sentAt: number | null;
  /** Who is told when the status changes; null: nobody. */
  statusCallback: string | null;
  /** Set when it was not handed to the carrier by then: it fails with 30036. */
  expiresAt: number;
  /** The network's own answer to STOP, START or HELP. */
  automatic: boolean;
}

/** Whether nothing more happens to it. */
export function isSettled(message: Message): boolean {
  return message.status !== "queued" && message.status !== "sending" && message.status !== "sent";
}

const ERROR_MESSAGES: Record<number, string> = {
  30003: "Unreachable destination handset",
  30004: "Message blocked",
  30005: "Unknown destination handset",
  30006: "Landline or unreachable carrier",
  30007: "Message filtered",
  30008: "Unknown error",
  30034: "US A2P 10DLC - Message from an Unregistered Number",
  30036: "Validity period expired",
};

/** What Twilio says beside an error code of a message; a code the simulator does not know has no words. */
export function errorMessage(code: number | null): string | null {
  return code === null ? null : (ERROR_MESSAGES[code] ?? null);
}
