import type { E164, Instant } from "@ringback/engine";
import { contactByPhone, runEventsOf, runsOfContact, type Tx } from "../store/index.ts";

/** What a caller's runs wait for next. */
export interface Waiting {
  runId: string;
  dueAt: Instant;
  /** In the words of the node that waits. */
  why: string;
}

/** The wait of this caller that ends first; `null` when none of their runs waits. */
export async function waitingOf(tx: Tx, businessId: string, phone: E164): Promise<Waiting | null> {
  const contact = await contactByPhone(tx, businessId, phone);
  if (contact === null) return null;
  const runs = await runsOfContact(tx, businessId, { contactId: contact.id, statuses: ["waiting"] });
  let first: { runId: string; dueAt: Instant } | null = null;
  for (const { id, state } of runs) {
    if (state.wait !== null && (first === null || state.wait.dueAt < first.dueAt))
      first = { runId: id, dueAt: state.wait.dueAt };
  }
  if (first === null) return null;
  const events = await runEventsOf(tx, businessId, first.runId);
  const last = events.flatMap(({ path }) => path).at(-1);
  return { ...first, why: last?.why ?? "A wait ends." };
}
