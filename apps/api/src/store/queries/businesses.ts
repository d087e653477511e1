import { eq } from "drizzle-orm";
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

/** Every business of the server, oldest first. For the start of the server only: it is asked on nobody's behalf. */
export function businesses(tx: Tx): Promise<BusinessRow[]> {
  return tx
    .prepared("businesses", (db, tables) =>
      db.select().from(tables.businesses).orderBy(tables.businesses.createdAt),
    )
    .all({});
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
