import type { FieldValue, PathStep, Run } from "@ringback/engine";
import { and, eq, isNull, sql } from "drizzle-orm";
import { hole } from "../hole.ts";
import type { Tx } from "../store.ts";

/** A run that stands at a node, with whose it is and how it got there. */
export interface WaitingRun {
  id: string;
  carrierAccount: string;
  versionId: string;
  state: Run;
  phone: string;
  contactFields: Record<string, FieldValue>;
  /** The last turn's lines of its way; the last of them says what it waits for. `null` before its first turn. */
  path: PathStep[] | null;
}

/** The open runs of a workflow that stand at a node, those that come due first before the others. */
export function runsAtNode(
  tx: Tx,
  businessId: string,
  at: { workflowId: string; nodeId: string; limit: number },
): Promise<WaitingRun[]> {
  return tx
    .prepared("runsAtNode", (db, { contacts, runEvents, runs }) => {
      const last = sql`(select ${runEvents.path} from ${runEvents} where ${runEvents.runId} = ${runs.id} order by ${runEvents.seq} desc limit 1)`;
      return db
        .select({
          id: runs.id,
          carrierAccount: runs.carrierAccount,
          versionId: runs.versionId,
          state: runs.state,
          phone: contacts.phone,
          contactFields: contacts.fields,
          path: sql<PathStep[] | null>`${last}`.mapWith(runEvents.path),
        })
        .from(runs)
        .innerJoin(contacts, and(eq(contacts.id, runs.contactId), eq(contacts.businessId, runs.businessId)))
        .where(
          and(
            eq(runs.businessId, hole("businessId")),
            eq(runs.workflowId, hole("workflowId")),
            isNull(runs.endedAt),
            sql`${runs.state} ->> 'node' = ${hole("nodeId")}`,
          ),
        )
        .orderBy(sql`${runs.dueAt} is null`, runs.dueAt, runs.id)
        .limit(hole("limit"));
    })
    .all({ ...at, businessId });
}
