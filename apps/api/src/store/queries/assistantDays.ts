import { and, eq, lt, sql } from "drizzle-orm";
import { hole, rowOfHoles } from "../hole.ts";
import type { Tx } from "../store.ts";

/**
 * Counts one more use on that day, unless `cap` uses were counted already.
 *
 * @returns whether it was counted, and so may be made. Two at once never share the last one.
 */
export async function takeAssistantUse(
  tx: Tx,
  businessId: string,
  { day, cap }: { day: string; cap: number },
): Promise<boolean> {
  if (cap < 1) return false;
  const changed = await tx
    .prepared("takeAssistantUse", (db, { assistantDays }) =>
      db
        .insert(assistantDays)
        .values(rowOfHoles(assistantDays))
        .onConflictDoUpdate({
          target: [assistantDays.businessId, assistantDays.day],
          set: { used: sql`${assistantDays.used} + 1` },
          setWhere: lt(assistantDays.used, hole("cap")),
        }),
    )
    .run({ businessId, day, cap, used: 1 });
  return changed > 0;
}

/** How many uses were counted on that day. */
export async function assistantUses(tx: Tx, businessId: string, day: string): Promise<number> {
  const row = await tx
    .prepared("assistantUses", (db, { assistantDays }) =>
      db
        .select({ used: assistantDays.used })
        .from(assistantDays)
        .where(and(eq(assistantDays.businessId, hole("businessId")), eq(assistantDays.day, hole("day")))),
    )
    .first({ businessId, day });
  return row?.used ?? 0;
}
