import { and, eq } from "drizzle-orm";
import { hole, rowOfHoles } from "../hole.ts";
import type { Tx } from "../store.ts";
import type { NewNumber, NumberRow } from "../tables/rows.ts";

export async function insertNumber(tx: Tx, row: NewNumber): Promise<void> {
  await tx
    .prepared("insertNumber", (db, { numbers }) => db.insert(numbers).values(rowOfHoles(numbers)))
    .run(row);
}

/** The numbers of a business, oldest first. */
export function numbersOf(tx: Tx, businessId: string): Promise<readonly NumberRow[]> {
  return tx.settings(`numbers of ${businessId}`, () =>
    tx
      .prepared("numbersOf", (db, { numbers }) =>
        db
          .select()
          .from(numbers)
          .where(eq(numbers.businessId, hole("businessId")))
          .orderBy(numbers.createdAt, numbers.id),
      )
      .all({ businessId }),
  );
}

export function numberById(tx: Tx, businessId: string, id: string): Promise<NumberRow | null> {
  return tx
    .prepared("numberById", (db, { numbers }) =>
      db
        .select()
        .from(numbers)
        .where(and(eq(numbers.businessId, hole("businessId")), eq(numbers.id, hole("id")))),
    )
    .first({ businessId, id });
}

/**
 * Whose number this is. The one query that finds a business rather than being told it: a webhook names only the
 * carrier account that signed it and the number that was called.
 */
export function numberByE164(tx: Tx, carrierAccount: string, e164: string): Promise<NumberRow | null> {
  return tx
    .prepared("numberByE164", (db, { numbers }) =>
      db
        .select()
        .from(numbers)
        .where(and(eq(numbers.carrierAccount, hole("carrierAccount")), eq(numbers.e164, hole("e164")))),
    )
    .first({ carrierAccount, e164 });
}

/** Changes what the patch names. Answers whether the business has such a number. */
export async function updateNumber(
  tx: Tx,
  businessId: string,
  { id, ...patch }: Pick<NumberRow, "id"> & Partial<Omit<NumberRow, "businessId" | "createdAt">>,
): Promise<boolean> {
  const { numbers } = tx.tables;
  const changed = await tx.db
    .update(numbers)
    .set(patch)
    .where(and(eq(numbers.businessId, businessId), eq(numbers.id, id)))
    .returning({ id: numbers.id });
  return changed.length > 0;
}
