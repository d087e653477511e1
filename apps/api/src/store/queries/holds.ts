import { and, eq } from "drizzle-orm";
import { hole, rowOfHoles } from "../hole.ts";
import type { Tx } from "../store.ts";
import type { CarrierHoldRow, NewCarrierHold } from "../tables/rows.ts";

/** Holds a business's sends on a carrier account. A hold that stands keeps its reason and its beginning. */
export async function holdAccount(
  tx: Tx,
  businessId: string,
  hold: Omit<NewCarrierHold, "businessId">,
): Promise<boolean> {
  const changed = await tx
    .prepared("holdAccount", (db, { carrierHolds }) =>
      db
        .insert(carrierHolds)
        .values(rowOfHoles(carrierHolds))
        .onConflictDoNothing({ target: [carrierHolds.businessId, carrierHolds.carrierAccount] }),
    )
    .run({ ...hold, businessId });
  return changed > 0;
}

/** Lets a business's sends go again. */
export async function releaseAccount(tx: Tx, businessId: string, carrierAccount: string): Promise<boolean> {
  const changed = await tx
    .prepared("releaseAccount", (db, { carrierHolds }) =>
      db
        .delete(carrierHolds)
        .where(
          and(
            eq(carrierHolds.businessId, hole("businessId")),
            eq(carrierHolds.carrierAccount, hole("carrierAccount")),
          ),
        ),
    )
    .run({ businessId, carrierAccount });
  return changed > 0;
}

/** The holds on a business's sends. */
export function holdsOf(tx: Tx, businessId: string): Promise<CarrierHoldRow[]> {
  return tx
    .prepared("holdsOf", (db, { carrierHolds }) =>
      db
        .select()
        .from(carrierHolds)
        .where(eq(carrierHolds.businessId, hole("businessId"))),
    )
    .all({ businessId });
}
