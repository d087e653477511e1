import type { Instant } from "@ringback/engine";
import { and, eq, gt, lte, sql } from "drizzle-orm";
import { hole, rowOfHoles } from "../hole.ts";
import type { Tx } from "../store.ts";
import type { NewSession, SessionRow } from "../tables/rows.ts";

export async function insertSession(tx: Tx, row: NewSession): Promise<void> {
  await tx
    .prepared("insertSession", (db, { sessions }) => db.insert(sessions).values(rowOfHoles(sessions)))
    .run(row);
}

/** The session of a cookie, by the hash of its token, unless it has expired. It is what tells the business. */
export function sessionByTokenHash(
  tx: Tx,
  { tokenHash, now }: { tokenHash: string; now: Instant },
): Promise<SessionRow | null> {
  return tx
    .prepared("sessionByTokenHash", (db, { sessions }) =>
      db
        .select()
        .from(sessions)
        .where(and(eq(sessions.tokenHash, hole("tokenHash")), gt(sessions.expiresAt, hole("now")))),
    )
    .first({ tokenHash, now });
}

/** Removes the sessions of a business that have expired. */
export async function removeExpiredSessions(tx: Tx, businessId: string, now: Instant): Promise<number> {
  return await tx
    .prepared("removeExpiredSessions", (db, { sessions }) =>
      db
        .delete(sessions)
        .where(and(eq(sessions.businessId, hole("businessId")), lte(sessions.expiresAt, hole("now")))),
    )
    .run({ businessId, now });
}

/** A setting's value as JSON; `null` when it was never set. Parse it: what is stored may be older than the code. */
export async function settingOf(tx: Tx, businessId: string, key: string): Promise<unknown> {
  const row = await tx
    .prepared("settingOf", (db, { settings }) =>
      db
        .select()
        .from(settings)
        .where(and(eq(settings.businessId, hole("businessId")), eq(settings.key, hole("key")))),
    )
    .first({ businessId, key });
  return row?.value ?? null;
}

/** Sets a setting, or replaces it. `id` is for a new row. */
export async function saveSetting(
  tx: Tx,
  businessId: string,
  setting: { id: string; key: string; value: unknown },
): Promise<void> {
  await tx
    .prepared("saveSetting", (db, { settings }) =>
      db
        .insert(settings)
        .values(rowOfHoles(settings))
        .onConflictDoUpdate({
          target: [settings.businessId, settings.key],
          set: { value: sql`excluded.value` },
        }),
    )
    .run({ ...setting, businessId });
}

/** Unsets a setting. */
export async function removeSetting(tx: Tx, businessId: string, key: string): Promise<void> {
  await tx
    .prepared("removeSetting", (db, { settings }) =>
      db
        .delete(settings)
        .where(and(eq(settings.businessId, hole("businessId")), eq(settings.key, hole("key")))),
    )
    .run({ businessId, key });
}
