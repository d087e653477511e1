import type { Instant } from "@ringback/engine";
import { and, count, eq, gte, inArray, isNotNull, isNull, lt, ne, or } from "drizzle-orm";
import { hole, holeOf, rowOfHoles } from "../hole.ts";
import type { Tx } from "../store.ts";
import type { NewSend, SendRow } from "../tables/rows.ts";
import type { SendState } from "../tables/sendTables.ts";

/** A send as it is asked for; everything else about it comes later. */
export type SendIntent = Pick<
  NewSend,
  | "id"
  | "businessId"
  | "carrierAccount"
  | "runId"
  | "callId"
  | "contactId"
  | "nodeId"
  | "sendKey"
  | "token"
  | "from"
  | "to"
  | "body"
  | "dueAt"
  | "createdAt"
> & { segments?: number | null };

/** Adds a send in state `intent`. Answers false when its `sendKey` is there already: it was asked for before. */
export async function insertSend(tx: Tx, intent: SendIntent): Promise<boolean> {
  const changed = await tx
    .prepared("insertSend", (db, { sends }) =>
      db.insert(sends).values(rowOfHoles(sends)).onConflictDoNothing({ target: sends.sendKey }),
    )
    .run({ ...intent, state: "intent", attempts: 0, lookups: 0, deliveryRank: -1 });
  return changed > 0;
}

/** What became of a send. What is not named stays as it is. */
export type SendPatch = Partial<
  Pick<
    SendRow,
    | "state"
    | "dueAt"
    | "lookups"
    | "unknownAt"
    | "sid"
    | "errorCode"
    | "errorMessage"
    | "settledAt"
    | "segments"
  >
>;

const PATCHABLE = [
  "state",
  "dueAt",
  "lookups",
  "unknownAt",
  "sid",
  "errorCode",
  "errorMessage",
  "settledAt",
  "segments",
] as const satisfies readonly (keyof SendPatch)[];

/**
 * Writes what became of a send, if it is in one of the states `expect`.
 *
 * @returns false, having changed nothing, when it is in another: somebody else learned of it first.
 */
export async function recordSend(
  tx: Tx,
  businessId: string,
  { id, expect, ...patch }: SendPatch & { id: string; expect: readonly SendState[] },
): Promise<boolean> {
  const named = PATCHABLE.filter((column) => patch[column] !== undefined);
  const changed = await tx
    .prepared(`recordSend ${named.join(" ")} from ${expect.join(" ")}`, (db, { sends }) =>
      db
        .update(sends)
        .set(Object.fromEntries(named.map((column) => [column, holeOf(sends[column], column)])))
        .where(
          and(
            eq(sends.businessId, hole("businessId")),
            eq(sends.id, hole("id")),
            inArray(sends.state, [...expect]),
          ),
        ),
    )
    .run({ ...patch, id, businessId });
  return changed > 0;
}

/** Moves a send's delivery forward. Answers false when a report of the same or a higher rank came before. */
export async function setDelivery(
  tx: Tx,
  businessId: string,
  report: { id: string; delivery: string; rank: number; errorCode: string | null },
): Promise<boolean> {
  const changed = await tx
    .prepared("setDelivery", (db, { sends }) =>
      db
        .update(sends)
        .set({
          delivery: holeOf(sends.delivery, "delivery"),
          deliveryRank: holeOf(sends.deliveryRank, "rank"),
          errorCode: holeOf(sends.errorCode, "errorCode"),
        })
        .where(
          and(
            eq(sends.businessId, hole("businessId")),
            eq(sends.id, hole("id")),
            lt(sends.deliveryRank, hole("rank")),
          ),
        ),
    )
    .run({ ...report, businessId });
  return changed > 0;
}

export function sendById(tx: Tx, businessId: string, id: string): Promise<SendRow | null> {
  return tx
    .prepared("sendById", (db, { sends }) =>
      db
        .select()
        .from(sends)
        .where(and(eq(sends.businessId, hole("businessId")), eq(sends.id, hole("id")))),
    )
    .first({ businessId, id });
}

/** The send that a status callback is about: its token, 128 random bits, stands for the business too. */
export function sendByToken(tx: Tx, token: string): Promise<SendRow | null> {
  return tx
    .prepared("sendByToken", (db, { sends }) =>
      db
        .select()
        .from(sends)
        .where(eq(sends.token, hole("token"))),
    )
    .first({ token });
}

export function sendBySid(tx: Tx, businessId: string, sid: string): Promise<SendRow | null> {
  return tx
    .prepared("sendBySid", (db, { sends }) =>
      db
        .select()
        .from(sends)
        // SQLite looks into the index of SIDs only when told that the SID is there.
        .where(
          and(eq(sends.businessId, hole("businessId")), eq(sends.sid, hole("sid")), isNotNull(sends.sid)),
        ),
    )
    .first({ businessId, sid });
}

/** A run's sends, oldest first. */
export function sendsOfRun(tx: Tx, businessId: string, runId: string): Promise<SendRow[]> {
  return tx
    .prepared("sendsOfRun", (db, { sends }) =>
      db
        .select()
        .from(sends)
        .where(and(eq(sends.businessId, hole("businessId")), eq(sends.runId, hole("runId"))))
        .orderBy(sends.createdAt, sends.id),
    )
    .all({ businessId, runId });
}

/** The sends of a call: those of the runs that it started, and those that an owner asked for. Oldest first. */
export function sendsOfCall(tx: Tx, businessId: string, callId: string): Promise<SendRow[]> {
  return tx
    .prepared("sendsOfCall", (db, { sends, runs }) =>
      db
        .select()
        .from(sends)
        .where(
          and(
            eq(sends.businessId, hole("businessId")),
            or(
              inArray(
                sends.runId,
                db
                  .select({ id: runs.id })
                  .from(runs)
                  .where(eq(runs.callId, hole("callId"))),
              ),
              and(eq(sends.callId, hole("callId")), isNull(sends.runId)),
            ),
          ),
        )
        .orderBy(sends.createdAt, sends.id),
    )
    .all({ businessId, callId });
}

/** How many automated texts to this number were asked for since, other than those that did not go. */
export async function textsTo(
  tx: Tx,
  businessId: string,
  { to, since }: { to: string; since: Instant },
): Promise<number> {
  const row = await tx
    .prepared("textsTo", (db, { sends }) =>
      db
        .select({ texts: count() })
        .from(sends)
        .where(
          and(
            eq(sends.businessId, hole("businessId")),
            eq(sends.to, hole("to")),
            gte(sends.createdAt, hole("since")),
            isNotNull(sends.runId),
            ne(sends.state, "rejected"),
          ),
        ),
    )
    .first({ businessId, to, since });
  return row?.texts ?? 0;
}

/** Whether a text to this number is unknown: others wait meanwhile, so that a listed text is never two sends'. */
export async function unknownTo(tx: Tx, businessId: string, to: string): Promise<boolean> {
  const row = await tx
    .prepared("unknownTo", (db, { sends }) =>
      db
        .select({ id: sends.id })
        .from(sends)
        .where(
          and(eq(sends.businessId, hole("businessId")), eq(sends.to, hole("to")), eq(sends.state, "unknown")),
        )
        .limit(1),
    )
    .first({ businessId, to });
  return row !== null;
}

/** Which of these message SIDs are sends of the business already. */
export async function knownSendSids(tx: Tx, businessId: string, sids: readonly string[]): Promise<string[]> {
  if (sids.length === 0) return [];
  const { sends } = tx.tables;
  const rows = await tx.db
    .select({ sid: sends.sid })
    .from(sends)
    .where(and(eq(sends.businessId, businessId), inArray(sends.sid, [...sids]), isNotNull(sends.sid)));
  return rows.flatMap(({ sid }) => (sid === null ? [] : [sid]));
}

/** How many of a business's sends are in each state. States that none is in are left out. */
export async function countSends(tx: Tx, businessId: string): Promise<Partial<Record<SendState, number>>> {
  const rows = await tx
    .prepared("countSends", (db, { sends }) =>
      db
        .select({ state: sends.state, sends: count() })
        .from(sends)
        .where(eq(sends.businessId, hole("businessId")))
        .groupBy(sends.state),
    )
    .all({ businessId });
  return Object.fromEntries(rows.map(({ state, sends }) => [state, sends]));
}
