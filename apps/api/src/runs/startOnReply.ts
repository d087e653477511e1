import { admitReply, startsOnReply } from "@ringback/engine";
import {
  type ContactRow,
  countReplies,
  lastCallOf,
  liveWorkflows,
  lockContact,
  runsOfWorkflowWith,
  type Tx,
} from "../store/index.ts";
import { start } from "./advance.ts";
import { callFacts } from "./callEnded.ts";
import { makeRun } from "./makeRun.ts";
import type { RunDeps } from "./runDeps.ts";

const DAY_MS = 86_400_000;

/**
 * A caller's reply starts runs of the workflows whose trigger says so, about their last call. Whoever never called starts
 * nothing. Runs that waited for the reply have heard it before; the caller holds the contact's row.
 */
export async function startOnReply(
  tx: Tx,
  deps: RunDeps,
  { businessId, id: contactId }: ContactRow,
  body: string,
): Promise<void> {
  for (const live of await liveWorkflows(tx, businessId)) {
    const graph = await deps.versions.graph(tx, businessId, live.versionId);
    if (!startsOnReply(deps.registry, graph)) continue;
    const call = await lastCallOf(tx, businessId, contactId);
    if (call === null) return;
    const since = deps.clock.now() - DAY_MS;
    const { workflowId } = live;
    const runs = await runsOfWorkflowWith(tx, businessId, { contactId, workflowId });
    const verdict = admitReply(
      deps.registry,
      graph,
      { body, first: (await countReplies(tx, businessId, { contactId, since: call.at })) === 1 },
      {
        open: runs.filter(({ status }) => status !== "ended").length,
        lastDay: runs.filter(({ state, createdAt }) => state.reply !== undefined && createdAt >= since)
          .length,
      },
    );
    if (verdict.type === "skip") continue;
    // Whatever heard the reply before may have changed the contact, or taken their turn.
    const contact = await lockContact(tx, businessId, contactId);
    if (contact === null) throw new Error(`Contact ${contactId} replied and does not exist.`);
    const facts = callFacts(call);
    await start(tx, deps, { row: makeRun(deps, { live, call, facts, contactId, reply: { body } }), contact });
  }
}
