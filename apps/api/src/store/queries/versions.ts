import { and, desc, eq, lt } from "drizzle-orm";
import { hole, rowOfHoles } from "../hole.ts";
import type { Tx } from "../store.ts";
import type { NewVersion, VersionRow } from "../tables/rows.ts";

/** Adds a version. It is never changed afterwards. Throws when the workflow has one of this number. */
export async function insertVersion(tx: Tx, row: NewVersion): Promise<void> {
  await tx
    .prepared("insertVersion", (db, { versions }) => db.insert(versions).values(rowOfHoles(versions)))
    .run(row);
}

export function versionById(tx: Tx, businessId: string, id: string): Promise<VersionRow | null> {
  return tx
    .prepared("versionById", (db, { versions }) =>
      db
        .select()
        .from(versions)
        .where(and(eq(versions.businessId, hole("businessId")), eq(versions.id, hole("id")))),
    )
    .first({ businessId, id });
}

/** The versions of a workflow, newest first. */
export function versionsOf(tx: Tx, businessId: string, workflowId: string): Promise<VersionRow[]> {
  return tx
    .prepared("versionsOf", (db, { versions }) =>
      db
        .select()
        .from(versions)
        .where(and(eq(versions.businessId, hole("businessId")), eq(versions.workflowId, hole("workflowId"))))
        .orderBy(desc(versions.number)),
    )
    .all({ businessId, workflowId });
}

/** Above any number that a version has. */
const PAST_THE_NEWEST = 2_147_483_647;

/** The versions of a workflow, newest first, page by page. `before`: the number of the last one seen; `null` begins. */
export function versionsPage(
  tx: Tx,
  businessId: string,
  page: { workflowId: string; before: number | null; limit: number },
): Promise<VersionRow[]> {
  const { workflowId, before, limit } = page;
  return tx
    .prepared("versionsPage", (db, { versions }) =>
      db
        .select()
        .from(versions)
        .where(
          and(
            eq(versions.businessId, hole("businessId")),
            eq(versions.workflowId, hole("workflowId")),
            lt(versions.number, hole("before")),
          ),
        )
        .orderBy(desc(versions.number))
        .limit(hole("limit")),
    )
    .all({ businessId, workflowId, before: before ?? PAST_THE_NEWEST, limit });
}
