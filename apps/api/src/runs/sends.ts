import type { SendOutcome } from "@ringback/engine";
import { backoffMs } from "../carriers/backoff.ts";
import type { Carrier, PostResult } from "../carriers/carrier.ts";
import {
  claimSends,
  holdAccount,
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
import { buryRun } from "./deadLetter.ts";
import { DEAD_AFTER_MS } from "./recoverSends.ts";
import type { RunDeps } from "./runDeps.ts";
import { settleDispositions } from "./settleDispositions.ts";

/** A text that could not leave for an hour is worse than none: it is given up, visibly. */
export const STALE_AFTER_MS = 60 * 60_000;
/** Fifteen minutes of delivery attempts by the carrier; its own default would allow ten hours. */
const VALIDITY_SECONDS = 900;
/** How long a claim may stand before its socket opens: half of what passes until it is taken for a dead process's. */
const CLAIM_LIFE_MS = DEAD_AFTER_MS / 2;
/** When an unknown send is first looked up. */
export const FIRST_LOOKUP_MS = 10_000;

export interface SendDeps extends RunDeps {
  carrier: Carrier;
  /** The public origin that the carrier calls back, without a trailing slash. */
  publicUrl: string;
  /** In [0, 1): spreads retries. */
  chance(): number;
}

/** Claims up to `limit` intents, oldest first. Once this has committed, and only then, a socket may open for them. */
export async function claim(deps: SendDeps, limit: number): Promise<SendRow[]> {
  return deps.store.transaction(
    (tx) => claimSends(tx, deps.carrierAccount, { now: deps.clock.now(), limit, claimId: deps.newId() }),
    { first: true },
  );
}

/**
 * POSTs a claimed send, once, and records what became of it before anything else happens.
 * If the process dies in between, the send is found `claimed` at the next start and becomes `unknown`.
 */
export async function post(deps: SendDeps, send: SendRow): Promise<void> {
  if (deps.clock.now() - send.createdAt > STALE_AFTER_MS) {
    await deps.store.transaction((tx) =>
      giveUp(tx, deps, send, "It waited over an hour to leave, which is too late."),
    );
    return;
  }
  // A process that was frozen since its claim may have been given up for dead: nothing may leave it now.
  if (deps.clock.now() - (send.claimedAt ?? 0) > CLAIM_LIFE_MS) {
    await deps.store.transaction((tx) =>
      recordSend(tx, send.businessId, {
        id: send.id,
        expect: ["claimed"],
        state: "intent",
        dueAt: deps.clock.now(),
      }),
    );
    return;
  }
  const result = await deps.carrier.send({
    from: send.from,
    to: send.to,
    body: send.body,
    statusCallback: `${deps.publicUrl}/twilio/messages/status?k=${send.id}.${send.token}#rc=5&rp=all`,
    validitySeconds: VALIDITY_SECONDS,
  });
  await recordResult(deps, send, result);
}

/**
 * What the carrier said outlives whatever breaks in telling the run of it: a text that went out and was not written down
 * would be looked up for ever. A run that cannot be told, twice, is ended.
 */
async function recordResult(deps: SendDeps, send: SendRow, result: PostResult): Promise<void> {
  const { businessId, runId, sendKey: key } = send;
  const whole = () => deps.store.transaction((tx) => record(tx, deps, send, result), { first: true });
  try {
    await whole().catch(whole);
  } catch (error) {
    // Of anything else the run is not told, so it is not the run that broke.
    if (runId === null || (result.type !== "accepted" && result.type !== "rejected")) throw error;
    const outcome = result.type === "accepted" ? "sent" : "couldNotSend";
    const event = { type: "sendSettled", id: `${send.id}:${outcome}`, key, outcome, why: null } as const;
    await deps.store.transaction(async (tx) => {
      await buryRun(tx, deps, { businessId, runId, event });
      await record(tx, deps, send, result);
    });
    throw error;
  }
}

/** Writes down what became of a POST, and lets the run go on where that is decided. */
export async function record(tx: Tx, deps: SendDeps, send: SendRow, result: PostResult): Promise<void> {
  const now = deps.clock.now();
  switch (result.type) {
    case "accepted":
      return accept(tx, deps, send, { sid: result.sid, from: ["claimed", "unknown"] });
    case "rejected":
      return reject(tx, deps, send, result);
    case "notProcessed":
      await recordSend(tx, send.businessId, {
        id: send.id,
        expect: ["claimed"],
        state: "intent",
        dueAt: now + backoffMs(send.attempts, result.retryAfterMs, deps.chance()),
        errorMessage: result.why,
      });
      return;
    case "held":
      await recordSend(tx, send.businessId, {
        id: send.id,
        expect: ["claimed"],
        state: "intent",
        dueAt: now,
        errorMessage: result.why,
      });
      await holdAccount(tx, send.businessId, {
        id: deps.newId(),
        carrierAccount: send.carrierAccount,
        reason: result.why,
        since: now,
      });
      deps.changes.announce(send.businessId, "business");
      return;
    case "unknown":
      await recordSend(tx, send.businessId, {
        id: send.id,
        expect: ["claimed"],
        state: "unknown",
        dueAt: now + FIRST_LOOKUP_MS,
        unknownAt: now,
        errorMessage: result.why,
      });
      deps.changes.announce(send.businessId, "sends");
      return;
  }
}

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

async function reject(
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
