import { admitReply } from "../admitReply.ts";
import type { E164, Instant } from "../model.ts";
import { optOutWord } from "../optOutWord.ts";
import { type Person, personOf, type Stage } from "./stage.ts";
import { startRun } from "./startRun.ts";
import { takeTurn } from "./takeTurn.ts";

const DAY_MS = 86_400_000;

/** A reply ends the guard for calls after it, since a conversation has begun; open runs hear of it, and STOP ends them. Then it may start one. */
export function replied(stage: Stage, at: Instant, { from, body }: { from: E164; body: string }): void {
  stage.replies.push({ at, from, body });
  const person = personOf(stage, from, at);
  const { guard } = person;
  if (guard !== null && guard.until > at)
    person.guard = { runId: guard.runId, from: at, until: at, replied: true };
  const word = optOutWord(body);
  if (word !== null) person.optedOutAt = word === "stop" ? at : null;
  const open = stage.runnings.filter((one) => one.person === person && one.run.status !== "ended");
  for (const running of open) {
    takeTurn(stage, at, {
      running,
      coming: word === "stop" ? { type: "optedOut" } : { type: "replied", body },
    });
  }
  startOnReply(stage, at, { person, body });
}

/** About their last call: whoever never called starts nothing. */
function startOnReply(stage: Stage, at: Instant, { person, body }: { person: Person; body: string }): void {
  const called = stage.calls.findLast(({ call }) => call.from === person.phone && call.outcome !== "blocked");
  if (called === undefined) return;
  const since = stage.replies.filter((one) => one.from === person.phone && one.at >= called.call.at);
  const mine = stage.runnings.filter((one) => one.person === person);
  const verdict = admitReply(
    stage.registry,
    stage.graph,
    { body, first: since.length === 1 },
    {
      open: mine.filter(({ run }) => run.status !== "ended").length,
      lastDay: mine.filter(({ run, madeAt }) => run.reply !== undefined && madeAt >= at - DAY_MS).length,
    },
  );
  if (verdict.type === "start") startRun(stage, at, { called, person, reply: { body } });
}
