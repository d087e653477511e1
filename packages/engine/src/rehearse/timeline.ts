import { type ToldErrand, tellErrand } from "../errand.ts";
import type { NumberFacts } from "../facts.ts";
import type {
  CallFacts,
  Disposition,
  E164,
  Effect,
  FieldValue,
  Instant,
  Outcome,
  PathStep,
  Run,
  RunEnd,
  SendOutcome,
} from "../model.ts";

/**
 * One line of what happened. Plain and comparable: runs are numbered from 1 in the order they were made, calls in the
 * order their outcomes became final, and nothing in it is a random id. A server's journal and a rehearsal of the same
 * happenings give the same list.
 */
export type TimelineEntry = { at: Instant } & (
  | { type: "call"; call: number; calledAt: Instant; from: E164 | null; to: E164; outcome: Outcome }
  | { type: "reply"; from: E164; body: string }
  | { type: "runStarted"; run: number; call: number }
  | { type: "path"; run: number; nodeId: string; port: string | null; why: string }
  /** `at` is when it was asked for; `outcome` is `null` while nobody knows. */
  | { type: "text"; run: number; nodeId: string; to: E164; body: string; outcome: SendOutcome | null }
  | { type: "errand"; run: number; nodeId: string; errand: ToldErrand }
  | { type: "fieldSet"; run: number; field: string; value: FieldValue }
  | { type: "tagAdded" | "tagRemoved"; run: number; tag: string }
  | { type: "runEnded"; run: number; end: RunEnd }
  | { type: "disposition"; call: number; disposition: Disposition }
);

/** Everything that was written down, from which a timeline is told. */
export interface Journal {
  /** `at` is when the outcome was acted on. */
  calls: readonly {
    at: Instant;
    call: CallFacts;
    disposition: { at: Instant; disposition: Disposition } | null;
  }[];
  replies: readonly { at: Instant; from: E164; body: string }[];
  /** `run` is how it stands at the end. Runs made in the same millisecond: in the order they were made. */
  runs: readonly { madeAt: Instant; run: Run; turns: readonly JournalTurn[] }[];
  /** How texts ended, by the key of their effect. */
  outcomes: ReadonlyMap<string, SendOutcome>;
}

/** What one event made a run do. */
export interface JournalTurn {
  at: Instant;
  path: readonly PathStep[];
  effects: readonly Effect[];
}

/**
 * Tells a journal as a timeline. Within one instant: calls, replies, then run by run, then dispositions, so that two
 * machines which did the same things in one millisecond tell the same story.
 */
export function timelineOf(journal: Journal, numbers: readonly NumberFacts[]): TimelineEntry[] {
  const calls = [...journal.calls].sort((a, b) => a.at - b.at || a.call.at - b.call.at);
  const runs = [...journal.runs].sort((a, b) => a.madeAt - b.madeAt);
  const callNumber = new Map(calls.map(({ call }, index) => [call.id, index + 1]));
  const entries: TimelineEntry[] = [];
  for (const { at, call } of calls) {
    const to = numbers.find((number) => number.id === call.numberId)?.e164 ?? "";
    const { from, outcome } = call;
    entries.push({
      at,
      type: "call",
      call: numberOf(callNumber, call.id),
      calledAt: call.at,
      from,
      to,
      outcome,
    });
  }
  for (const { at, from, body } of journal.replies) entries.push({ at, type: "reply", from, body });
  for (const [index, { madeAt, run, turns }] of runs.entries()) {
    const number = index + 1;
    entries.push({ at: madeAt, type: "runStarted", run: number, call: numberOf(callNumber, run.call.id) });
    for (const turn of turns) entries.push(...tellTurn(turn, number, journal.outcomes));
    const last = turns.at(-1);
    if (run.end && last) entries.push({ at: last.at, type: "runEnded", run: number, end: run.end });
  }
  for (const { call, disposition } of calls) {
    if (!disposition) continue;
    entries.push({ ...disposition, type: "disposition", call: numberOf(callNumber, call.id) });
  }
  return entries.sort((a, b) => a.at - b.at);
}

function tellTurn(turn: JournalTurn, run: number, outcomes: Journal["outcomes"]): TimelineEntry[] {
  const { at } = turn;
  const path = turn.path.map(
    ({ nodeId, port, why }): TimelineEntry => ({ at, type: "path", run, nodeId, port, why }),
  );
  const effects = turn.effects.map((effect): TimelineEntry => {
    if (effect.type === "setField")
      return { at, type: "fieldSet", run, field: effect.field, value: effect.value };
    if (effect.type === "addTag" || effect.type === "removeTag")
      return { at, type: effect.type === "addTag" ? "tagAdded" : "tagRemoved", run, tag: effect.tag };
    if (effect.type === "errand")
      return { at, type: "errand", run, nodeId: effect.nodeId, errand: tellErrand(effect.errand) };
    const { nodeId, to, body, key } = effect;
    return { at, type: "text", run, nodeId, to, body, outcome: outcomes.get(key) ?? null };
  });
  return [...path, ...effects];
}

function numberOf(numbers: ReadonlyMap<string, number>, callId: string): number {
  const number = numbers.get(callId);
  if (number === undefined) throw new Error(`A run names call ${callId}, which is not in the journal.`);
  return number;
}
