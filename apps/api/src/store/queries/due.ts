import type { Instant } from "@ringback/engine";
import { and, eq, gt, inArray, isNull, lte, min, notExists, or, sql } from "drizzle-orm";
import { hole } from "../hole.ts";
import type { Tx } from "../store.ts";
import type { SendRow } from "../tables/rows.ts";
import { claiming } from "./claiming.ts";
import { nextErrand } from "./errands.ts";
import { oldestFirst } from "./oldestFirst.ts";

// The queries of this file work for every business of a carrier account: one dispatcher wakes them all. Each row says
// whose it is, and whatever is done about it is done in that business's name.

/** A run to wake. */
export interface DueRun {
  businessId: string;
  id: string;
  contactId: string;
  dueAt: Instant | null;
  dueKey: string | null;
}

/** How many to look for, and what the time is. */
export interface DueBy {
  now: Instant;
  limit: number;
}

/** Runs that are due, oldest first, but for those whose contact is in another run's turn. */
export function dueRuns(tx: Tx, carrierAccount: string, by: DueBy): Promise<DueRun[]> {
  return tx
    .prepared("dueRuns", (db, { runs, contacts }) =>
      db
        .select({
          businessId: runs.businessId,
          id: runs.id,
          contactId: runs.contactId,
          dueAt: runs.dueAt,
          dueKey: runs.dueKey,
        })
        .from(runs)
        .innerJoin(contacts, and(eq(contacts.id, runs.contactId), eq(contacts.businessId, runs.businessId)))
        .where(
          and(
            eq(runs.carrierAccount, hole("carrierAccount")),
            lte(runs.dueAt, hole("now")),
            or(
              isNull(contacts.turnRunId),
              eq(contacts.turnRunId, runs.id),
              lte(contacts.turnUntil, hole("now")),
            ),
          ),
        )
        .orderBy(runs.dueAt)
        .limit(hole("limit")),
    )
    .all({ ...by, carrierAccount });
}

/**
 * Claims up to `limit` sends that are due, oldest first: from `intent` to `claimed`, in one statement, so that no two
 * claimers ever get the same. Passed over: sends of a business that the carrier holds or whose kill switch is on.
 */
export async function claimSends(
  tx: Tx,
  carrierAccount: string,
  by: DueBy & { claimId: string },
): Promise<SendRow[]> {
  const claimed = await tx
    .prepared("claimSends", (db, { sends, carrierHolds, businesses }) => {
      const held = db
        .select({ id: carrierHolds.id })
        .from(carrierHolds)
        .where(
          and(
            eq(carrierHolds.businessId, sends.businessId),
            eq(carrierHolds.carrierAccount, sends.carrierAccount),
          ),
        );
      const switchedOff = db
        .select({ id: businesses.id })
        .from(businesses)
        .where(and(eq(businesses.id, sends.businessId), sql`${businesses.killSwitch} is not null`));
      const free = db
        .select({ id: sends.id })
        .from(sends)
        .where(
          and(
            eq(sends.carrierAccount, hole("carrierAccount")),
            eq(sends.state, "intent"),
            lte(sends.dueAt, hole("now")),
            notExists(held),
            notExists(switchedOff),
          ),
        )
        .orderBy(sends.dueAt)
        .limit(hole("limit"));
      return claiming(tx, db, { sends }, free.getSQL());
    })
    .all({ ...by, carrierAccount });
  return claimed.sort(oldestFirst);
}

/**
 * Sends that a dead process left `claimed`, at `claimedBy` or before, become `unknown`, due for a look at once: they may
 * or may not have left, and are never sent again by ourselves.
 *
 * @returns how many there were.
 */
export async function claimedToUnknown(
  tx: Tx,
  carrierAccount: string,
  by: { now: Instant; claimedBy: Instant },
): Promise<number> {
  return await tx
    .prepared("claimedToUnknown", (db, { sends }) =>
      db
        .update(sends)
        .set({ state: "unknown", unknownAt: sql`${hole("now")}`, dueAt: sql`${hole("now")}` })
        .where(
          and(
            eq(sends.carrierAccount, hole("carrierAccount")),
            eq(sends.state, "claimed"),
            // When it was claimed, by the index of due rows.
            lte(sends.dueAt, hole("claimedBy")),
          ),
        ),
    )
    .run({ ...by, carrierAccount });
}

/** Unknown sends that are to be looked up at the carrier, oldest first. */
export function dueResolutions(tx: Tx, carrierAccount: string, by: DueBy): Promise<SendRow[]> {
  return tx
    .prepared("dueResolutions", (db, { sends }) =>
      db
        .select()
        .from(sends)
        .where(
          and(
            eq(sends.carrierAccount, hole("carrierAccount")),
            eq(sends.state, "unknown"),
            lte(sends.dueAt, hole("now")),
          ),
        )
        .orderBy(sends.dueAt)
        .limit(hole("limit")),
    )
    .all({ ...by, carrierAccount });
}

/** A call to classify with what is known of it. */
export interface DueClassification {
  businessId: string;
  id: string;
  sid: string;
  classifyAt: Instant | null;
}

/** Calls whose classification is due, oldest first. */
export function dueClassifications(tx: Tx, carrierAccount: string, by: DueBy): Promise<DueClassification[]> {
  return tx
    .prepared("dueClassifications", (db, { calls }) =>
      db
        .select({ businessId: calls.businessId, id: calls.id, sid: calls.sid, classifyAt: calls.classifyAt })
        .from(calls)
        .where(and(eq(calls.carrierAccount, hole("carrierAccount")), lte(calls.classifyAt, hole("now"))))
        .orderBy(calls.classifyAt)
        .limit(hole("limit")),
    )
    .all({ ...by, carrierAccount });
}

/**
 * The earliest instant strictly after `after` at which something of the account is due: a run, a send to claim or to
 * look up, an errand, a call to classify. What was due by `after` is left out: it has been looked at, and what is still there waits
 * for something other than time.
 *
 * @param after The `now` that was last handed to the queries above: a later one would skip what came due in between.
 */
export async function nextDue(tx: Tx, carrierAccount: string, after: Instant): Promise<Instant | null> {
  const values = { carrierAccount, after };
  const run = await tx
    .prepared("nextRun", (db, { runs }) =>
      db
        .select({ at: min(runs.dueAt) })
        .from(runs)
        .where(and(eq(runs.carrierAccount, hole("carrierAccount")), gt(runs.dueAt, hole("after")))),
    )
    .first(values);
  const intent = await tx.prepared("nextIntent", nextSend("intent")).first(values);
  const unknown = await tx.prepared("nextUnknown", nextSend("unknown")).first(values);
  const call = await tx
    .prepared("nextClassification", (db, { calls }) =>
      db
        .select({ at: min(calls.classifyAt) })
        .from(calls)
        .where(and(eq(calls.carrierAccount, hole("carrierAccount")), gt(calls.classifyAt, hole("after")))),
    )
    .first(values);
  const errand = await tx.prepared("nextErrand", nextErrand).first(values);
  const found = [run, intent, unknown, call, errand].flatMap((row) => (row?.at == null ? [] : [row.at]));
  return found.length === 0 ? null : Math.min(...found);
}

function nextSend(state: "intent" | "unknown") {
  return (db: Tx["db"], { sends }: Tx["tables"]) =>
    db
      .select({ at: min(sends.dueAt) })
      .from(sends)
      .where(
        and(
          eq(sends.carrierAccount, hole("carrierAccount")),
          inArray(sends.state, [state]),
          gt(sends.dueAt, hole("after")),
        ),
      );
}
