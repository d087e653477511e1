import type { Handset } from "../practice/networkClient.ts";
import { type CallRow, runsOfCall, type Tx } from "../store/index.ts";
import { sayNothingMore } from "./sayNothingMore.ts";
import type { Waiting } from "./waitingOf.ts";

/**
 * Why no text has come to a handset, or what is being waited for: one sentence. `null` when the last call
 * led to a text and nothing came to its end since, or when there was no call yet.
 *
 * @param call The handset's last call as Ringback knows it; `null` when it has not heard of it.
 */
export async function sayWhyNothing(
  tx: Tx,
  { handset, call, waiting }: { handset: Handset; call: CallRow | null; waiting: Waiting | null },
): Promise<string | null> {
  const last = handset.call;
  if (last === null || last.phase !== "ended") return null;
  if (call === null) return "Ringback has not heard of this call yet.";
  if (waiting !== null) return waiting.why;
  if (call.outcome === null) return "The network has not said yet how the call ended.";
  if (call.outcome === "answered") return "You were answered, so no text is due.";
  if (call.disposition !== null) {
    const text = handset.messages.findLast(({ direction }) => direction === "toHandset");
    if (call.disposition.type !== "sent" || text === undefined || call.from === null)
      return call.disposition.why;
    return sayNothingMore(tx, call.businessId, { phone: call.from, textAt: text.at });
  }
  const runs =
    call.contactId === null
      ? []
      : await runsOfCall(tx, call.businessId, { callId: call.id, contactId: call.contactId });
  if (runs.some(({ status }) => status === "sending")) return "A text is on its way.";
  return runs.length === 0 ? "No workflow is turned on for this call." : "Nothing has been decided yet.";
}
