import { createHash } from "node:crypto";
import type { E164, Instant, Outcome } from "@ringback/engine";
import {
  type CallRow,
  insertCallIfNew,
  insertContactIfNew,
  type NumberRow,
  type Tx,
} from "../store/index.ts";
import type { HearDeps } from "./hearCall.ts";
import { newContact } from "./newContact.ts";

/** A call as another program tells of it. */
export interface LoggedCall {
  from: E164;
  number: NumberRow;
  at: Instant;
  outcome: Outcome;
  /** The program's own name for the call; without one, caller and time stand for it. */
  id: string | null;
}

/**
 * Writes down a call that did not come in over the phone network, with an outcome that is final at once, and lets it start
 * what it is to start. Told of twice it is the same call.
 *
 * @returns the call's id; `null` when the program used the same name for a call of somebody else.
 */
export async function logCall(tx: Tx, deps: HearDeps, logged: LoggedCall): Promise<string | null> {
  const { from, number, at, outcome } = logged;
  const { businessId } = number;
  const fresh = newContact({ id: deps.newId(), businessId, phone: from, at });
  const contact = await insertContactIfNew(tx, fresh);
  const row: CallRow = {
    id: deps.newId(),
    businessId,
    carrierAccount: deps.carrierAccount,
    sid: sidOf(businessId, logged),
    numberId: number.id,
    contactId: contact.id,
    from,
    fromRaw: from,
    to: number.e164,
    at,
    evidence: { logged: true },
    outcome,
    outcomeAt: deps.clock.now(),
    rangMs: 0,
    classifyAt: null,
    endedAt: at,
    voicemail: null,
    disposition: null,
    dispositionAt: null,
  };
  const stored = await insertCallIfNew(tx, row);
  if (stored.from !== from) return null;
  if (stored.id === row.id) await deps.callEnded(tx, stored, contact.id === fresh.id ? contact : null);
  return stored.id;
}

/** In a form that no carrier gives, and of the business: two may use the same names for their calls. */
function sidOf(businessId: string, { id, from, at }: LoggedCall): string {
  const named = id === null ? ["at", businessId, from, at] : ["id", businessId, id];
  return `LG${createHash("sha256").update(JSON.stringify(named)).digest("hex").slice(0, 32)}`;
}
