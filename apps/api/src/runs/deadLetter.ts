import {
  insertRunEvent,
  lockContact,
  postponeRun,
  type RunRow,
  releaseTurn,
  runById,
  saveRun,
  type Tx,
} from "../store/index.ts";
import type { ComingEvent } from "./advance.ts";
import type { RunDeps } from "./runDeps.ts";
import { settleDispositions } from "./settleDispositions.ts";

/** How often a run may break at the same place before it is ended. */
const MOST_FAILURES = 3;
/** A run that broke is tried again after this long, then after twice as long; others come first meanwhile. */
const AGAIN_AFTER_MS = 10_000;
/** Runs that broke and then worked leave a count behind; beyond this many, all counts start over. */
const MOST_COUNTS = 10_000;
const WHY = "This run broke three times at the same place, so it was stopped. The server's log says why.";

/** Keeps a run that breaks from holding up all others: it is put off twice, then ended where its owner sees it. */
export interface DeadLetters {
  /**
   * A run's event threw and nothing of it was kept. Counts only what can be written down: where the store
   * itself fails no run is to blame, and this rejects.
   */
  failed(run: { businessId: string; id: string }, event: ComingEvent): Promise<void>;
}

export function createDeadLetters(deps: RunDeps): DeadLetters {
  const failures = new Map<string, number>();
  return {
    async failed({ businessId, id }, event) {
      const times = (failures.get(event.id) ?? 0) + 1;
      await deps.store.transaction(async (tx) => {
        if (times >= MOST_FAILURES) await buryRun(tx, deps, { businessId, runId: id, event });
        else await postponeRun(tx, businessId, { id, dueAt: deps.clock.now() + AGAIN_AFTER_MS * times });
      });
      if (failures.size >= MOST_COUNTS) failures.clear();
      if (times >= MOST_FAILURES) failures.delete(event.id);
      else failures.set(event.id, times);
    },
  };
}

/** Ends a run as failed without asking its drawing anything, and frees the contact's turn. */
export async function buryRun(
  tx: Tx,
  deps: RunDeps,
  { businessId, runId, event }: { businessId: string; runId: string; event: ComingEvent },
): Promise<void> {
  const known = await runById(tx, businessId, runId);
  if (known === null) return;
  const contact = await lockContact(tx, businessId, known.contactId);
  const row = await runById(tx, businessId, runId);
  if (contact === null || row === null || row.status === "ended") return;
  const now = deps.clock.now();
  await insertRunEvent(tx, {
    id: `${event.id}:broke`,
    businessId,
    runId,
    seq: row.seq + 1,
    at: now,
    event: { ...event, at: now },
    path: lastLine(row, now),
    effects: [],
  });
  await saveRun(tx, businessId, {
    id: runId,
    expectedSeq: row.seq,
    seq: row.seq + 1,
    state: {
      ...row.state,
      status: "ended",
      node: null,
      wait: null,
      asked: null,
      end: { type: "failed", code: "broke", why: WHY },
    },
    status: "ended",
    dueAt: null,
    dueKey: null,
    endedAt: now,
  });
  await releaseTurn(tx, businessId, { contactId: row.contactId, runId });
  await settleDispositions(tx, deps, {
    businessId,
    callId: row.callId,
    caller: { contactId: contact.id, phone: contact.phone },
    sent: false,
  });
  deps.changes.announce(businessId, "runs");
}

function lastLine({ state }: RunRow, at: number) {
  return state.node === null ? [] : [{ at, nodeId: state.node, visit: state.visit, port: null, why: WHY }];
}
