import type { SendRow } from "../store/index.ts";

/** Where a text stands, in a sentence that an owner can act on. */
export function saySend(send: Pick<SendRow, "state" | "delivery" | "errorCode" | "errorMessage">): string {
  switch (send.state) {
    case "intent":
      return "Waiting to be sent.";
    case "claimed":
      return "Being handed to the phone network.";
    case "accepted":
      return sayDelivery(send);
    case "rejected":
      // "takenBack" is our own word, for what we took back before it left.
      if (send.errorCode === "takenBack")
        return `It was not sent. ${send.errorMessage ?? "It waited too long."}`;
      return `The phone network refused it${because(send)}`;
    case "unknown":
      return "The phone network has not told us yet whether it went out. We are asking, and will not send it twice.";
    case "notConfirmed":
      return "The phone network never told us whether it went out, so it was not sent again. You decide.";
  }
}

function sayDelivery(send: Pick<SendRow, "delivery" | "errorCode" | "errorMessage">): string {
  switch (send.delivery) {
    case "delivered":
    case "read":
      return "Delivered.";
    case "undelivered":
    case "failed":
      return `Sent, but their phone did not get it${because(send)}`;
    default:
      return "Sent. Delivery is not reported yet.";
  }
}

function because({ errorCode, errorMessage }: Pick<SendRow, "errorCode" | "errorMessage">): string {
  const why = errorMessage?.replace(/\.+$/, "");
  if (why && errorCode) return `: ${why} (code ${errorCode}).`;
  if (why) return `: ${why}.`;
  return errorCode ? ` (code ${errorCode}).` : ".";
}
