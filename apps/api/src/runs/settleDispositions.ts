import { dispositionOf } from "@ringback/engine";
import { runsOfCall, sendsOfCall, setDisposition, type Tx } from "../store/index.ts";
import type { RunDeps } from "./runDeps.ts";

/**
 * Writes the one line a missed call ends in, once its runs say what it is.
 * Repeating it is harmless: a final disposition is only ever replaced by better news about the same text.
 */
export async function settleDispositions(
  tx: Tx,
  deps: RunDeps,
  {
    businessId,
    callId,
    caller,
    sent: known,
  }: {
    businessId: string;
    callId: string;
    caller: { contactId: string; phone: string };
    /** One of the call's texts has just been recorded as accepted: none need be read. */
    sent: boolean;
  },
): Promise<void> {
  const sends = known
    ? [{ state: "accepted" as const, errorMessage: null }]
    : await sendsOfCall(tx, businessId, { callId, to: caller.phone });
  // A text that went out settles the call whatever its runs do next, so they need not be read.
  const sent = sends.some((send) => send.state === "accepted");
  const runs = sent ? [] : await runsOfCall(tx, businessId, { callId, contactId: caller.contactId });
  const disposition = dispositionOf(
    // Those that a later reply started answer that.
    runs.map((run) => run.state).filter(({ reply }) => reply === undefined),
    sends.map(({ state, errorMessage }) => ({ state, why: errorMessage })),
  );
  if (disposition === null) return;
  await setDisposition(tx, businessId, {
    id: callId,
    disposition,
    at: deps.clock.now(),
    expect: disposition.type === "sent" ? ["none", "notConfirmed"] : ["none"],
  });
  deps.changes.announce(businessId, "calls");
}
