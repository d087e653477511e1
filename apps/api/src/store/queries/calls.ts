import type { Instant, Outcome } from "@ringback/engine";
import { and, eq } from "drizzle-orm";
import type { CallEvidence } from "../../calls/evidence.ts";
import { hole, holeOf, rowOfHoles } from "../hole.ts";
import type { Tx } from "../store.ts";
import type { Voicemail } from "../tables/callTables.ts";
import type { CallRow, NewCallEvent } from "../tables/rows.ts";
import { wakeLater } from "./wakeLater.ts";

/** Adds a call unless the account's SID is known. Answers the row that stands then. */
export async function insertCallIfNew(tx: Tx, row: CallRow): Promise<CallRow> {
  const { businessId, carrierAccount, sid } = row;
  const added = await tx
    .prepared("insertCallIfNew", (db, { calls }) =>
      db
        .insert(calls)
        .values(rowOfHoles(calls))
        .onConflictDoNothing({ target: [calls.carrierAccount, calls.sid] }),
    )
    .run(row);
  if (tx.wakeAt !== null) await wakeLater(tx, `call ${row.id}`, row.classifyAt);
  if (added > 0) return row;
  const stored = await callBySid(tx, businessId, { carrierAccount, sid });
  if (stored === null)
    throw new Error(`Call ${sid} is another business's: it was not added to ${businessId}`);
  return stored;
}

export function callBySid(
  tx: Tx,
  businessId: string,
  call: { carrierAccount: string; sid: string },
): Promise<CallRow | null> {
  return tx
    .prepared("callBySid", (db, { calls }) =>
      db
        .select()
        .from(calls)
        .where(
          and(
            eq(calls.businessId, hole("businessId")),
            eq(calls.carrierAccount, hole("carrierAccount")),
            eq(calls.sid, hole("sid")),
          ),
        ),
    )
    .first({ ...call, businessId });
}

export function callById(tx: Tx, businessId: string, id: string): Promise<CallRow | null> {
  return tx
    .prepared("callById", (db, { calls }) =>
      db
        .select()
        .from(calls)
        .where(and(eq(calls.businessId, hole("businessId")), eq(calls.id, hole("id")))),
    )
    .first({ businessId, id });
}

/** Keeps a webhook about a call. Answers false when the same one (account, SID, kind, status) was kept before. */
export async function insertCallEventIfNew(tx: Tx, row: NewCallEvent): Promise<boolean> {
  const changed = await tx
    .prepared("insertCallEventIfNew", (db, { callEvents }) =>
      db
        .insert(callEvents)
        .values(rowOfHoles(callEvents))
        .onConflictDoNothing({
          target: [callEvents.carrierAccount, callEvents.sid, callEvents.kind, callEvents.status],
        }),
    )
    .run(row);
  return changed > 0;
}

/** What was learned about a call that is not classified yet. All of it is replaced. */
export interface CallUpdate {
  id: string;
  evidence: CallEvidence;
  /** When to classify it with what is known by then; `null` when that is not needed any more. */
  classifyAt: Instant | null;
  endedAt: Instant | null;
  voicemail: Voicemail | null;
}

/** Answers whether the business has such a call. */
export async function updateCallEvidence(tx: Tx, businessId: string, update: CallUpdate): Promise<boolean> {
  const changed = await tx
    .prepared("updateCallEvidence", (db, { calls }) =>
      db
        .update(calls)
        .set({
          evidence: holeOf(calls.evidence, "evidence"),
          classifyAt: holeOf(calls.classifyAt, "classifyAt"),
          endedAt: holeOf(calls.endedAt, "endedAt"),
          voicemail: holeOf(calls.voicemail, "voicemail"),
        })
        .where(and(eq(calls.businessId, hole("businessId")), eq(calls.id, hole("id")))),
    )
    .run({ ...update, businessId });
  if (tx.wakeAt !== null) await wakeLater(tx, `call ${update.id}`, update.classifyAt);
  return changed > 0;
}

/** Writes how a call ended. It is not due for classification any more. */
export async function setOutcome(
  tx: Tx,
  businessId: string,
  outcome: { id: string; outcome: Outcome; outcomeAt: Instant; rangMs: number },
): Promise<boolean> {
  const changed = await tx
    .prepared("setOutcome", (db, { calls }) =>
      db
        .update(calls)
        .set({
          outcome: holeOf(calls.outcome, "outcome"),
          outcomeAt: holeOf(calls.outcomeAt, "outcomeAt"),
          rangMs: holeOf(calls.rangMs, "rangMs"),
          classifyAt: null,
        })
        .where(and(eq(calls.businessId, hole("businessId")), eq(calls.id, hole("id")))),
    )
    .run({ ...outcome, businessId });
  return changed > 0;
}
