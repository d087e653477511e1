import { businessFor } from "../businessFor.ts";
import { compile } from "../compile.ts";
import type { SendState } from "../dispositionOf.ts";
import type { BusinessFacts, SendingFacts } from "../facts.ts";
import type { Graph } from "../graph.ts";
import type { CallFacts, Disposition, E164, FieldValue, Instant, Run, SendOutcome } from "../model.ts";
import type { Registry } from "../registry.ts";
import { DEFAULT_WORKFLOW_SETTINGS } from "../workflowSettings.ts";
import { type Agenda, createAgenda } from "./agenda.ts";
import type { Happening, Scenario } from "./scenario.ts";
import type { JournalTurn } from "./timeline.ts";

/** Everything a rehearsal keeps while it goes: what the server has in its database. */
export interface Stage {
  registry: Registry;
  graph: Graph;
  scenario: Scenario;
  /** The business as the workflow sees it. */
  business: BusinessFacts;
  stopOnReply: boolean;
  agenda: Agenda<Item>;
  people: Map<E164, Person>;
  /** In the order their outcomes became final. */
  calls: Called[];
  /** In the order they were made. */
  runnings: Running[];
  /** In the order they were asked for. */
  sends: Sent[];
  replies: { at: Instant; from: E164; body: string }[];
}

export interface Person {
  phone: E164;
  country: string | null;
  /** When they became a contact; `null`: before the rehearsal. */
  since: Instant | null;
  fields: Record<string, FieldValue>;
  tags: string[];
  optedOutAt: Instant | null;
  /** The run whose turn it is. */
  turn: Running | null;
  guard: SendingFacts["guard"];
}

/** A run with what belongs to it. */
export interface Running {
  /** From 1, in the order they were made. */
  number: number;
  madeAt: Instant;
  run: Run;
  person: Person;
  call: Called;
  turns: JournalTurn[];
  /** When it is next to be taken up: a new run when it was made, a waiting one when its wait ends, else `null`. */
  dueAt: Instant | null;
}

export interface Called {
  /** When its outcome was acted on. */
  at: Instant;
  call: CallFacts;
  runs: Running[];
  disposition: { at: Instant; disposition: Disposition } | null;
}

export interface Sent {
  at: Instant;
  key: string;
  running: Running;
  to: E164;
  body: string;
  state: SendState;
  why: string | null;
  /** How the carrier will say it ended. */
  outcome: SendOutcome;
}

export type Item =
  | { type: "call"; call: CallFacts }
  | { type: "reply"; from: E164; body: string }
  | { type: "due"; running: Running; key: string }
  | { type: "settle"; sent: Sent };

/** The stage before anything has happened: people known before, and all happenings on the agenda. */
export function setStage(registry: Registry, graph: Graph, scenario: Scenario): Stage {
  const { startsAt, settings = DEFAULT_WORKFLOW_SETTINGS } = scenario;
  const down = (scenario.down ?? []).map(({ from, to }) => ({ from: startsAt + from, to: startsAt + to }));
  const stage: Stage = {
    registry,
    graph,
    scenario,
    business: businessFor(scenario.business, settings),
    stopOnReply: settings.stopOnReply,
    agenda: createAgenda<Item>(down),
    people: new Map(),
    calls: [],
    runnings: [],
    sends: [],
    replies: [],
  };
  for (const { phone, country, fields, tags, optedOut, since } of scenario.contacts ?? []) {
    const person = personOf(stage, phone, since === undefined ? null : startsAt + since);
    if (country !== undefined) person.country = country;
    person.fields = { ...fields };
    person.tags = [...(tags ?? [])];
    person.optedOutAt = optedOut ? startsAt : null;
  }
  // A drawing about calls that are told of would otherwise be rehearsed with calls that it never hears.
  const told = compile(registry, graph).trigger?.nodeType.startsOn === "loggedCall";
  for (const [index, happening] of scenario.happenings.entries()) {
    if (happening.type === "reply") {
      const { from, body } = happening;
      stage.agenda.add(startsAt + happening.at, { type: "reply", from, body });
    } else {
      const call = callOf(scenario, happening, { id: `call${index + 1}`, logged: told });
      stage.agenda.add(call.endedAt, { type: "call", call });
    }
  }
  return stage;
}

/** The person with a number; somebody new becomes a contact at `since`. */
export function personOf(stage: Stage, phone: E164, since: Instant | null): Person {
  const known = stage.people.get(phone);
  if (known) return known;
  const country = stage.scenario.business.countries[0] ?? null;
  const person = { phone, country, since, fields: {}, tags: [], optedOutAt: null, turn: null, guard: null };
  stage.people.set(phone, person);
  return person;
}

function callOf(
  scenario: Scenario,
  happening: Extract<Happening, { type: "call" }>,
  { id, logged }: { id: string; logged: boolean },
): CallFacts {
  const rangMs = happening.rangMs ?? USUAL_RING_MS;
  const at = scenario.startsAt + happening.at;
  return {
    id,
    at,
    endedAt: at + (happening.lastedMs ?? rangMs),
    from: happening.from,
    numberId: happening.numberId ?? scenario.numbers[0]?.id ?? "",
    outcome: happening.outcome,
    ...((happening.logged ?? logged) ? { logged: true } : {}),
    rangMs,
  };
}

/** Until voicemail, with the usual setting. */
const USUAL_RING_MS = 20_000;
