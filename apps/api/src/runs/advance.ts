import { type Facts, type Instant, type RunEvent, type Stepped, step } from "@ringback/engine";
import {
  type ContactRow,
  insertRun,
  insertRunEvent,
  lockContact,
  type RunRow,
  runById,
  saveRun,
  type Tx,
} from "../store/index.ts";
import { doEffects } from "./doEffects.ts";
import { loadFacts } from "./facts.ts";
import type { RunDeps } from "./runDeps.ts";
import { settleDispositions } from "./settleDispositions.ts";

/** `later`: another run of the contact is in its turn; the run stays due. `seen`: the event was applied before. */
export type Advanced = "advanced" | "ignored" | "later" | "seen" | "gone";

/** An event as callers give it: its time is when the turn runs, so `advance` sets it. */
export type ComingEvent = RunEvent extends infer Event
  ? Event extends RunEvent
    ? Omit<Event, "at">
    : never
  : never;

/**
 * The one place an event meets a run: lock the contact, load the run and its version, `step`, save what it decided.
 * All in the caller's transaction, so a crash leaves either the whole turn or nothing of it.
 *
 * @returns what became of the event. Repeating an event is harmless: its id is unique in the journal.
 */
export async function advance(
  tx: Tx,
  deps: RunDeps,
  { businessId, runId, event }: { businessId: string; runId: string; event: ComingEvent },
): Promise<Advanced> {
  const known = await runById(tx, businessId, runId);
  if (known === null) return "gone";
  const contact = await lockContact(tx, businessId, known.contactId);
  if (contact === null) return "gone";
  // While the lock was waited for, whoever held it may have moved the run on. SQLite has one writer.
  const row = tx.kind === "sqlite" ? known : await runById(tx, businessId, runId);
  if (row === null) return "gone";
  return apply(tx, deps, { row, contact, event });
}

/**
 * Makes a run and gives it its `started` event. The caller holds the contact's row.
 *
 * @returns `later` while the contact is in another run's turn: the run stays due as new, and is woken when that clears.
 */
export async function start(
  tx: Tx,
  deps: RunDeps,
  { row, contact }: { row: RunRow; contact: ContactRow },
): Promise<Advanced> {
  const taken = await decide(tx, deps, {
    row,
    contact,
    event: { type: "started", id: `${row.id}:started` },
  });
  if (typeof taken === "string") {
    await insertRun(tx, row);
    return taken;
  }
  await insertRun(tx, { ...row, ...changeOf(row, taken) });
  if (!(await journal(tx, row, taken))) throw new Error(`Run ${row.id} was made twice.`);
  await follow(tx, deps, { row, contact, taken });
  return "advanced";
}

async function apply(
  tx: Tx,
  deps: RunDeps,
  { row, contact, event }: { row: RunRow; contact: ContactRow; event: ComingEvent },
): Promise<Advanced> {
  const taken = await decide(tx, deps, { row, contact, event });
  if (typeof taken === "string") return taken;
  if (!(await journal(tx, row, taken))) return "seen";
  const saved = await saveRun(tx, row.businessId, {
    id: row.id,
    expectedSeq: row.seq,
    ...changeOf(row, taken),
  });
  // The contact's row is held, and whoever moves one of its runs holds it.
  if (!saved) throw new Error(`Run ${row.id} moved on from ${row.seq} while its contact was held.`);
  await follow(tx, deps, { row, contact, taken });
  return "advanced";
}

/** What a run makes of an event, before any of it is written. */
interface Taken {
  event: RunEvent;
  stepped: Stepped;
  facts: Facts;
  now: Instant;
}

async function decide(
  tx: Tx,
  deps: RunDeps,
  { row, contact, event: coming }: { row: RunRow; contact: ContactRow; event: ComingEvent },
): Promise<Taken | "ignored" | "later"> {
  if (row.status === "ended") return "ignored";
  const now = deps.clock.now();
  // What already belongs to the run's own turn passes; a wake-up of another run waits until the turn clears.
  if (deps.turns.taken(contact, row.id, now) && coming.type !== "optedOut") return "later";
  const event: RunEvent = { ...coming, at: now };
  const graph = await deps.versions.graph(tx, row.businessId, row.versionId);
  // A text that is settled sends its run on, by one of its ports.
  const leaving = event.type === "sendSettled";
  const facts = await loadFacts(tx, deps, { row, contact, graph, now, leaving });
  const stepped = step(deps.registry, graph, row.state, event, facts);
  return stepped.ignored === undefined ? { event, stepped, facts, now } : "ignored";
}

/** Answers false when the journal has the event already. */
function journal(tx: Tx, row: RunRow, { event, stepped, now }: Taken): Promise<boolean> {
  return insertRunEvent(tx, {
    id: event.id,
    businessId: row.businessId,
    runId: row.id,
    seq: row.seq + 1,
    at: now,
    event,
    path: stepped.path,
    effects: stepped.effects,
  });
}

function changeOf(row: RunRow, { stepped: { run }, now }: Taken) {
  return {
    seq: row.seq + 1,
    state: run,
    status: run.status,
    dueAt: run.wait?.dueAt ?? null,
    dueKey: run.wait?.key ?? null,
    endedAt: run.status === "ended" ? now : null,
  };
}

/** Does what the turn asked for, takes or gives back the contact's turn, and settles what the call ended in. */
async function follow(
  tx: Tx,
  deps: RunDeps,
  { row, contact, taken }: { row: RunRow; contact: ContactRow; taken: Taken },
): Promise<void> {
  const { event, stepped, facts, now } = taken;
  await doEffects(tx, deps, { row, contact, facts, stepped, now });
  if (stepped.run.status === "sending") await deps.turns.take(tx, { contact, runId: row.id, now });
  else if (await deps.turns.release(tx, { contact, runId: row.id })) deps.signals.turnCleared();
  // A call that was answered has no line to write: nobody wonders why no text went. Nor has a run that a reply started.
  const missed = stepped.run.call.outcome !== "answered" && stepped.run.reply === undefined;
  if (missed && (stepped.run.status === "ended" || event.type === "sendSettled")) {
    await settleDispositions(tx, deps, {
      businessId: row.businessId,
      callId: row.callId,
      caller: { contactId: contact.id, phone: contact.phone },
      sent: event.type === "sendSettled" && event.outcome === "sent",
    });
  }
  deps.changes.announce(row.businessId, "runs");
}
