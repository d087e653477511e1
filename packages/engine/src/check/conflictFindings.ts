import { admit } from "../admit.ts";
import type { NumberFacts } from "../facts.ts";
import type { Graph } from "../graph.ts";
import type { Finding, Instant, Outcome } from "../model.ts";
import type { Registry } from "../registry.ts";
import { rehearse } from "../rehearse/rehearse.ts";
import type { Opening } from "../time/openOn.ts";
import type { Drawn } from "./drawn.ts";
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

type Missed = Exclude<Outcome, "answered" | "blocked">;

const CALLS: Record<Missed, string> = {
  missed: "A call that nobody answers",
  voicemail: "A call that ends in a voicemail",
  abandoned: "A call that is hung up early",
};

/** A call that each of the drawings answers with a text. */
function callOfBoth(
  registry: Registry,
  graphs: readonly Graph[],
  drawn: Drawn,
): { outcome: Missed; number: NumberFacts } | null {
  const numbers = drawn.numbers.length > 0 ? drawn.numbers : [SOME_NUMBER];
  for (const number of numbers) {
    for (const outcome of ["missed", "voicemail", "abandoned"] as const) {
      const call = { id: "", at: 0, endedAt: 0, from: CALLER, numberId: number.id, outcome, rangMs: RANG_MS };
      const admitted = (graph: Graph) => admit(registry, graph, call, { waiting: [] }).type === "start";
      if (!graphs.every(admitted)) continue;
      const texted = (at: Instant) =>
        graphs.every((graph) => isTexted(registry, graph, { at, outcome, number, drawn }));
      if (tellingMoments(drawn.opening ?? NINE_TO_FIVE).some(texted)) return { outcome, number };
    }
  }
  return null;
}

function isTexted(
  registry: Registry,
  graph: Graph,
  { at, outcome, number, drawn }: { at: Instant; outcome: Missed; number: NumberFacts; drawn: Drawn },
): boolean {
  const { texts } = rehearse(registry, graph, {
    startsAt: at,
    business: {
      id: "",
      ...drawn.business,
      ...(drawn.opening ?? NINE_TO_FIVE),
      quietHours: null,
      killSwitch: null,
      countries: ["US"],
    },
    fields: drawn.fields,
    numbers: [number],
    guardMs: null,
    happenings: [{ at: 0, type: "call", from: CALLER, outcome, rangMs: RANG_MS }],
  });
  return texts.length > 0;
}

const CALLER = "+15005550142";
const RANG_MS = 20_000;
const SOME_NUMBER: NumberFacts = { id: "number", e164: "+15005550100", label: "Your number" };

/** Of a business that nobody said more of: a drawing that asks for hours is tried on both sides of them. */
const NINE_TO_FIVE: Opening = {
  timeZone: "UTC",
  hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 9 * 60, to: 17 * 60 })),
  holidays: [],
};
