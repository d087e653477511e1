import type { Graph, Instant, WorkflowSettings } from "@ringback/engine";
import { and, eq, isNull } from "drizzle-orm";
import { hole, holeOf, rowOfHoles } from "../hole.ts";
import type { Tx } from "../store.ts";
import type { NewWorkflow, WorkflowRow } from "../tables/rows.ts";

export async function insertWorkflow(tx: Tx, row: NewWorkflow): Promise<void> {
  await tx
    .prepared("insertWorkflow", (db, { workflows }) => db.insert(workflows).values(rowOfHoles(workflows)))
    .run(row);
}

/** The workflows of a business, oldest first. Removed ones are left out. */
export function workflowsOf(tx: Tx, businessId: string): Promise<WorkflowRow[]> {
  return tx
    .prepared("workflowsOf", (db, { workflows }) =>
      db
        .select()
        .from(workflows)
        .where(and(eq(workflows.businessId, hole("businessId")), isNull(workflows.removedAt)))
        .orderBy(workflows.createdAt, workflows.id),
    )
    .all({ businessId });
}

/** A workflow, removed ones too. */
export function workflowById(tx: Tx, businessId: string, id: string): Promise<WorkflowRow | null> {
  return tx
    .prepared("workflowById", (db, { workflows }) =>
      db
        .select()
        .from(workflows)
        .where(and(eq(workflows.businessId, hole("businessId")), eq(workflows.id, hole("id")))),
    )
    .first({ businessId, id });
}

/** Holds a workflow's row until the transaction ends: what is read, changed and written back comes one at a time. */
export async function lockWorkflow(tx: Tx, businessId: string, id: string): Promise<void> {
  await tx
    .prepared("lockWorkflow", (db, { workflows }) =>
      tx.lockingRows(
        db
          .select({ id: workflows.id })
          .from(workflows)
          .where(and(eq(workflows.businessId, hole("businessId")), eq(workflows.id, hole("id")))),
      ),
    )
    .first({ businessId, id });
}

/** The guard's window of a workflow without its drawing, which a turn need not read. `null`: off, or no such workflow. */
export async function guardMsOf(tx: Tx, businessId: string, id: string): Promise<number | null> {
  const row = await tx
    .prepared("guardMsOf", (db, { workflows }) =>
      db
        .select({ guardMs: workflows.guardMs })
        .from(workflows)
        .where(and(eq(workflows.businessId, hole("businessId")), eq(workflows.id, hole("id")))),
    )
    .first({ businessId, id });
  return row?.guardMs ?? null;
}

/** A workflow that is turned on, and the version that new runs follow. */
export interface LiveWorkflow {
  workflowId: string;
  versionId: string;
  name: string;
  guardMs: number | null;
}

/** The workflows that are turned on and not removed, oldest first. Their graphs are read by `versionById`, and never change. */
export function liveWorkflows(tx: Tx, businessId: string): Promise<readonly LiveWorkflow[]> {
  return tx.settings(`live workflows of ${businessId}`, () => readLive(tx, businessId));
}

async function readLive(tx: Tx, businessId: string): Promise<LiveWorkflow[]> {
  const rows = await tx
    .prepared("liveWorkflows", (db, { workflows }) =>
      db
        .select({
          workflowId: workflows.id,
          versionId: workflows.liveVersionId,
          name: workflows.name,
          guardMs: workflows.guardMs,
        })
        .from(workflows)
        .where(
          and(
            eq(workflows.businessId, hole("businessId")),
            eq(workflows.live, true),
            isNull(workflows.removedAt),
          ),
        )
        .orderBy(workflows.createdAt, workflows.id),
    )
    .all({ businessId });
  const live: LiveWorkflow[] = [];
  for (const { versionId, ...row } of rows) if (versionId !== null) live.push({ ...row, versionId });
  return live;
}

/**
 * Saves a draft that was made from `expectedRevision`.
 *
 * @returns the new revision, or `null` when the draft has been saved by someone else since.
 */
export async function saveDraft(
  tx: Tx,
  businessId: string,
  save: { id: string; draft: Graph; expectedRevision: number; updatedAt: Instant },
): Promise<number | null> {
  const revision = save.expectedRevision + 1;
  const changed = await tx
    .prepared("saveDraft", (db, { workflows }) =>
      db
        .update(workflows)
        .set({
          draft: holeOf(workflows.draft, "draft"),
          draftRevision: holeOf(workflows.draftRevision, "revision"),
          updatedAt: holeOf(workflows.updatedAt, "updatedAt"),
        })
        .where(
          and(
            eq(workflows.businessId, hole("businessId")),
            eq(workflows.id, hole("id")),
            eq(workflows.draftRevision, hole("expectedRevision")),
          ),
        ),
    )
    .run({ ...save, revision, businessId });
  return changed > 0 ? revision : null;
}

/** Renames a workflow. Answers whether there is such a workflow. */
export async function renameWorkflow(
  tx: Tx,
  businessId: string,
  rename: { id: string; name: string; updatedAt: Instant },
): Promise<boolean> {
  const changed = await tx
    .prepared("renameWorkflow", (db, { workflows }) =>
      db
        .update(workflows)
        .set({ name: holeOf(workflows.name, "name"), updatedAt: holeOf(workflows.updatedAt, "updatedAt") })
        .where(and(eq(workflows.businessId, hole("businessId")), eq(workflows.id, hole("id")))),
    )
    .run({ ...rename, businessId });
  return changed > 0;
}

/**
 * Turns a workflow on with a version that new runs follow, or off with `null`. Off, the version that was live last
 * stays named, so that it can be turned on again.
 */
export async function setLive(
  tx: Tx,
  businessId: string,
  change: { id: string; versionId: string | null; updatedAt: Instant },
): Promise<boolean> {
  const off = tx.prepared("setLive off", (db, { workflows }) =>
    db
      .update(workflows)
      .set({ live: false, updatedAt: holeOf(workflows.updatedAt, "updatedAt") })
      .where(and(eq(workflows.businessId, hole("businessId")), eq(workflows.id, hole("id")))),
  );
  const on = tx.prepared("setLive on", (db, { workflows }) =>
    db
      .update(workflows)
      .set({
        live: true,
        liveVersionId: holeOf(workflows.liveVersionId, "versionId"),
        updatedAt: holeOf(workflows.updatedAt, "updatedAt"),
      })
      .where(and(eq(workflows.businessId, hole("businessId")), eq(workflows.id, hole("id")))),
  );
  return (await (change.versionId === null ? off : on).run({ ...change, businessId })) > 0;
}

/** @param guard `guardMs`: how long the guard stands after a text, in milliseconds; `null` switches it off. */
export async function setGuard(
  tx: Tx,
  businessId: string,
  guard: { id: string; guardMs: number | null; updatedAt: Instant },
): Promise<boolean> {
  const changed = await tx
    .prepared("setGuard", (db, { workflows }) =>
      db
        .update(workflows)
        .set({
          guardMs: holeOf(workflows.guardMs, "guardMs"),
          updatedAt: holeOf(workflows.updatedAt, "updatedAt"),
        })
        .where(and(eq(workflows.businessId, hole("businessId")), eq(workflows.id, hole("id")))),
    )
    .run({ ...guard, businessId });
  return changed > 0;
}

/** @param change `settings`: what was decided for this workflow alone; `null`: all of it follows the business. */
export async function setWorkflowSettings(
  tx: Tx,
  businessId: string,
  change: { id: string; settings: WorkflowSettings | null; updatedAt: Instant },
): Promise<boolean> {
  const changed = await tx
    .prepared("setWorkflowSettings", (db, { workflows }) =>
      db
        .update(workflows)
        .set({
          settings: holeOf(workflows.settings, "settings"),
          updatedAt: holeOf(workflows.updatedAt, "updatedAt"),
        })
        .where(and(eq(workflows.businessId, hole("businessId")), eq(workflows.id, hole("id")))),
    )
    .run({ ...change, businessId });
  return changed > 0;
}
