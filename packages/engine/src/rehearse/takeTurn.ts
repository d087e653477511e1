import { changeContact } from "../changeContact.ts";
import { dispositionOf } from "../dispositionOf.ts";
import type { Effect, Instant, RunEvent } from "../model.ts";
import { step } from "../step.ts";
import { factsOf } from "./factsOf.ts";
import type { Called, Person, Running, Sent, Stage } from "./stage.ts";

/** An event before it meets its run: its time is the moment the turn runs. */
export type Coming = RunEvent extends infer Event
  ? Event extends RunEvent
    ? Omit<Event, "at" | "id">
    : never
  : never;

/**
 * An event meets a run, as on the server: the turn lock, `step`, then what it decided is kept. In another run's turn
 * the run stays as it is; what was due is taken up when that turn clears.
 */
export function takeTurn(
  stage: Stage,
  at: Instant,
  { running, coming }: { running: Running; coming: Coming },
): void {
  const { person } = running;
  const locked = (stage.scenario.turnLock ?? true) && person.turn !== null && person.turn !== running;
  if (locked && coming.type !== "optedOut") return;
  const event: RunEvent = { ...coming, at, id: `${running.run.id}:${running.turns.length + 1}` };
  const stepped = step(stage.registry, stage.graph, running.run, event, factsOf(stage, at, running));
  if (stepped.ignored !== undefined) return;

  const { run, path, effects } = stepped;
  running.run = run;
  running.turns.push({ at, path, effects });
  for (const effect of effects) doEffect(stage, at, { running, effect });
  running.dueAt = run.wait?.dueAt ?? null;
  if (run.wait) stage.agenda.add(Math.max(at, run.wait.dueAt), { type: "due", running, key: run.wait.key });
  if (run.status === "ended") settleDisposition(stage, at, running.call);
  if (run.status === "sending") person.turn = running;
  else if (person.turn === running) clearTurn(stage, at, person);
}

/** Writes down a call's disposition, once its runs and their texts say what it is. */
export function settleDisposition(stage: Stage, at: Instant, called: Called): void {
  if (called.disposition !== null || called.call.outcome === "answered") return;
  const runs = called.runs.map(({ run }) => run);
  const sends = stage.sends.filter((sent) => called.runs.includes(sent.running));
  const disposition = dispositionOf(runs, sends);
  if (disposition !== null) called.disposition = { at, disposition };
}

/** Whoever came due during the turn is taken up now, the longest due first. */
function clearTurn(stage: Stage, at: Instant, person: Person): void {
  person.turn = null;
  const due = stage.runnings
    .filter((one) => one.person === person && one.dueAt !== null && one.dueAt <= at)
    .sort((a, b) => (a.dueAt ?? 0) - (b.dueAt ?? 0) || a.number - b.number);
  for (const running of due) {
    const { wait } = running.run;
    takeTurn(stage, at, { running, coming: wait ? { type: "due", key: wait.key } : { type: "started" } });
  }
}

function doEffect(
  stage: Stage,
  at: Instant,
  { running, effect }: { running: Running; effect: Effect },
): void {
  const { person } = running;
  // A rehearsal reaches nobody: its timeline shows what would be done.
  if (effect.type === "errand") return;
  if (effect.type !== "send") {
    Object.assign(person, changeContact({ fields: person.fields, tags: person.tags }, effect));
    return;
  }
  const { key, to, body, guardUntil } = effect;
  if (guardUntil !== null) {
    const { id: runId, call } = running.run;
    person.guard = { runId, from: call.at, until: guardUntil };
  }
  const { settleMs = USUAL_SETTLE_MS, outcomes, outcomesTo } = stage.scenario.carrier ?? {};
  const outcome = outcomesTo?.[to] ?? outcomes?.[stage.sends.length] ?? "sent";
  const sent: Sent = { at, key, running, to, body, state: "claimed", why: null, outcome };
  stage.sends.push(sent);
  stage.agenda.add(at + settleMs, { type: "settle", sent });
}

/** What a carrier usually needs to answer. */
const USUAL_SETTLE_MS = 1_000;
