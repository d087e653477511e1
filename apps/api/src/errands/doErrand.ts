import { backoffMs } from "../carriers/backoff.ts";
import { DEAD_AFTER_MS } from "../runs/recoverSends.ts";
import { type ErrandEnd, type ErrandRow, recordErrand } from "../store/index.ts";
import { emailOwner } from "./emailOwner.ts";
import type { ErrandResult } from "./errandResult.ts";
import type { Mailer } from "./mailer.ts";
import { postWebRequest, type WebRequestErrandDeps } from "./postWebRequest.ts";
import { WEB_ATTEMPTS } from "./recoverClaims.ts";
import { type TextOwnerDeps, textOwner } from "./textOwner.ts";

/** News that is an hour old is none: what could not be done by then is given up, visibly. */
const STALE_AFTER_MS = 60 * 60_000;
/** How long a claim may stand before its socket opens: half of what passes until it is taken for a dead process's. */
const CLAIM_LIFE_MS = DEAD_AFTER_MS / 2;

export interface ErrandDeps extends TextOwnerDeps, WebRequestErrandDeps {
  /** `null` when this server has no way to send e-mail. */
  mailer: Mailer | null;
  /** In [0, 1): spreads retries. */
  chance(): number;
}

/** Does a claimed errand, once, and records how that ended before anything else happens. */
export async function doErrand(deps: ErrandDeps, row: ErrandRow): Promise<void> {
  const claimedAt = row.dueAt ?? 0;
  const startedAt = deps.clock.now();
  if (startedAt - row.createdAt > STALE_AFTER_MS) {
    const why = row.why ?? "It waited over an hour.";
    return record(deps, row, { type: "failed", why: `It could not be done within an hour: ${why}` });
  }
  // A process that was frozen since its claim may have been given up for dead: nothing may leave it now.
  if (startedAt - claimedAt > CLAIM_LIFE_MS)
    return record(deps, row, { type: "later", why: row.why ?? "Ringback was held up.", afterMs: 0 });
  return record(deps, row, await attempt(deps, row));
}

function attempt(deps: ErrandDeps, row: ErrandRow): Promise<ErrandResult> {
  const { errand } = row;
  switch (errand.type) {
    case "textOwner":
      return textOwner(deps, row, errand);
    case "emailOwner":
      return emailOwner(deps, row, errand);
    case "webRequest":
      return postWebRequest(deps, row, errand);
  }
}

async function record(deps: ErrandDeps, row: ErrandRow, result: ErrandResult): Promise<void> {
  const now = deps.clock.now();
  await deps.store.transaction((tx) => recordErrand(tx, row.businessId, endOf(deps, row, { result, now })), {
    first: true,
  });
  deps.changes.announce(row.businessId, "runs");
}

function endOf(
  deps: ErrandDeps,
  { id, errand, attempts }: ErrandRow,
  { result, now }: { result: ErrandResult; now: number },
): ErrandEnd {
  const { why } = result;
  if (result.type !== "later") return { id, state: result.type, dueAt: null, why, settledAt: now };
  if (errand.type === "webRequest" && attempts >= WEB_ATTEMPTS)
    return { id, state: "failed", dueAt: null, why, settledAt: now };
  const after = result.afterMs === 0 ? 0 : backoffMs(attempts, result.afterMs, deps.chance());
  return { id, state: "intent", dueAt: now + after, why, settledAt: null };
}
