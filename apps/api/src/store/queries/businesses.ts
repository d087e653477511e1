import type { WorkflowSettings } from "@ringback/engine";
import { and, eq, getTableColumns } from "drizzle-orm";
import { hole, rowOfHoles } from "../hole.ts";
import type { Tx } from "../store.ts";
import type { BusinessRow, NewBusiness } from "../tables/rows.ts";

/** Adds a business; its `businessId` is its `id`. */
export async function insertBusiness(tx: Tx, row: Omit<NewBusiness, "businessId">): Promise<void> {
  const insert = tx.prepared("insertBusiness", (db, { businesses }) =>
    db.insert(businesses).values(rowOfHoles(businesses)),
  );
  await insert.run({ ...row, businessId: row.id });
}

export function businessById(tx: Tx, businessId: string): Promise<BusinessRow | null> {
  return tx.settings(`business ${businessId}`, () =>
    tx
      .prepared("businessById", (db, { businesses }) =>
        db
          .select()
          .from(businesses)
          .where(eq(businesses.id, hole("businessId"))),
      )
      .first({ businessId }),
  );
}

/** A business with what was decided for one of its workflows, read together: every turn asks for both. `null`: no such pair. */
export function businessOfWorkflow(
  tx: Tx,
  businessId: string,
  workflowId: string,
): Promise<(BusinessRow & { workflowSettings: WorkflowSettings | null }) | null> {
  return tx.settings(`business ${businessId} for workflow ${workflowId}`, () =>
    tx
      .prepared("businessOfWorkflow", (db, { businesses, workflows }) =>
        db
          .select({ ...getTableColumns(businesses), workflowSettings: workflows.settings })
          .from(businesses)
          .innerJoin(
            workflows,
            and(eq(workflows.businessId, businesses.id), eq(workflows.id, hole("workflowId"))),
          )
          .where(eq(businesses.id, hole("businessId"))),
      )
      .first({ businessId, workflowId }),
  );
}

/** Every business of the server, oldest first. For the start of the server only: it is asked on nobody's behalf. */
export function businesses(tx: Tx): Promise<BusinessRow[]> {
  return tx
    .prepared("businesses", (db, tables) =>
      db.select().from(tables.businesses).orderBy(tables.businesses.createdAt),
    )
    .all({});
}

/** Holds a business's row until the transaction ends: what is read, changed and written back comes one at a time. */
export async function lockBusiness(tx: Tx, businessId: string): Promise<void> {
  await tx
    .prepared("lockBusiness", (db, { businesses }) =>
      tx.lockingRows(
        db
          .select({ id: businesses.id })
          .from(businesses)
          .where(eq(businesses.id, hole("businessId"))),
      ),
    )
    .first({ businessId });
}

/** Changes what the patch names. Answers whether there is such a business. */
export async function updateBusiness(
  tx: Tx,
  businessId: string,
  patch: Partial<Omit<BusinessRow, "id" | "businessId" | "createdAt">>,
): Promise<boolean> {
  const { businesses } = tx.tables;
  const changed = await tx.db
    .update(businesses)
    .set(patch)
    .where(eq(businesses.id, businessId))
    .returning({ id: businesses.id });
  return changed.length > 0;
}
