import { type Facts, type Graph, type Instant, needsOf, type SendingFacts } from "@ringback/engine";
import {
  type ContactRow,
  callTimes,
  lastReplyOf,
  numbersOf,
  type RunRow,
  sendingFacts,
  type Tx,
} from "../store/index.ts";
import { businessFactsFor } from "./businessFacts.ts";
import type { RunDeps } from "./runDeps.ts";

const DAY_MS = 86_400_000;
const CALLS_BACK_MS = 31 * DAY_MS;
const CALLS_MOST = 200;

/**
 * Loads what a step may look at. Decides nothing: `permit` and the nodes do.
 *
 * @param leaving The run certainly leaves its node: only what is needed after it is loaded.
 */
export async function loadFacts(
  tx: Tx,
  deps: Pick<RunDeps, "registry" | "carrierAccount">,
  about: { row: RunRow; contact: ContactRow; graph: Graph; now: Instant; leaving: boolean },
): Promise<Facts> {
  const { row, contact, graph, now, leaving } = about;
  const needs = needsOf(deps.registry, graph, leaving ? row.state.node : null);
  const businessId = row.businessId;
  const known = await businessFactsFor(tx, row);
  if (known === null)
    throw new Error(
      `Run ${row.id} is of workflow ${row.workflowId} of business ${businessId}, which is missing.`,
    );
  return {
    business: known.business,
    stopOnReply: known.stopOnReply,
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
    calls: needs.includes("calls")
      ? await callTimes(tx, businessId, {
          contactId: contact.id,
          since: now - CALLS_BACK_MS,
          limit: CALLS_MOST,
        })
      : [],
    lastReply: needs.includes("lastReply") ? await lastReplyOf(tx, businessId, contact.id) : null,
    sending: needs.includes("sending") ? await loadSending(tx, deps, { row, contact, now }) : null,
  };
}

async function loadSending(
  tx: Tx,
  deps: Pick<RunDeps, "carrierAccount">,
  { row, contact, now }: { row: RunRow; contact: ContactRow; now: Instant },
): Promise<SendingFacts> {
  const { guardMs, guardRunId, guardFrom, guardUntil, texts, textedBefore, ownNumber } = await sendingFacts(
    tx,
    row.businessId,
    {
      workflowId: row.workflowId,
      carrierAccount: deps.carrierAccount,
      phone: contact.phone,
      since: now - DAY_MS,
    },
  );
  const guard =
    guardRunId === null || guardFrom === null || guardUntil === null
      ? null
      : {
          runId: guardRunId,
          from: guardFrom,
          until: guardUntil,
          ...(guardFrom === guardUntil ? { replied: true } : {}),
        };
  return { guardMs, guard, textsLastDay: texts, textedBefore, ownNumber };
}
