import type { Graph, WorkflowSettings } from "@ringback/engine";
import type { ColumnKit } from "./columnKit.ts";

/** What owners draw, and what they published. */
export function declareWorkflowTables(k: ColumnKit) {
  const workflows = k.table(
    "workflows",
    {
      id: k.text().primaryKey(),
      businessId: k.text().notNull(),
      name: k.text().notNull(),
      draft: k.json<Graph>().notNull(),
      /** Counts up with every saved draft; a save names the revision it was made from. */
      draftRevision: k.int().notNull(),
      liveVersionId: k.text(),
      live: k.bool().notNull(),
      /** How long the guard stands after a text, in milliseconds; `null` when the guard is off. */
      guardMs: k.duration(),
      /** What was decided for this workflow alone; `null` while all of it follows the business. */
      settings: k.json<WorkflowSettings>(),
      createdAt: k.instant().notNull(),
      updatedAt: k.instant().notNull(),
      /** When it was taken off the list; its versions and runs are kept, and calls start nothing in it. */
      removedAt: k.instant(),
    },
    (t) => [k.index("workflows_by_business").on(t.businessId, t.createdAt, t.id)],
  );

  /** Frozen: rows are only ever added. */
  const versions = k.table(
    "versions",
    {
      id: k.text().primaryKey(),
      businessId: k.text().notNull(),
      workflowId: k.text().notNull(),
      number: k.int().notNull(),
      graph: k.json<Graph>().notNull(),
      hash: k.text().notNull(),
      publishedAt: k.instant().notNull(),
    },
    (t) => [k.uniqueIndex("versions_by_number").on(t.workflowId, t.number)],
  );

  return { workflows, versions };
}
