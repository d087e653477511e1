import { type Facts, type Graph, type Instant, needsOf } from "@ringback/engine";
import { type ContactRow, callTimes, numbersOf, type RunRow, sendingFacts, type Tx } from "../store/index.ts";
import { businessFacts } from "./businessFacts.ts";
import type { RunDeps } from "./runDeps.ts";

const DAY_MS = 86_400_000;
const CALLS_BACK_MS = 31 * DAY_MS;
const CALLS_MOST = 200;

/** Loads what a step may look at. Decides nothing: `permit` and the nodes do. */
export async function loadFacts(
  tx: Tx,
  deps: RunDeps,
  { row, contact, graph, now }: { row: RunRow; contact: ContactRow; graph: Graph; now: Instant },
): Promise<Facts> {
  const businessId = row.businessId;
  const known = await businessFacts(tx, businessId);
  if (known === null)
    throw new Error(`Run ${row.id} belongs to business ${businessId}, which does not exist.`);
  const sending = await sendingFacts(tx, businessId, {
    workflowId: row.workflowId,
    carrierAccount: deps.carrierAccount,
    phone: contact.phone,
    since: now - DAY_MS,
  });
  return {
    business: known.business,
    fields: known.fields,
    numbers: (await numbersOf(tx, businessId)).map(({ id, e164, label }) => ({ id, e164, label })),
    contact: {
      phone: contact.phone,
      country: contact.country,
      known: contact.createdAt < row.state.call.at,
      fields: contact.fields,
      tags: contact.tags,
      optedOutAt: contact.optedOutAt,
    },
    calls: needsOf(deps.registry, graph).includes("calls")
      ? await callTimes(tx, businessId, {
          contactId: contact.id,
          since: now - CALLS_BACK_MS,
          limit: CALLS_MOST,
        })
      : [],
    sending: {
      guardMs: sending.guardMs,
      guard:
        sending.guardRunId === null || sending.guardUntil === null
          ? null
          : { runId: sending.guardRunId, until: sending.guardUntil },
      textsLastDay: sending.texts,
      textedBefore: sending.textedBefore,
      ownNumber: sending.ownNumber,
    },
  };
}
