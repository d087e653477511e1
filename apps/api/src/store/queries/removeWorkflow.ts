import type { Instant } from "@ringback/engine";
import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { hole, holeOf } from "../hole.ts";
import type { Tx } from "../store.ts";

/**
 * Takes a workflow off the list; it, its versions and its runs are kept, and so is whether it is on. Answers false when
 * it is not on the list.
 */
export async function removeWorkflow(
  tx: Tx,
  businessId: string,
  { id, at }: { id: string; at: Instant },
): Promise<boolean> {
  const changed = await tx
    .prepared("removeWorkflow", (db, { workflows }) =>
      db
        .update(workflows)
        .set({ removedAt: holeOf(workflows.removedAt, "at") })
        .where(
          and(
            eq(workflows.businessId, hole("businessId")),
            eq(workflows.id, hole("id")),
            isNull(workflows.removedAt),
          ),
        ),
    )
    .run({ businessId, id, at });
  return changed > 0;
}

/** Undoes a removal: a workflow that was on is on again. Answers false when it was not removed. */
export async function bringWorkflowBack(tx: Tx, businessId: string, id: string): Promise<boolean> {
  const changed = await tx
    .prepared("bringWorkflowBack", (db, { workflows }) =>
      db
        .update(workflows)
        .set({ removedAt: null })
        .where(
          and(
            eq(workflows.businessId, hole("businessId")),
            eq(workflows.id, hole("id")),
            isNotNull(workflows.removedAt),
          ),
        ),
    )
    .run({ businessId, id });
  return changed > 0;
}
