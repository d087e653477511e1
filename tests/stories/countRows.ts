import type { Store } from "ringback";

type Tx = Parameters<Parameters<Store["read"]>[0]>[0];

/** How many rows each table of the database holds. */
export async function countRows(tx: Tx): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [name, table] of Object.entries(tx.tables))
    counts[name] = (await tx.db.select().from(table)).length;
  return counts;
}
