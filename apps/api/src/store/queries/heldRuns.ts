import type { Instant } from "@ringback/engine";
import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { hole } from "../hole.ts";
import type { Tx } from "../store.ts";

/**
 * Runs whose text quiet hours hold come due now: with their key they are asked again whether it may go.
 *
 * @param of `workflowId`: only those of this workflow; `null`: of all.
 * @returns whether there were any.
 */
export async function heldRunsDueNow(
  tx: Tx,
  businessId: string,
  of: { workflowId: string | null; now: Instant },
): Promise<boolean> {
  const { workflowId } = of;
  const changed = await tx
    .prepared(workflowId === null ? "heldRunsDueNow" : "heldRunsDueNow workflow", (db, { runs }) =>
      db
        .update(runs)
        .set({ dueAt: sql`${hole("now")}` })
        .where(
          and(
            eq(runs.businessId, hole("businessId")),
            ...(workflowId === null ? [] : [eq(runs.workflowId, hole("workflowId"))]),
            isNull(runs.endedAt),
            gt(runs.dueAt, hole("now")),
            // A key is run/visit/name, and a hold is the engine's own wait.
            sql`${runs.dueKey} like '%/hold'`,
          ),
        ),
    )
    .run({ ...of, businessId });
  return changed > 0;
}
