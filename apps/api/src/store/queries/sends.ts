import { and, eq, inArray, lt } from "drizzle-orm";
import { hole, holeOf, rowOfHoles } from "../hole.ts";
import type { Tx } from "../store.ts";
import type { NewSend, SendRow } from "../tables/rows.ts";
import type { SendState } from "../tables/sendTables.ts";
import { wakeLater } from "./wakeLater.ts";

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
  if (tx.wakeAt !== null) await wakeLater(tx, `send ${id}`, patch.dueAt);
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
