import { changeContact, type Effect, type Facts, type Instant, type Stepped } from "@ringback/engine";
import {
  type ContactRow,
  holdGuard,
  insertErrand,
  insertSend,
  type RunRow,
  type Tx,
  updateContactFields,
} from "../store/index.ts";
import type { RunDeps } from "./runDeps.ts";

/** What a turn asked for, in its own transaction: fields change, the guard is held, intents of sends and errands are written. */
export async function doEffects(
  tx: Tx,
  deps: RunDeps,
  at: { row: RunRow; contact: ContactRow; facts: Facts; stepped: Stepped; now: Instant },
): Promise<void> {
  let contact = at.contact;
  for (const effect of at.stepped.effects) {
    if (effect.type === "send") await intend(tx, deps, at, effect);
    else if (effect.type === "errand") await askFor(tx, deps, at, effect);
    else contact = changeContact(contact, effect);
  }
  if (contact === at.contact) return;
  const { id, fields, tags } = contact;
  const changed = tags === at.contact.tags ? { id, fields } : { id, fields, tags };
  await updateContactFields(tx, at.row.businessId, { ...changed, updatedAt: at.now });
}

async function intend(
  tx: Tx,
  deps: RunDeps,
  { row, contact, facts, now }: { row: RunRow; contact: ContactRow; facts: Facts; now: Instant },
  effect: Extract<Effect, { type: "send" }>,
): Promise<void> {
  if (effect.guardUntil !== null) {
    const held = await holdGuard(tx, {
      businessId: row.businessId,
      phone: effect.to,
      purpose: "missedCall",
      runId: row.id,
      fromAt: row.state.call.at,
      until: effect.guardUntil,
      now,
    });
    // `permit` has just read the same row in this transaction, with the contact locked.
    if (!held) throw new Error(`Run ${row.id} may text, but another run holds the guard on its caller.`);
  }
  const number = facts.numbers.find(({ id }) => id === row.state.call.numberId);
  if (number === undefined)
    throw new Error(`Run ${row.id} was called on number ${row.state.call.numberId}, which is gone.`);
  await insertSend(tx, {
    id: deps.newId(),
    businessId: row.businessId,
    carrierAccount: row.carrierAccount,
    runId: row.id,
    // A text that answers a reply is none of those by which the call is judged.
    callId: row.state.reply === undefined ? row.callId : null,
    contactId: contact.id,
    nodeId: effect.nodeId,
    sendKey: effect.key,
    token: deps.newToken(),
    from: number.e164,
    to: effect.to,
    body: effect.body,
    dueAt: now,
    createdAt: now,
  });
  deps.signals.intent();
}

async function askFor(
  tx: Tx,
  deps: RunDeps,
  { row, contact, now }: { row: RunRow; contact: ContactRow; now: Instant },
  { key, nodeId, errand }: Extract<Effect, { type: "errand" }>,
): Promise<void> {
  const { businessId, carrierAccount, id: runId, callId } = row;
  await insertErrand(tx, {
    id: deps.newId(),
    businessId,
    carrierAccount,
    runId,
    callId,
    contactId: contact.id,
    nodeId,
    errandKey: key,
    errand,
    dueAt: now,
    createdAt: now,
  });
  deps.signals.errand();
}
