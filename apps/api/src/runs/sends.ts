import { backoffMs } from "../carriers/backoff.ts";
import type { Carrier, PostResult } from "../carriers/carrier.ts";
import { claimSends, holdAccount, recordSend, type SendRow, type Tx } from "../store/index.ts";
import { buryRun } from "./deadLetter.ts";
import { DEAD_AFTER_MS } from "./recoverSends.ts";
import type { RunDeps } from "./runDeps.ts";
import { accept, giveUp, reject } from "./settleSend.ts";

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
