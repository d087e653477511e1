import { type Tx, versionsPage, type WorkflowRow } from "../store/index.ts";

/** How many versions are told at a time: each comes with its drawing. */
const AT_A_TIME = 20;

/**
 * A page of what was published, newest first. `older` is the drawing of the version before the page's last, to compare
 * that one with; `null` when there is none. Asking with `before` as the last one's number goes on from there.
 */
export async function versionPage(
  tx: Tx,
  { workflow, before }: { workflow: WorkflowRow; before: number | null },
) {
  const rows = await versionsPage(tx, workflow.businessId, {
    workflowId: workflow.id,
    before,
    limit: AT_A_TIME + 1,
  });
  return {
    versions: rows.slice(0, AT_A_TIME).map(({ id, number, graph, publishedAt }) => ({
      number,
      graph,
      publishedAt,
      live: id === workflow.liveVersionId,
    })),
    older: rows[AT_A_TIME]?.graph ?? null,
  };
}
