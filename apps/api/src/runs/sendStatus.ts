import { optOut, sendByToken, setDelivery, type Tx } from "../store/index.ts";
import type { RunDeps } from "./runDeps.ts";
import { accept } from "./settleSend.ts";

/** What a signed status callback says of one text. */
export interface StatusReport {
  /** The send and its token, from the callback's query. */
  id: string;
  token: string;
  sid: string;
  /** Twilio's `MessageStatus`. */
  status: string;
  errorCode: string | null;
}

// A status never moves back: callbacks arrive late, twice and out of order. `sent` may be the last one ever seen.
const RANKS = ["accepted", "scheduled", "queued", "sending", "sent"];
const FINAL_RANK = RANKS.length;

/** The rank of a message status: later statuses rank higher, final ones highest. */
export function deliveryRank(status: string): number {
  const rank = RANKS.indexOf(status);
  return rank === -1 ? FINAL_RANK : rank;
}

/**
 * A status callback: proof that the text exists, even when the POST's answer was lost, and how far it has come.
 *
 * @returns the business whose send it was, or `null` when the token is nobody's.
 */
export async function sendStatus(tx: Tx, deps: RunDeps, report: StatusReport): Promise<string | null> {
  const send = await sendByToken(tx, report);
  if (send === null || send.carrierAccount !== deps.carrierAccount) return null;
  if (send.state !== "accepted") {
    await accept(tx, deps, send, { sid: report.sid, from: ["claimed", "unknown", "notConfirmed"] });
  }
  await setDelivery(tx, send.businessId, {
    id: send.id,
    delivery: report.status,
    rank: deliveryRank(report.status),
    errorCode: report.errorCode,
  });
  if (report.errorCode === "21610") {
    await optOut(tx, send.businessId, { id: send.contactId, at: deps.clock.now() });
  }
  deps.changes.announce(send.businessId, "sends");
  return send.businessId;
}
