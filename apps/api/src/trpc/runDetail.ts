import {
  errandsOfRun,
  type RunRow,
  runEventsOf,
  sendsOfRun,
  type Tx,
  versionById,
  workflowById,
} from "../store/index.ts";
import { sayRunErrand } from "./sayRunErrand.ts";
import { saySend } from "./saySend.ts";

/** A run with the drawing it followed and the way it took: what is needed to show it on the canvas. */
export async function runDetail(tx: Tx, row: RunRow) {
  const version = await versionById(tx, row.businessId, row.versionId);
  if (version === null) throw new Error(`Run ${row.id} pins version ${row.versionId}, which is missing.`);
  const workflow = await workflowById(tx, row.businessId, row.workflowId);
  const events = await runEventsOf(tx, row.businessId, row.id);
  const { from } = row.state.call;
  const sends = from === null ? [] : await sendsOfRun(tx, row.businessId, { runId: row.id, to: from });
  return {
    id: row.id,
    callId: row.callId,
    workflowId: row.workflowId,
    workflowName: workflow?.name ?? "A workflow that was removed",
    versionNumber: version.number,
    graph: version.graph,
    path: events.flatMap(({ path }) => path),
    errands: (await errandsOfRun(tx, row.businessId, row.id)).map(sayRunErrand),
    /** What it sent, by the visit that asked for it. */
    texts: sends.map((send) => ({ visit: visitOf(send.sendKey), body: send.body, says: saySend(send) })),
    run: row.state,
    status: row.status,
    startedAt: row.createdAt,
    endedAt: row.endedAt,
    dueAt: row.state.wait?.dueAt ?? null,
  };
}

/** Keys are `run/visit/name`. */
function visitOf(sendKey: string): number {
  return Number(sendKey.split("/").at(-2));
}
