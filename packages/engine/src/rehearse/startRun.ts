import type { Instant } from "../model.ts";
import { newRun } from "../newRun.ts";
import type { Called, Person, Running, Stage } from "./stage.ts";
import { takeTurn } from "./takeTurn.ts";

/** Makes a run about a call and starts it, unless the person is in another run's turn. */
export function startRun(
  stage: Stage,
  at: Instant,
  { called, person, reply }: { called: Called; person: Person; reply?: { body: string } },
): void {
  const number = stage.runnings.length + 1;
  const run = newRun({
    id: `run${number}`,
    workflowId: "rehearsal",
    versionId: "rehearsal",
    call: called.call,
    ...(reply === undefined ? {} : { reply }),
  });
  const running: Running = { number, madeAt: at, run, person, call: called, turns: [], dueAt: at };
  // What the call ends in is decided by the runs that it started itself.
  if (reply === undefined) called.runs.push(running);
  stage.runnings.push(running);
  takeTurn(stage, at, { running, coming: { type: "started" } });
}
