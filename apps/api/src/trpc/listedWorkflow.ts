import { hashGraph } from "../hashGraph.ts";
import { countWaiting, type Tx, versionById, type WorkflowRow } from "../store/index.ts";

/** A workflow in the list: what is live of it, whether its draft says something else, and how many runs wait in it. */
export async function listedWorkflow(tx: Tx, row: WorkflowRow) {
  const live = await liveVersionOf(tx, row);
  const waiting = await countWaiting(tx, row.businessId, row.id);
  return {
    id: row.id,
    name: row.name,
    on: row.live,
    live: live === null ? null : { number: live.number, publishedAt: live.publishedAt },
    draftChanged: live === null || hashGraph(row.draft) !== live.hash,
    waiting: Object.values(waiting).reduce((sum, count) => sum + count, 0),
  };
}

/** The version that new calls follow, or would if the workflow were on; `null` before the first publishing. */
export async function liveVersionOf(tx: Tx, row: WorkflowRow) {
  if (row.liveVersionId === null) return null;
  const version = await versionById(tx, row.businessId, row.liveVersionId);
  if (version === null)
    throw new Error(`Workflow ${row.id} names version ${row.liveVersionId}, which is missing.`);
  const { id: versionId, number, graph, publishedAt, hash } = version;
  return { versionId, number, graph, publishedAt, hash };
}
