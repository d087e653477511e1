import { compile } from "../compile.ts";
import type { BusinessFacts, NumberFacts } from "../facts.ts";
import type { Graph } from "../graph.ts";
import type { Outcome } from "../model.ts";
import type { Registry } from "../registry.ts";
import type { Scenario } from "../rehearse/scenario.ts";
import type { Drawn } from "./drawn.ts";

/** What the calls of a rehearsal have in common. */
export interface CallsAlike<Of extends Outcome = Outcome> {
  outcome: Of;
  number: NumberFacts;
}

/**
 * A scenario of one caller whom nobody knows: their calls, so many milliseconds after its beginning, and then silence.
 * Without the guard, at a business that never holds a text back.
 */
export function rehearsedCalls(
  offsets: readonly number[],
  { outcome, number }: CallsAlike,
  drawn: Drawn,
): Omit<Scenario, "startsAt"> {
  const business: BusinessFacts = {
    id: "",
    ...drawn.business,
    timeZone: "UTC",
    hours: [],
    holidays: [],
    ...drawn.opening,
    // A text that is held until the morning is a text all the same.
    quietHours: null,
    killSwitch: null,
    countries: ["US"],
  };
  return {
    business,
    fields: drawn.fields,
    numbers: [number],
    guardMs: null,
    happenings: offsets.map((at) => ({ at, type: "call", from: REHEARSED_CALLER, outcome, lastedMs: 0 })),
  };
}

/** The first of the outcomes, number by number, that the drawing's trigger starts runs for; `null` when there is none. */
export function callsTaken<Of extends Outcome>(
  registry: Registry,
  graph: Graph,
  { numbers, outcomes }: { numbers: readonly NumberFacts[]; outcomes: readonly Of[] },
): CallsAlike<Of> | null {
  const { trigger } = compile(registry, graph);
  for (const number of numbersOf(numbers)) {
    for (const outcome of outcomes) {
      const call = { ...A_CALL, numberId: number.id, outcome };
      const answer = trigger?.nodeType.admits?.(trigger.config, call);
      if (answer && "repeat" in answer) return { number, outcome };
    }
  }
  return null;
}

/** The business's numbers; an invented one where it has none yet. */
export function numbersOf(numbers: readonly NumberFacts[]): readonly NumberFacts[] {
  return numbers.length > 0 ? numbers : [{ id: "number", e164: "+15005550100", label: "Your number" }];
}

/** How a call that was not answered can have ended, the plainest first. */
export const UNANSWERED = ["missed", "voicemail", "abandoned"] as const;

export type Unanswered = (typeof UNANSWERED)[number];

const REHEARSED_CALLER = "+15005550142";

/** Rang until voicemail, so that no trigger takes it for a slip. */
export const A_CALL = { id: "", at: 0, endedAt: 0, from: REHEARSED_CALLER, rangMs: 20_000 };
