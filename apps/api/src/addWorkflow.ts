import { DEFAULT_GUARD_MS } from "@ringback/engine";
import type { Clock } from "./clock.ts";
import { startWorkflowChecks } from "./settings/workflowChecks.ts";
import { insertWorkflow, type Tx } from "./store/index.ts";
import type { WrittenWorkflow } from "./workflowFile.ts";

/** What of a file becomes a workflow. The rest is about the business, which an import leaves as it is. */
export type ImportedWorkflow = Pick<WrittenWorkflow, "name" | "graph" | "guardMs" | "settings" | "checks">;

/** Adds what a file holds as a new workflow with a draft, of which nothing is live. */
export async function addWorkflow(
  tx: Tx,
  { clock, newId }: { clock: Clock; newId(): string },
  { businessId, id, file }: { businessId: string; id: string; file: ImportedWorkflow },
): Promise<void> {
  const { name, graph, guardMs = DEFAULT_GUARD_MS, settings = null, checks = [] } = file;
  const now = clock.now();
  await insertWorkflow(tx, {
    id,
    businessId,
    name,
    draft: graph,
    draftRevision: 1,
    liveVersionId: null,
    live: false,
    guardMs,
    settings,
    createdAt: now,
    updatedAt: now,
  });
  if (checks.length > 0) await startWorkflowChecks(tx, businessId, { id: newId(), workflowId: id, checks });
}
