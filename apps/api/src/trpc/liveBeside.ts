import type { LiveBeside } from "@ringback/engine";
import { liveWorkflows, type Tx, versionById } from "../store/index.ts";

/** The business's workflows that are live beside one of them, for the checker to tell whose calls they share. */
export async function liveBeside(tx: Tx, businessId: string, workflowId: string): Promise<LiveBeside[]> {
  const beside: LiveBeside[] = [];
  for (const live of await liveWorkflows(tx, businessId)) {
    if (live.workflowId === workflowId) continue;
    const version = await versionById(tx, businessId, live.versionId);
    if (version !== null) beside.push({ name: live.name, graph: version.graph });
  }
  return beside;
}
