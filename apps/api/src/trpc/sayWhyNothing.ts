import type { Handset } from "../practice/networkClient.ts";
import { callBySid, runsOfCall, type Tx } from "../store/index.ts";
import type { Waiting } from "./waitingOf.ts";

/**
 * Why no text has come to a handset, or what is being waited for: one sentence. `null` when a text came after the last
 * call, or when there was no call yet.
 */
export async function sayWhyNothing(
  tx: Tx,
  ctx: { carrierAccount: string },
  { businessId, handset, waiting }: { businessId: string; handset: Handset; waiting: Waiting | null },
): Promise<string | null> {
  const { call, messages } = handset;
  if (call === null || call.phase !== "ended") return null;
  if (messages.some((message) => message.direction === "toHandset" && message.at >= call.startedAt))
    return null;

  const row = await callBySid(tx, businessId, { carrierAccount: ctx.carrierAccount, sid: call.sid });
  if (row === null) return "Ringback has not heard of this call yet.";
  if (row.outcome === null) return "Waiting for the network to say how the call ended.";
  if (row.outcome === "answered") return "You were answered, so no text is due.";
  if (waiting !== null) return waiting.why;
  if (row.disposition !== null) return row.disposition.why;
  const runs = await runsOfCall(tx, businessId, row.id);
  if (runs.some(({ status }) => status === "sending")) return "A text is on its way.";
  return runs.length === 0 ? "No workflow is turned on for this call." : "Nothing has been decided yet.";
}
