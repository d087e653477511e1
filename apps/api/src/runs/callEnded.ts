import { admit, type CallFacts, type Disposition } from "@ringback/engine";
import {
  type CallRow,
  type ContactRow,
  liveWorkflows,
  lockContact,
  runsOfContact,
  setDisposition,
  type Tx,
} from "../store/index.ts";
import { advance, start } from "./advance.ts";
import { makeRun } from "./makeRun.ts";
import type { RunDeps } from "./runDeps.ts";

/** A missed call that is heard of this late, after an outage, is shown and not texted. */
const TOO_LATE_MS = 60 * 60_000;

/**
 * A call's outcome became final: start the runs it is to start, or write down why it starts none.
 * Runs in the transaction that stored the outcome, so a call can be neither forgotten nor admitted twice.
 *
 * @param call The call with its final outcome.
 * @param made The caller's contact when this transaction made it: nobody else knows it, so it needs no lock and has no
 *   runs. `null` when it was known.
 */
export async function callEnded(
  tx: Tx,
  deps: RunDeps,
  call: CallRow,
  made: ContactRow | null,
): Promise<void> {
  deps.changes.announce(call.businessId, "calls");
  const facts = callFacts(call);
  if (facts.outcome === "blocked") return;
  // Only a missed call ends in a disposition: nobody expects a text after a talk.
  const missed = facts.outcome !== "answered";
  if (call.contactId === null || facts.from === null) {
    if (!missed) return;
    return dispose(tx, deps, call, {
      type: "suppressed",
      code: "callerWithheld",
      why: "They hid their number, so there is nobody to text.",
    });
  }
  // A talk may have lasted for hours: it is late from its end.
  if (deps.clock.now() - (missed ? facts.at : (call.endedAt ?? facts.at)) > TOO_LATE_MS) {
    if (!missed) return;
    return dispose(tx, deps, call, {
      type: "suppressed",
      code: "tooLate",
      why: "Ringback heard of this call more than an hour later, when a text would only have puzzled them.",
    });
  }
  if (!missed && made === null) await endWaiting(tx, deps, call, facts);
  let contact = made ?? (await contactOf(tx, call.businessId, call.contactId));

  const reasons: Disposition[] = [];
  let started = 0;
  for (const live of await liveWorkflows(tx, call.businessId)) {
    const graph = await deps.versions.graph(tx, call.businessId, live.versionId);
    const open =
      made !== null
        ? []
        : await runsOfContact(tx, call.businessId, {
            contactId: contact.id,
            statuses: ["waiting", "sending"],
          });
    const waiting = open
      .filter((run) => run.workflowId === live.workflowId)
      .map((run) => ({ runId: run.id }));
    const verdict = admit(deps.registry, graph, facts, { waiting });
    if (verdict.type === "start") {
      started += 1;
      const run = makeRun(deps, { live, call, facts, contactId: contact.id });
      // The run before it may have changed the contact's fields, or taken their turn.
      if (started > 1) contact = await contactOf(tx, call.businessId, call.contactId);
      // A contact in another run's turn: this run stays due as "new", and the dispatcher starts it when the turn clears.
      await start(tx, deps, { row: run, contact });
      continue;
    }
    reasons.push({ type: "suppressed", code: verdict.code, why: verdict.why });
    if (verdict.type !== "join" || !verdict.restart) continue;
    for (const runId of verdict.runIds) {
      const event = { type: "calledAgain" as const, id: `${call.id}:again:${runId}`, call: facts };
      await advance(tx, deps, { businessId: call.businessId, runId, event });
    }
  }
  if (started > 0 || !missed) return;
  await dispose(
    tx,
    deps,
    call,
    reasons.find(({ code }) => !OF_OTHER_KINDS.includes(code)) ??
      reasons[0] ?? {
        type: "suppressed",
        code: "noWorkflow",
        why: "No workflow is turned on, so nothing was sent.",
      },
  );
}

/** Why a workflow that starts on something else starts nothing: the least telling of reasons. */
const OF_OTHER_KINDS = ["notForCalls", "notLogged", "loggedCall"];

/** They got through: what their missed calls were to bring about has happened. */
async function endWaiting(tx: Tx, deps: RunDeps, call: CallRow, facts: CallFacts): Promise<void> {
  const { businessId, contactId } = call;
  if (contactId === null) return;
  for (const { id: runId } of await runsOfContact(tx, businessId, { contactId, statuses: ["waiting"] })) {
    const event = { type: "gotThrough" as const, id: `${call.id}:gotThrough:${runId}`, call: facts };
    await advance(tx, deps, { businessId, runId, event });
  }
}

async function contactOf(tx: Tx, businessId: string, contactId: string) {
  const contact = await lockContact(tx, businessId, contactId);
  if (contact === null) throw new Error(`A call names contact ${contactId}, which does not exist.`);
  return contact;
}

async function dispose(tx: Tx, deps: RunDeps, call: CallRow, disposition: Disposition): Promise<void> {
  await setDisposition(tx, call.businessId, {
    id: call.id,
    disposition,
    at: deps.clock.now(),
    expect: ["none"],
  });
}

/** A call as runs and triggers know it. @throws when its outcome is not final yet. */
export function callFacts(call: CallRow): CallFacts {
  if (call.outcome === null || call.outcomeAt === null)
    throw new Error(`Call ${call.id} has no outcome yet.`);
  return {
    id: call.id,
    at: call.at,
    endedAt: call.outcomeAt,
    from: call.from,
    numberId: call.numberId,
    outcome: call.outcome,
    rangMs: call.rangMs,
    ...(call.evidence.logged ? { logged: true } : {}),
  };
}
