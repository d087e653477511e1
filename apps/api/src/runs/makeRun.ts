import { type CallFacts, newRun } from "@ringback/engine";
import type { CallRow, RunRow } from "../store/index.ts";
import type { RunDeps } from "./runDeps.ts";

/** A run about a call, due at once, of a workflow's live version. Nothing is written yet. */
export function makeRun(
  deps: Pick<RunDeps, "clock" | "newId">,
  of: {
    live: { workflowId: string; versionId: string };
    call: CallRow;
    facts: CallFacts;
    contactId: string;
    /** The reply that starts it, where it is not the call itself. */
    reply?: { body: string };
  },
): RunRow {
  const { live, call, facts, contactId, reply } = of;
  const { workflowId, versionId } = live;
  const id = deps.newId();
  const now = deps.clock.now();
  const about = { id, workflowId, versionId, call: facts };
  return {
    id,
    businessId: call.businessId,
    carrierAccount: call.carrierAccount,
    workflowId,
    versionId,
    contactId,
    callId: call.id,
    state: newRun(reply === undefined ? about : { ...about, reply }),
    status: "new",
    dueAt: now,
    dueKey: null,
    createdAt: now,
    endedAt: null,
    seq: 0,
  };
}
