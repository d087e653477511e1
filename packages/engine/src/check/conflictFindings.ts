import { admit } from "../admit.ts";
import type { Graph } from "../graph.ts";
import type { Finding, Instant } from "../model.ts";
import type { Registry } from "../registry.ts";
import { rehearse } from "../rehearse/rehearse.ts";
import type { Opening } from "../time/openOn.ts";
import type { Drawn } from "./drawn.ts";
import {
  A_CALL,
  type CallsAlike,
  numbersOf,
  rehearsedCalls,
  UNANSWERED,
  type Unanswered,
} from "./rehearsedCalls.ts";
import { tellingMoments } from "./tellingMoments.ts";

/**
 * Other live workflows that would text a caller about the same call, found by rehearsing one call on both, while the
 * business is open and while it is not. Two workflows that share the calls between them, one by day and one by night, are
 * no conflict.
 */
export function conflictFindings(registry: Registry, graph: Graph, drawn: Drawn): Finding[] {
  return (drawn.beside ?? []).flatMap((other): Finding[] => {
    const both = callOfBoth(registry, [graph, other.graph], drawn);
    if (both === null) return [];
    const call = `${CALLS[both.outcome]}${drawn.numbers.length > 1 ? ` on ${both.number.label}` : ""}`;
    const rest =
      drawn.guardMs === null
        ? "The guard is off, so they can get both texts."
        : "The guard lets only one of the two texts go.";
    const message = `${call} is also texted by your live workflow "${other.name}". ${rest} Choose other calls or numbers in one of them, or turn one off.`;
    return [{ code: "conflict", severity: "warning", message }];
  });
}

const CALLS: Record<Unanswered, string> = {
  missed: "A call that nobody answers",
  voicemail: "A call that ends in a voicemail",
  abandoned: "A call that is hung up early",
};

/** A call that each of the drawings answers with a text. */
function callOfBoth(
  registry: Registry,
  graphs: readonly Graph[],
  drawn: Drawn,
): CallsAlike<Unanswered> | null {
  const { opening = NINE_TO_FIVE } = drawn;
  for (const number of numbersOf(drawn.numbers)) {
    for (const outcome of UNANSWERED) {
      const call = { ...A_CALL, numberId: number.id, outcome };
      const admitted = (graph: Graph) => admit(registry, graph, call, { waiting: [] }).type === "start";
      if (!graphs.every(admitted)) continue;
      const scenario = rehearsedCalls([0], { outcome, number }, { ...drawn, opening });
      const texted = (startsAt: Instant) =>
        graphs.every((graph) => rehearse(registry, graph, { ...scenario, startsAt }).texts.length > 0);
      if (tellingMoments(opening).some(texted)) return { outcome, number };
    }
  }
  return null;
}

/** Of a business that nobody said more of: a drawing that asks for hours is tried on both sides of them. */
const NINE_TO_FIVE: Opening = {
  timeZone: "UTC",
  hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 9 * 60, to: 17 * 60 })),
  holidays: [],
};
