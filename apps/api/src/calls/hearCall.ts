import type { E164, Instant } from "@ringback/engine";
import type { Clock } from "../clock.ts";
import {
  type CallRow,
  type ContactRow,
  callBySid,
  insertCallEventIfNew,
  insertCallIfNew,
  insertContactIfNew,
  type NumberRow,
  setOutcome,
  type Tx,
  updateCallEvidence,
} from "../store/index.ts";
import { classify, laterOutcome, rangMs } from "./classify.ts";
import { type CallEvent, type CallEvidence, isTerminal, mergeEvidence } from "./evidence.ts";
import { lockCall } from "./lockCall.ts";
import { newContact } from "./newContact.ts";

export interface HearDeps {
  clock: Clock;
  carrierAccount: string;
  /** A new id that sorts by time. */
  newId(): string;
  /**
   * Called once for each call, in the transaction that stores its outcome.
   *
   * @param made The caller's contact when this transaction made it: nobody else can know it yet. Else `null`.
   */
  callEnded(tx: Tx, call: CallRow, made: ContactRow | null): Promise<void>;
}

/** A call as a report names it. */
export interface NamedCall {
  sid: string;
  number: NumberRow;
  /** Who calls; absent in reports that do not say, which then cannot make a call known. */
  caller?: { raw: string; e164: E164 | null };
  /** When the call reached the number, where the report knows better than our clock. */
  startedAt?: Instant;
}

/** A webhook about a call: what it says, and what makes it the same webhook when it comes again. */
export interface CallReport extends NamedCall {
  kind: string;
  status: string;
  form: Record<string, string>;
  event: CallEvent;
}

/**
 * Takes in a webhook about a call, once: a second one of the same kind and status changes nothing.
 *
 * @returns The call as it stands then; `null` when it is not known and the report cannot make it so.
 */
export async function hearCall(tx: Tx, deps: HearDeps, report: CallReport): Promise<CallRow | null> {
  const { sid, number } = report;
  const { carrierAccount } = deps;
  const fresh = await insertCallEventIfNew(tx, {
    businessId: number.businessId,
    carrierAccount,
    sid,
    kind: report.kind,
    status: report.status,
    form: filled(report.form),
    receivedAt: report.event.at,
  });
  if (!fresh) return callBySid(tx, number.businessId, { carrierAccount, sid });
  return learn(tx, deps, report, report.event);
}

/**
 * Adds what was heard to what is known of a call, and classifies it. When that makes its outcome final, `callEnded`
 * runs in the same transaction; a voicemail found later changes the outcome and starts nothing.
 *
 * @returns The call as it stands then; `null` when it is not known and `call` names no caller to make it so.
 */
export async function learn(
  tx: Tx,
  deps: HearDeps,
  call: NamedCall,
  event: CallEvent,
): Promise<CallRow | null> {
  const { number, sid } = call;
  const { carrierAccount } = deps;
  // The request that begins a call is all but always the first that we hear of it, so it is not looked for beforehand.
  const begins = event.kind === "voice" && call.caller !== undefined;
  const known = begins ? null : await lockCall(tx, number.businessId, { carrierAccount, sid });
  if (known !== null) return learnMore(tx, deps, { known, number, event });
  if (call.caller === undefined) return null;

  const at = Math.min(call.startedAt ?? event.at, event.at);
  const { contact, made } = await contactFor(tx, deps, {
    businessId: number.businessId,
    phone: call.caller.e164,
    at,
  });
  const fresh: CallRow = {
    id: deps.newId(),
    businessId: number.businessId,
    carrierAccount,
    sid,
    numberId: number.id,
    contactId: contact?.id ?? null,
    from: call.caller.e164,
    fromRaw: call.caller.raw,
    to: number.e164,
    at,
    evidence: {},
    outcome: null,
    outcomeAt: null,
    rangMs: 0,
    classifyAt: null,
    endedAt: null,
    voicemail: null,
    disposition: null,
    dispositionAt: null,
  };
  const row = merged(fresh, { number, event });
  const stored = await insertCallIfNew(tx, row);
  if (stored.id === row.id) {
    if (stored.outcome !== null) await deps.callEnded(tx, stored, made ? contact : null);
    return stored;
  }
  const locked = await lockCall(tx, number.businessId, { carrierAccount, sid });
  return learnMore(tx, deps, { known: locked ?? stored, number, event });
}

/** Classifies a call again, `now` being later than when it was last looked at, or `event` having been learned. */
export async function learnMore(
  tx: Tx,
  deps: HearDeps,
  { known, number, event }: { known: CallRow; number: NumberRow; event: CallEvent | null },
): Promise<CallRow> {
  const row = merged(known, { number, event, now: deps.clock.now() });
  await updateCallEvidence(tx, row.businessId, {
    id: row.id,
    evidence: row.evidence,
    classifyAt: row.classifyAt,
    endedAt: row.endedAt,
    voicemail: row.voicemail,
  });
  if (row.outcome === known.outcome || row.outcome === null || row.outcomeAt === null) return row;
  await setOutcome(tx, row.businessId, {
    id: row.id,
    outcome: row.outcome,
    outcomeAt: row.outcomeAt,
    rangMs: row.rangMs,
  });
  if (known.outcome === null) await deps.callEnded(tx, row, null);
  return row;
}

/** A call's row with an event merged into it, and what follows from that. Pure. */
function merged(
  call: CallRow,
  {
    number,
    event,
    now = event?.at ?? call.at,
  }: { number: NumberRow; event: CallEvent | null; now?: Instant },
): CallRow {
  const evidence = event === null ? call.evidence : mergeEvidence(call.evidence, event);
  // A number in front without a phone to ring is answered by us at once, as one behind is.
  const mode = number.forwardTo === null ? "behind" : number.mode;
  const classification = classify(evidence, { mode, voicemail: number.voicemail, at: call.at, now });
  const outcome = laterOutcome(call.outcome, classification);
  const decided = outcome !== null || call.outcome !== null;
  return {
    ...call,
    evidence,
    outcome: outcome ?? call.outcome,
    // A voicemail found late leaves the moment alone at which the call was over for its runs.
    outcomeAt: call.outcomeAt ?? (outcome === null ? null : now),
    rangMs: call.outcome === null ? rangMs(evidence, call.at) : call.rangMs,
    classifyAt: decided ? null : classification.kind === "pending" ? classification.until : now,
    endedAt: endOf(evidence) ?? call.endedAt,
    voicemail: voicemailIn(evidence) ?? call.voicemail,
  };
}

function endOf({ parent, dial, log }: CallEvidence): Instant | null {
  if (parent !== undefined) return parent.at;
  if (dial !== undefined && isTerminal(dial.parentStatus)) return dial.at;
  return log !== undefined && isTerminal(log.status) ? log.at : null;
}

function voicemailIn({ record }: CallEvidence): CallRow["voicemail"] {
  if (record === undefined || record.sid === "" || (record.duration ?? 0) <= 0) return null;
  return { recordingSid: record.sid, url: record.url, duration: record.duration };
}

/** The contact of a caller, made at their first call; `null` for a withheld number. */
async function contactFor(
  tx: Tx,
  deps: HearDeps,
  { businessId, phone, at }: { businessId: string; phone: E164 | null; at: Instant },
): Promise<{ contact: ContactRow | null; made: boolean }> {
  if (phone === null) return { contact: null, made: false };
  const fresh = newContact({ id: deps.newId(), businessId, phone, at });
  const contact = await insertContactIfNew(tx, fresh);
  return { contact, made: contact.id === fresh.id };
}

/** Half of a form's fields are empty: the carrier names each thing that it does not know. */
function filled(form: Record<string, string>): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const name in form) {
    const value = form[name];
    if (value !== undefined && value !== "") kept[name] = value;
  }
  return kept;
}
