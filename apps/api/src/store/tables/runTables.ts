import type { Effect, PathStep, Run, RunEvent, RunStatus } from "@ringback/engine";
import { sql } from "drizzle-orm";
import type { ColumnKit } from "./columnKit.ts";

/** Runs, and what happened to them. */
export function declareRunTables(k: ColumnKit) {
  const runs = k.table(
    "runs",
    {
      id: k.text().primaryKey(),
      businessId: k.text().notNull(),
      carrierAccount: k.text().notNull(),
      workflowId: k.text().notNull(),
      versionId: k.text().notNull(),
      contactId: k.text().notNull(),
      callId: k.text().notNull(),
      state: k.json<Run>().notNull(),
      /** The same as `state.status`. */
      status: k.text<RunStatus>().notNull(),
      /** When it is to be woken; the only schedule there is. */
      dueAt: k.instant(),
      dueKey: k.text(),
      createdAt: k.instant().notNull(),
      endedAt: k.instant(),
      /** How many events its journal holds. */
      seq: k.int().notNull(),
    },
    (t) => [
      k.index("runs_due").on(t.carrierAccount, t.dueAt).where(sql`${t.dueAt} is not null`),
      k.index("runs_by_contact").on(t.contactId),
      k.index("runs_by_workflow").on(t.workflowId, t.createdAt),
      k.index("runs_open").on(t.workflowId).where(sql`${t.endedAt} is null`),
    ],
  );

  /** The journal: rows are only ever added. */
  const runEvents = k.table(
    "run_events",
    {
      /** The event's own id: an event is applied to a run once. */
      id: k.text().notNull(),
      businessId: k.text().notNull(),
      runId: k.text().notNull(),
      seq: k.int().notNull(),
      at: k.instant().notNull(),
      event: k.json<RunEvent>().notNull(),
      path: k.json<PathStep[]>().notNull(),
      /** What the turn asked for, so that the journal alone tells the whole story. */
      effects: k.json<Effect[]>().notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.runId, t.id] })],
  );

  return { runs, runEvents };
}
