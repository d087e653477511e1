import type { Instant } from "@ringback/engine";
import { and, eq, gt, lte, sql } from "drizzle-orm";
import { hole, holeOf, rowOfHoles } from "../hole.ts";
import type { Tx } from "../store.ts";
import type { GuardRow, NewGuard } from "../tables/rows.ts";
import type { GuardPurpose } from "../tables/sendTables.ts";

/** The guard on a caller, whoever holds it and even when its time is over; `null` when there is none. */
export function guardOn(
  tx: Tx,
  businessId: string,
  phone: string,
  purpose: GuardPurpose,
): Promise<GuardRow | null> {
  return tx
    .prepared("guardOn", (db, { guards }) =>
      db
        .select()
        .from(guards)
        .where(
          and(
            eq(guards.businessId, hole("businessId")),
            eq(guards.phone, hole("phone")),
            eq(guards.purpose, hole("purpose")),
          ),
        ),
    )
    .first({ businessId, phone, purpose });
}

/**
 * Holds the guard on a caller for a run. A guard whose time is over at `now` is replaced; one that the same run holds
 * keeps its window.
 *
 * @returns false, having changed nothing, while another run holds it.
 */
export async function holdGuard(tx: Tx, { now, ...row }: NewGuard & { now: Instant }): Promise<boolean> {
  const changed = await tx
    .prepared("holdGuard", (db, { guards }) => {
      const keeps = sql`${guards.runId} = excluded.run_id and ${guards.fromAt} < ${guards.until}`;
      return db
        .insert(guards)
        .values(rowOfHoles(guards))
        .onConflictDoUpdate({
          target: [guards.businessId, guards.phone, guards.purpose],
          set: {
            runId: sql`excluded.run_id`,
            fromAt: sql`case when ${keeps} then ${guards.fromAt} else excluded.from_at end`,
            until: sql`case when ${keeps} then ${guards.until} else excluded.until end`,
          },
          setWhere: sql`${guards.runId} = excluded.run_id or ${lte(guards.until, hole("now"))}`,
        });
    })
    .run({ ...row, now });
  return changed > 0;
}

/**
 * Ends the guard on a caller, whoever holds it: they replied at `at`. What is left of it says when: a window of no length,
 * so that no run texts any more about a call before the reply. Does nothing when none stands then.
 */
export async function endGuard(
  tx: Tx,
  businessId: string,
  guard: { phone: string; purpose: GuardPurpose; at: Instant },
): Promise<boolean> {
  const changed = await tx
    .prepared("endGuard", (db, { guards }) =>
      db
        .update(guards)
        .set({ fromAt: holeOf(guards.fromAt, "at"), until: holeOf(guards.until, "at") })
        .where(
          and(
            eq(guards.businessId, hole("businessId")),
            eq(guards.phone, hole("phone")),
            eq(guards.purpose, hole("purpose")),
            gt(guards.until, hole("at")),
          ),
        ),
    )
    .run({ ...guard, businessId });
  return changed > 0;
}

/** Gives back the guard that a run holds: nothing of it went out. Another run's guard stays. */
export async function releaseGuard(
  tx: Tx,
  businessId: string,
  guard: { phone: string; purpose: GuardPurpose; runId: string },
): Promise<boolean> {
  const changed = await tx
    .prepared("releaseGuard", (db, { guards }) =>
      db
        .delete(guards)
        .where(
          and(
            eq(guards.businessId, hole("businessId")),
            eq(guards.phone, hole("phone")),
            eq(guards.purpose, hole("purpose")),
            eq(guards.runId, hole("runId")),
          ),
        ),
    )
    .run({ ...guard, businessId });
  return changed > 0;
}
