import { admit } from "../admit.ts";
import type { SendState } from "../dispositionOf.ts";
import type { Graph } from "../graph.ts";
import type { CallFacts, Disposition, E164, Instant, Run, SendOutcome } from "../model.ts";
import type { Registry } from "../registry.ts";
import { replied } from "./replied.ts";
import type { Scenario } from "./scenario.ts";
import {
  type Called,
  type Person,
  personOf,
  type Running,
  type Sent,
  type Stage,
  setStage,
} from "./stage.ts";
import { startRun } from "./startRun.ts";
import { settleDisposition, takeTurn } from "./takeTurn.ts";
import { type TimelineEntry, timelineOf } from "./timeline.ts";

/** What a rehearsal showed. */
export interface Rehearsal {
  timeline: TimelineEntry[];
  /** The texts, in the order they were asked for. `run` counts from 1. */
  texts: { at: Instant; run: number; to: E164; body: string; outcome: SendOutcome }[];
  /** The runs, in the order they were made. */
  runs: Run[];
  /** Of each call, in the order their outcomes became final; `null` for a call that was not missed. */
  dispositions: (Disposition | null)[];
}

/**
 * Runs a drawing in virtual time: the same `admit`, `step` and `permit` as the server, a clock that jumps from one due
 * instant to the next, and a carrier that does what the scenario says. Nothing is sent. Pure; runs anywhere.
 *
 * Turns of a contact never overlap: a run that comes due, or is to start, in another run's turn is taken up when that
 * turn clears, in due order, and its event happens at that moment.
 */
export function rehearse(registry: Registry, graph: Graph, scenario: Scenario): Rehearsal {
  const stage = setStage(registry, graph, scenario);
  for (let next = stage.agenda.next(); next !== null; next = stage.agenda.next()) {
    const { at, item } = next;
    switch (item.type) {
      case "call":
        callEnded(stage, at, item.call);
        break;
      case "reply":
        replied(stage, at, item);
        break;
      case "due":
        takeTurn(stage, at, { running: item.running, coming: { type: "due", key: item.key } });
        break;
      case "settle":
        settled(stage, at, item.sent);
        break;
    }
  }
  const { calls, replies, runnings, sends } = stage;
  const outcomes = new Map(sends.map((sent) => [sent.key, sent.outcome]));
  return {
    timeline: timelineOf({ calls, replies, runs: runnings, outcomes }, scenario.numbers),
    texts: sends.map(({ at, running, to, body, outcome }) => ({
      at,
      run: running.number,
      to,
      body,
      outcome,
    })),
    runs: runnings.map(({ run }) => run),
    dispositions: calls.map(({ disposition }) => disposition?.disposition ?? null),
  };
}

function callEnded(stage: Stage, at: Instant, call: CallFacts): void {
  const called: Called = { at, call, runs: [], disposition: null };
  stage.calls.push(called);
  const person = call.from === null ? null : personOf(stage, call.from, call.at);
  if (call.outcome === "blocked") return;

  if (call.outcome === "answered")
    for (const running of openRuns(stage, person))
      takeTurn(stage, at, { running, coming: { type: "gotThrough", call } });
  const open = openRuns(stage, person);
  const waiting = open.map(({ run }) => ({ runId: run.id }));
  const verdict = admit(stage.registry, stage.graph, call, { waiting });
  if (verdict.type === "start") {
    if (person) startRun(stage, at, { called, person });
    return;
  }
  // Only a missed call ends in a disposition.
  if (call.outcome !== "answered")
    called.disposition = { at, disposition: { type: "suppressed", code: verdict.code, why: verdict.why } };
  if (verdict.type !== "join" || !verdict.restart) return;
  for (const running of open) takeTurn(stage, at, { running, coming: { type: "calledAgain", call } });
}

function openRuns({ runnings }: Stage, person: Person | null): Running[] {
  return runnings.filter(
    ({ run, person: whose }) => whose === person && (run.status === "waiting" || run.status === "sending"),
  );
}

function settled(stage: Stage, at: Instant, sent: Sent): void {
  const { running, key, outcome } = sent;
  const { person, run, call } = running;
  sent.state = STATES[outcome];
  sent.why = outcome === "couldNotSend" ? "The carrier refused the text." : null;
  const mine = stage.sends.filter((one) => one.running === running);
  // The guard stands for a text that went out or may have; one that certainly did not must not silence the next call.
  if (person.guard?.runId === run.id && mine.every((one) => one.state === "rejected")) person.guard = null;
  takeTurn(stage, at, { running, coming: { type: "sendSettled", key, outcome, why: sent.why } });
  settleDisposition(stage, at, call);
}

const STATES: Record<SendOutcome, SendState> = {
  sent: "accepted",
  couldNotSend: "rejected",
  notConfirmed: "notConfirmed",
};
