import { and, eq, type SQL, sql } from "drizzle-orm";
import { hole } from "../hole.ts";
import type { Db, Tx } from "../store.ts";
import type { Tables } from "../tables/tables.ts";

/** The one statement that turns intents into claims: whatever `chosen` picks, and only while it still is an intent. */
export function claiming(tx: Tx, db: Db, { sends }: Pick<Tables, "sends">, chosen: SQL) {
  return db
    .update(sends)
    .set({
      state: "claimed",
      claimId: sql`${hole("claimId")}`,
      claimedAt: sql`${hole("now")}`,
      // Stays among the due rows, so that the next start finds what this process may leave behind.
      dueAt: sql`${hole("now")}`,
      attempts: sql`${sends.attempts} + 1`,
    })
    .where(and(sql`${sends.id} in (${chosen}${tx.freeRows})`, eq(sends.state, "intent")))
    .returning();
}
