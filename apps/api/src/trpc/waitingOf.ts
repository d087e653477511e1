import type { E164, Instant } from "@ringback/engine";
import { type CallRow, contactByPhone, runEventsOf, runsOfContact, type Tx } from "../store/index.ts";

/** What comes next for a caller. */
export interface Waiting {
  dueAt: Instant;
  /** In the words of the node that waits, or why a call is not decided yet. */
  why: string;
}

/** What is due first for this caller: the end of a run's wait, or the decision on `call`, their last. `null`: nothing. */
export async function waitingOf(
  tx: Tx,
  businessId: string,
  { phone, call }: { phone: E164; call: CallRow | null },
): Promise<Waiting | null> {
  const wait = await runWaiting(tx, businessId, phone);
  const decision = decisionOn(call);
  if (wait === null || decision === null) return wait ?? decision;
  return wait.dueAt <= decision.dueAt ? wait : decision;
}

async function runWaiting(tx: Tx, businessId: string, phone: E164): Promise<Waiting | null> {
  const contact = await contactByPhone(tx, businessId, phone);
  if (contact === null) return null;
  const runs = await runsOfContact(tx, businessId, { contactId: contact.id, statuses: ["waiting"] });
  let first: { runId: string; dueAt: Instant } | null = null;
  for (const { id, state } of runs) {
    if (state.wait !== null && (first === null || state.wait.dueAt < first.dueAt)) {
      first = { runId: id, dueAt: state.wait.dueAt };
    }
  }
  if (first === null) return null;
  const events = await runEventsOf(tx, businessId, first.runId);
  const last = events.flatMap(({ path }) => path).at(-1);
  return { dueAt: first.dueAt, why: last?.why ?? "A wait ends." };
}

function decisionOn(call: CallRow | null): Waiting | null {
  if (call === null || call.endedAt === null || call.outcome !== null || call.classifyAt === null)
    return null;
  const why = "Ringback gives late news of the call a moment to arrive, then decides how it ended.";
  return { dueAt: call.classifyAt, why };
}
