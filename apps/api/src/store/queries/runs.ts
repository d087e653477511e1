import type { Instant, Run, RunStatus } from "@ringback/engine";
import { and, count, desc, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { hole, holeOf, rowOfHoles } from "../hole.ts";
import type { Tx } from "../store.ts";
import type { NewRun, NewRunEvent, RunEventRow, RunRow } from "../tables/rows.ts";
import type { Tables } from "../tables/tables.ts";
import { oldestFirst } from "./oldestFirst.ts";
import { wakeLater } from "./wakeLater.ts";

export async function insertRun(tx: Tx, row: NewRun): Promise<void> {
  await tx.prepared("insertRun", (db, { runs }) => db.insert(runs).values(rowOfHoles(runs))).run(row);
  if (tx.wakeAt !== null) await wakeLater(tx, `run ${row.id}`, row.dueAt);
}

export function runById(tx: Tx, businessId: string, id: string): Promise<RunRow | null> {
  return tx
    .prepared("runById", (db, { runs }) =>
      db
        .select()
        .from(runs)
        .where(and(eq(runs.businessId, hole("businessId")), eq(runs.id, hole("id")))),
    )
    .first({ businessId, id });
}

/** A contact's runs in any of these states, oldest first. */
export function runsOfContact(
  tx: Tx,
  businessId: string,
  { contactId, statuses }: { contactId: string; statuses: readonly RunStatus[] },
): Promise<RunRow[]> {
  const name = `runsOfContact ${statuses.join(" ")}`;
  return runsAmong(
    tx,
    { businessId, contactId },
    { name, where: (runs) => inArray(runs.status, [...statuses]) },
  );
}

/** The runs that a call started, oldest first. Found among those of the caller, who has a few. */
export function runsOfCall(
  tx: Tx,
  businessId: string,
  of: { callId: string; contactId: string },
): Promise<RunRow[]> {
  const where = (runs: Runs) => eq(runs.callId, hole("callId"));
  return runsAmong(tx, { ...of, businessId }, { name: "runsOfCall", where });
}

/** A contact's runs of one workflow, oldest first. */
export function runsOfWorkflowWith(
  tx: Tx,
  businessId: string,
  of: { contactId: string; workflowId: string },
): Promise<RunRow[]> {
  const where = (runs: Runs) => eq(runs.workflowId, hole("workflowId"));
  return runsAmong(tx, { ...of, businessId }, { name: "runsOfWorkflowWith", where });
}

type Runs = Tables["runs"];

/** Those of a contact's runs that a condition picks, oldest first. `values` fill its holes too. */
async function runsAmong(
  tx: Tx,
  values: { businessId: string; contactId: string },
  { name, where }: { name: string; where: (runs: Runs) => SQL },
): Promise<RunRow[]> {
  const rows = await tx
    .prepared(name, (db, { runs }) =>
      db
        .select()
        .from(runs)
        .where(
          and(eq(runs.businessId, hole("businessId")), eq(runs.contactId, hole("contactId")), where(runs)),
        ),
    )
    .all(values);
  return rows.sort(oldestFirst);
}

/** A workflow's last runs, newest first. */
export function runsOfWorkflow(
  tx: Tx,
  businessId: string,
  { workflowId, limit }: { workflowId: string; limit: number },
): Promise<RunRow[]> {
  return tx
    .prepared("runsOfWorkflow", (db, { runs }) =>
      db
        .select()
        .from(runs)
        .where(and(eq(runs.businessId, hole("businessId")), eq(runs.workflowId, hole("workflowId"))))
        .orderBy(desc(runs.createdAt), desc(runs.id))
        .limit(hole("limit")),
    )
    .all({ businessId, workflowId, limit });
}

/** How many of a workflow's runs stand at each node, by node id. */
export async function countWaiting(
  tx: Tx,
  businessId: string,
  workflowId: string,
): Promise<Record<string, number>> {
  const rows = await tx
    .prepared("countWaiting", (db, { runs }) => {
      const node = sql<string | null>`${runs.state} ->> 'node'`;
      return db
        .select({ node, runs: count() })
        .from(runs)
        .where(
          and(
            eq(runs.businessId, hole("businessId")),
            eq(runs.workflowId, hole("workflowId")),
            isNull(runs.endedAt),
          ),
        )
        .groupBy(node);
    })
    .all({ businessId, workflowId });
  const waiting: Record<string, number> = {};
  for (const { node, runs } of rows) if (node !== null) waiting[node] = runs;
  return waiting;
}

/** What an event made of a run. */
export interface RunChange {
  id: string;
  /** How many events the run's journal held when it was read. */
  expectedSeq: number;
  seq: number;
  state: Run;
  status: RunStatus;
  dueAt: Instant | null;
  dueKey: string | null;
  endedAt: Instant | null;
}

/** Saves a run, if nothing has happened to it since it was read. Answers false, having changed nothing, otherwise. */
export async function saveRun(tx: Tx, businessId: string, change: RunChange): Promise<boolean> {
  const changed = await tx
    .prepared("saveRun", (db, { runs }) =>
      db
        .update(runs)
        .set({
          seq: holeOf(runs.seq, "seq"),
          state: holeOf(runs.state, "state"),
          status: holeOf(runs.status, "status"),
          dueAt: holeOf(runs.dueAt, "dueAt"),
          dueKey: holeOf(runs.dueKey, "dueKey"),
          endedAt: holeOf(runs.endedAt, "endedAt"),
        })
        .where(
          and(
            eq(runs.businessId, hole("businessId")),
            eq(runs.id, hole("id")),
            eq(runs.seq, hole("expectedSeq")),
          ),
        ),
    )
    .run({ ...change, businessId });
  if (tx.wakeAt !== null) await wakeLater(tx, `run ${change.id}`, change.dueAt);
  return changed > 0;
}

/** Puts a run's wake-up off to `dueAt`. Nothing happens to the run itself. */
export async function postponeRun(
  tx: Tx,
  businessId: string,
  { id, dueAt }: { id: string; dueAt: Instant },
): Promise<boolean> {
  const changed = await tx
    .prepared("postponeRun", (db, { runs }) =>
      db
        .update(runs)
        .set({ dueAt: holeOf(runs.dueAt, "dueAt") })
        .where(and(eq(runs.businessId, hole("businessId")), eq(runs.id, hole("id")), isNull(runs.endedAt))),
    )
    .run({ businessId, id, dueAt });
  await wakeLater(tx, `run ${id}`, dueAt);
  return changed > 0;
}

/** Adds an event to a run's journal. Answers false when the event is there already: it was applied before. */
export async function insertRunEvent(tx: Tx, row: NewRunEvent): Promise<boolean> {
  const changed = await tx
    .prepared("insertRunEvent", (db, { runEvents }) =>
      db
        .insert(runEvents)
        .values(rowOfHoles(runEvents))
        .onConflictDoNothing({ target: [runEvents.runId, runEvents.id] }),
    )
    .run(row);
  return changed > 0;
}

/** A run's journal, in the order it happened. */
export function runEventsOf(tx: Tx, businessId: string, runId: string): Promise<RunEventRow[]> {
  return tx
    .prepared("runEventsOf", (db, { runEvents }) =>
      db
        .select()
        .from(runEvents)
        .where(and(eq(runEvents.businessId, hole("businessId")), eq(runEvents.runId, hole("runId"))))
        .orderBy(runEvents.seq),
    )
    .all({ businessId, runId });
}
