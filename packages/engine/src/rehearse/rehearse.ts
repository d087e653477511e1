import { admit } from "../admit.ts";
import { dispositionOf, type SendState } from "../dispositionOf.ts";
import type {
  CallFacts,
  Disposition,
  E164,
  Effect,
  Facts,
  Graph,
  Instant,
  Run,
  RunEvent,
  SendOutcome,
} from "../model.ts";
import { optOutWord } from "../optOutWord.ts";
import type { Registry } from "../registry.ts";
import { step } from "../step.ts";
import { createAgenda } from "./agenda.ts";
import type { Happening, Scenario } from "./scenario.ts";
import { type JournalTurn, type TimelineEntry, timelineOf } from "./timeline.ts";

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

interface Person {
  phone: E164;
  country: string | null;
  /** When they became a contact; `null`: before the rehearsal. */
  since: Instant | null;
  fields: Facts["contact"]["fields"];
  tags: string[];
  optedOutAt: Instant | null;
  /** The run whose turn it is. */
  turn: Running | null;
  guard: { runId: string; until: Instant } | null;
}

interface Running {
  number: number;
  madeAt: Instant;
  run: Run;
  person: Person;
  call: Called;
  turns: JournalTurn[];
  /** When it is due, as the server's row would say; `null` while it waits for nothing. */
  dueAt: Instant | null;
}

interface Called {
  at: Instant;
  call: CallFacts;
  runs: Running[];
  disposition: { at: Instant; disposition: Disposition } | null;
}

interface Sent {
  at: Instant;
  key: string;
  running: Running;
  to: E164;
  body: string;
  state: SendState;
  why: string | null;
  outcome: SendOutcome;
}

type Item =
  | { type: "call"; happening: Extract<Happening, { type: "call" }>; index: number }
  | { type: "reply"; happening: Extract<Happening, { type: "reply" }> }
  | { type: "due"; running: Running; key: string }
  | { type: "settle"; sent: Sent };

/** An event before it meets its run: its time is the moment the turn runs. */
type Coming = RunEvent extends infer Event
  ? Event extends RunEvent
    ? Omit<Event, "at" | "id">
    : never
  : never;

const DAY_MS = 86_400_000;
const CALLS_BACK_MS = 31 * DAY_MS;
const CALLS_MOST = 200;

/**
 * Runs a drawing in virtual time: the same `admit`, `step` and `permit` as the server, a clock that jumps from one due
 * instant to the next, and a carrier that does what the scenario says. Nothing is sent. Pure; runs anywhere.
 *
 * Turns of a contact never overlap: a run that comes due, or is to start, in another run's turn is taken up when that
 * turn clears, in due order, and its event happens at that moment.
 */
export function rehearse(registry: Registry, graph: Graph, scenario: Scenario): Rehearsal {
  const { startsAt, business, numbers } = scenario;
  const lock = scenario.turnLock ?? true;
  const settleMs = scenario.carrier?.settleMs ?? 1_000;
  const agenda = createAgenda<Item>(
    (scenario.down ?? []).map(({ from, to }) => ({ from: startsAt + from, to: startsAt + to })),
  );
  const people = new Map<E164, Person>();
  const calls: Called[] = [];
  const runnings: Running[] = [];
  const sends: Sent[] = [];
  const replies: { at: Instant; from: E164; body: string }[] = [];

  for (const known of scenario.contacts ?? []) {
    const person = newPerson(known.phone, null);
    if (known.country !== undefined) person.country = known.country;
    person.fields = { ...known.fields };
    person.tags = [...(known.tags ?? [])];
    person.optedOutAt = known.optedOut ? startsAt : null;
    people.set(known.phone, person);
  }
  for (const [index, happening] of scenario.happenings.entries()) {
    if (happening.type === "call") {
      const lasted = happening.lastedMs ?? happening.rangMs ?? USUAL_RING_MS;
      agenda.add(startsAt + happening.at + lasted, { type: "call", happening, index });
    } else {
      agenda.add(startsAt + happening.at, { type: "reply", happening });
    }
  }

  for (let next = agenda.next(); next !== null; next = agenda.next()) {
    const { at, item } = next;
    if (item.type === "call") callEnded(at, item);
    else if (item.type === "reply") replied(at, item.happening);
    else if (item.type === "due") advance(at, item.running, { type: "due", key: item.key });
    else settled(at, item.sent);
  }

  const outcomes = new Map(sends.map((sent) => [sent.key, sent.outcome]));
  return {
    timeline: timelineOf({ calls, replies, runs: runnings, outcomes }, numbers),
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

  function newPerson(phone: E164, since: Instant | null): Person {
    const country = business.countries[0] ?? null;
    return { phone, country, since, fields: {}, tags: [], optedOutAt: null, turn: null, guard: null };
  }

  function callEnded(at: Instant, { happening, index }: Extract<Item, { type: "call" }>): void {
    const call = callOf(happening, index);
    const called: Called = { at, call, runs: [], disposition: null };
    calls.push(called);
    const person = call.from === null ? null : (people.get(call.from) ?? newPerson(call.from, call.at));
    if (person) people.set(person.phone, person);
    if (call.outcome === "answered" || call.outcome === "blocked") return;

    const open = runnings.filter(
      ({ run, person: whose }) => whose === person && isOpen(run) && run.status !== "new",
    );
    const waiting = open.map(({ run }) => ({ runId: run.id }));
    const verdict = admit(registry, graph, call, { waiting });
    if (verdict.type === "start" && person) {
      const running = newRunning(at, called, person);
      called.runs.push(running);
      runnings.push(running);
      advance(at, running, { type: "started" });
      return;
    }
    if (verdict.type === "start") return;
    called.disposition = { at, disposition: { type: "suppressed", code: verdict.code, why: verdict.why } };
    if (verdict.type !== "join" || !verdict.restart) return;
    for (const running of open) {
      if (verdict.runIds.includes(running.run.id)) advance(at, running, { type: "calledAgain", call });
    }
  }

  function callOf(happening: Extract<Happening, { type: "call" }>, index: number): CallFacts {
    const rangMs = happening.rangMs ?? USUAL_RING_MS;
    const at = startsAt + happening.at;
    return {
      id: `call${index + 1}`,
      at,
      endedAt: at + (happening.lastedMs ?? rangMs),
      from: happening.from,
      numberId: happening.numberId ?? numbers[0]?.id ?? "",
      outcome: happening.outcome,
      rangMs,
    };
  }

  function newRunning(madeAt: Instant, call: Called, person: Person): Running {
    const number = runnings.length + 1;
    const run: Run = {
      id: `run${number}`,
      workflowId: "rehearsal",
      versionId: "rehearsal",
      call: call.call,
      status: "new",
      node: null,
      visit: 0,
      texts: 0,
      wait: null,
      asked: null,
      end: null,
    };
    return { number, madeAt, run, person, call, turns: [], dueAt: madeAt };
  }

  function advance(at: Instant, running: Running, coming: Coming): void {
    const { person } = running;
    if (lock && person.turn !== null && person.turn !== running && coming.type !== "optedOut") return;
    const event: RunEvent = { ...coming, at, id: `${running.run.id}:${running.turns.length + 1}` };
    const stepped = step(registry, graph, running.run, event, factsOf(at, running));
    if (stepped.ignored !== undefined) return;
    const { run, path, effects } = stepped;
    running.run = run;
    running.turns.push({ at, path, effects });
    for (const effect of effects) doEffect(at, running, effect);

    running.dueAt = run.wait?.dueAt ?? null;
    if (run.wait) agenda.add(Math.max(at, run.wait.dueAt), { type: "due", running, key: run.wait.key });
    if (run.status === "ended" || event.type === "sendSettled") settleDisposition(at, running.call);
    if (run.status === "sending") person.turn = running;
    else if (person.turn === running) clearTurn(at, person);
  }

  /** Whoever came due during the turn is taken up now, the longest due first. */
  function clearTurn(at: Instant, person: Person): void {
    person.turn = null;
    const due = runnings
      .filter((one) => one.person === person && one.dueAt !== null && one.dueAt <= at)
      .sort((a, b) => (a.dueAt ?? 0) - (b.dueAt ?? 0) || a.number - b.number);
    for (const running of due) {
      const { wait } = running.run;
      advance(at, running, wait ? { type: "due", key: wait.key } : { type: "started" });
    }
  }

  function doEffect(at: Instant, running: Running, effect: Effect): void {
    const { person } = running;
    if (effect.type === "setField") {
      person.fields = { ...person.fields, [effect.field]: effect.value };
      return;
    }
    const { key, to, body, guardUntil } = effect;
    if (guardUntil !== null) person.guard = { runId: running.run.id, until: guardUntil };
    const { outcomes, outcomesTo } = scenario.carrier ?? {};
    const outcome = outcomesTo?.[to] ?? outcomes?.[sends.length] ?? "sent";
    const sent: Sent = { at, key, running, to, body, state: "claimed", why: null, outcome };
    sends.push(sent);
    agenda.add(at + settleMs, { type: "settle", sent });
  }

  function settled(at: Instant, sent: Sent): void {
    const { running, key, outcome } = sent;
    const { person, run } = running;
    sent.state = STATES[outcome];
    sent.why = outcome === "couldNotSend" ? "The carrier refused the text." : null;
    const mine = sends.filter((one) => one.running === running);
    // The guard stands for a text that went out or may have; one that certainly did not must not silence the next call.
    if (person.guard?.runId === run.id && mine.every((one) => one.state === "rejected")) person.guard = null;
    advance(at, running, { type: "sendSettled", key, outcome, why: sent.why });
    settleDisposition(at, running.call);
  }

  function replied(at: Instant, { from, body }: { from: E164; body: string }): void {
    replies.push({ at, from, body });
    const person = people.get(from) ?? newPerson(from, at);
    people.set(from, person);
    person.guard = null;
    const word = optOutWord(body);
    if (word !== null) person.optedOutAt = word === "stop" ? at : null;
    const open = runnings.filter((one) => one.person === person && isOpen(one.run));
    for (const running of open)
      advance(at, running, word === "stop" ? { type: "optedOut" } : { type: "replied", body });
  }

  function settleDisposition(at: Instant, called: Called): void {
    if (called.disposition !== null) return;
    const mine = sends.filter((sent) => called.runs.includes(sent.running));
    const disposition = dispositionOf(
      called.runs.map(({ run }) => run),
      mine,
    );
    if (disposition !== null) called.disposition = { at, disposition };
  }

  function factsOf(at: Instant, running: Running): Facts {
    const { person, run } = running;
    const { phone, country, since, fields, tags, optedOutAt, guard } = person;
    const called = scenario.happenings
      .filter((one) => one.type === "call" && one.from === phone)
      .map((one) => startsAt + one.at)
      .filter((calledAt) => calledAt <= at && calledAt > at - CALLS_BACK_MS)
      .sort((a, b) => b - a);
    const lately = sends.filter(
      (sent) => sent.to === phone && sent.at > at - DAY_MS && sent.state !== "rejected",
    );
    return {
      business,
      fields: scenario.fields,
      numbers,
      contact: { phone, country, known: since === null || since < run.call.at, fields, tags, optedOutAt },
      calls: called.slice(0, CALLS_MOST),
      sending: {
        guardMs: scenario.guardMs,
        guard,
        textsLastDay: lately.length,
        ownNumber: numbers.some(({ e164 }) => e164 === phone),
      },
    };
  }
}

const USUAL_RING_MS = 20_000;

const STATES: Record<SendOutcome, SendState> = {
  sent: "accepted",
  couldNotSend: "rejected",
  notConfirmed: "notConfirmed",
};

function isOpen(run: Run): boolean {
  return run.status !== "ended";
}
