import { type Graph, type Instant, type Registry, rehearse } from "@ringback/engine";
import { callNumbersOf, callOfRun } from "./callPlaces.ts";
import {
  type CallerPast,
  type Past,
  type PastCall,
  pastByCaller,
  type ReplaySetting,
} from "./pastScenario.ts";

/** A text that a drawing would have sent, and that would have left. */
export interface ReplayedText {
  at: Instant;
  body: string;
}

/** What a drawing would have made of a call: its texts, and the one line that the call ends in. */
export interface ReplayedEnd {
  texts: ReplayedText[];
  /** `null` for a call that needs no line: it was answered. */
  why: string | null;
}

/** A call with what both drawings make of it. */
export interface ReplayedCall {
  call: PastCall;
  /** `null` while nothing is live. */
  live: ReplayedEnd | null;
  draft: ReplayedEnd;
  /** Texts that only the draft sends, that only the live version sends, and that differ in words or time. */
  added: number;
  removed: number;
  changed: number;
}

/** Runs the draft and the live version over the past, caller by caller. Pure; nothing is sent. Newest call first. */
export function replayPast(
  registry: Registry,
  drawings: { live: Graph | null; draft: Graph },
  of: { past: Past; setting: ReplaySetting },
): ReplayedCall[] {
  const calls = pastByCaller(of.past, of.setting).flatMap((caller) => {
    const live = drawings.live && endsOf(registry, drawings.live, caller);
    const draft = endsOf(registry, drawings.draft, caller);
    return caller.calls.map((call, index) => {
      const ends = { live: live?.[index] ?? null, draft: draft[index] ?? NOTHING };
      return { call, ...ends, ...difference(ends.live?.texts ?? [], ends.draft.texts) };
    });
  });
  return calls.sort((a, b) => b.call.at - a.call.at || (a.call.id < b.call.id ? 1 : -1));
}

const NOTHING: ReplayedEnd = { texts: [], why: null };

function endsOf(registry: Registry, graph: Graph, { calls, scenario }: CallerPast): ReplayedEnd[] {
  const rehearsal = rehearse(registry, graph, scenario);
  const { dispositions } = rehearsal;
  const numbers = callNumbersOf(calls);
  return calls.map((_, index) => ({
    texts: rehearsal.texts
      .filter(({ run, outcome }) => callOfRun(rehearsal, run) === index && outcome !== "couldNotSend")
      .map(({ at, body }) => ({ at, body })),
    why: dispositions[(numbers[index] ?? 0) - 1]?.why ?? null,
  }));
}

function difference(live: readonly ReplayedText[], draft: readonly ReplayedText[]) {
  const both = Math.min(live.length, draft.length);
  const changed = draft.slice(0, both).filter((text, index) => {
    const was = live[index];
    return was?.body !== text.body || was.at !== text.at;
  });
  return { added: draft.length - both, removed: live.length - both, changed: changed.length };
}
