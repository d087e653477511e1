import type { SendOutcome } from "@ringback/engine";
import {
  insertMessageIfNew,
  optOut,
  recordSend,
  releaseGuard,
  type SendRow,
  type SendState,
  sendsOfRun,
  type Tx,
} from "../store/index.ts";
import { advance } from "./advance.ts";
import type { RunDeps } from "./runDeps.ts";
import { settleDispositions } from "./settleDispositions.ts";

/** The carrier holds the text: it told us in its answer, by a signed callback with our token, or in its list. */
export async function accept(
  tx: Tx,
  deps: RunDeps,
  send: SendRow,
  { sid, from }: { sid: string | null; from: SendState[] },
): Promise<void> {
  const now = deps.clock.now();
  const recorded = await recordSend(tx, send.businessId, {
    id: send.id,
    expect: from,
    state: "accepted",
    sid,
    dueAt: null,
    settledAt: now,
    errorCode: null,
    errorMessage: null,
  });
  if (!recorded) return;
  await insertMessageIfNew(tx, {
    id: deps.newId(),
    businessId: send.businessId,
    contactId: send.contactId,
    numberId: null,
    direction: "out",
    body: send.body,
    sid,
    sendId: send.id,
    at: now,
  });
  await settle(tx, deps, send, { outcome: "sent", why: null });
}

/** The carrier refused the text for good: it never left. */
export async function reject(
  tx: Tx,
  deps: RunDeps,
  send: SendRow,
  refusal: { code: string; why: string },
): Promise<void> {
  const now = deps.clock.now();
  const recorded = await recordSend(tx, send.businessId, {
    id: send.id,
    expect: ["claimed", "unknown"],
    state: "rejected",
    dueAt: null,
    settledAt: now,
    errorCode: refusal.code,
    errorMessage: refusal.why,
  });
  if (!recorded) return;
  // 21610: the carrier's own block list says this person opted out. Ours must say so too.
  if (refusal.code === "21610") await optOut(tx, send.businessId, { id: send.contactId, at: now });
  await releaseUnusedGuard(tx, send);
  await settle(tx, deps, send, { outcome: "couldNotSend", why: refusal.why });
}

/** Ends a send that never left, with a reason the owner reads. */
export async function giveUp(tx: Tx, deps: RunDeps, send: SendRow, why: string): Promise<void> {
  const recorded = await recordSend(tx, send.businessId, {
    id: send.id,
    expect: ["intent", "claimed"],
    state: "rejected",
    dueAt: null,
    settledAt: deps.clock.now(),
    errorCode: "takenBack",
    errorMessage: why,
  });
  if (!recorded) return;
  await releaseUnusedGuard(tx, send);
  await settle(tx, deps, send, { outcome: "couldNotSend", why });
}

/** The guard stands for a text that went out or may have. One that certainly did not must not silence the next call. */
async function releaseUnusedGuard(tx: Tx, send: SendRow): Promise<void> {
  if (send.runId === null) return;
  const others = await sendsOfRun(tx, send.businessId, { runId: send.runId, to: send.to });
  if (others.some((other) => other.state !== "rejected")) return;
  await releaseGuard(tx, send.businessId, { phone: send.to, purpose: "missedCall", runId: send.runId });
}

/** Tells the run how its send ended, and writes the call's disposition where that decides it. */
export async function settle(
  tx: Tx,
  deps: RunDeps,
  send: SendRow,
  { outcome, why }: { outcome: SendOutcome; why: string | null },
): Promise<void> {
  const advanced =
    send.runId === null
      ? "gone"
      : await advance(tx, deps, {
          businessId: send.businessId,
          runId: send.runId,
          event: { type: "sendSettled", id: `${send.id}:${outcome}`, key: send.sendKey, outcome, why },
        });
  // A run that advanced has settled its call's disposition; one that had moved on has not.
  if (advanced !== "advanced" && send.callId !== null) {
    await settleDispositions(tx, deps, {
      businessId: send.businessId,
      callId: send.callId,
      caller: { contactId: send.contactId, phone: send.to },
      sent: outcome === "sent",
    });
  }
  deps.changes.announce(send.businessId, "sends");
}
