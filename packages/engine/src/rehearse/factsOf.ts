import type { Facts } from "../facts.ts";
import type { Instant } from "../model.ts";
import type { Running, Stage } from "./stage.ts";

const DAY_MS = 86_400_000;
const CALLS_BACK_MS = 31 * DAY_MS;
const CALLS_MOST = 200;

/** What a run may look at, at a moment of a rehearsal. */
export function factsOf(stage: Stage, at: Instant, { person, run }: Running): Facts {
  const { business, stopOnReply } = stage;
  const { fields, numbers, guardMs, startsAt, happenings } = stage.scenario;
  const { phone, country, since, tags, optedOutAt, guard } = person;
  const calls = happenings
    .filter((one) => one.type === "call" && one.from === phone)
    .map((one) => startsAt + one.at)
    .filter((calledAt) => calledAt <= at && calledAt >= at - CALLS_BACK_MS)
    .sort((a, b) => b - a)
    .slice(0, CALLS_MOST);
  const lately = stage.sends.filter(({ to, at: askedAt, state }) => {
    return to === phone && askedAt >= at - DAY_MS && state !== "rejected";
  });
  const known = since === null || since < run.call.at;
  return {
    business,
    stopOnReply,
    fields,
    numbers,
    contact: { phone, country, known, fields: person.fields, tags, optedOutAt },
    calls,
    lastReply: stage.replies.findLast(({ from }) => from === phone)?.body ?? null,
    sending: {
      guardMs,
      guard,
      textsLastDay: lately.length,
      textedBefore: stage.sends.some(({ to, state }) => to === phone && state !== "rejected"),
      ownNumber: numbers.some(({ e164 }) => e164 === phone),
    },
  };
}
