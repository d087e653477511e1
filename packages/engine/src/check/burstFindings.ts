import { compile } from "../compile.ts";
import type { BusinessFacts, Finding, Graph, NumberFacts } from "../model.ts";
import type { Registry } from "../registry.ts";
import { rehearse } from "../rehearse/rehearse.ts";
import type { Scenario } from "../rehearse/scenario.ts";
import type { Drawn } from "./drawn.ts";
import { waitsOf } from "./waits.ts";

/**
 * Whether a drawing can text a caller twice about one burst of calls: a few bursts, with gaps around the lengths of
 * its waits, are rehearsed without the guard, and the first that brings texts of two runs is told as a timeline.
 * A warning when the guard is off, or would not have prevented it; good to know when it would.
 */
export function burstFindings(registry: Registry, graph: Graph, drawn: Drawn): Finding[] {
  if (drawn.guardMs === undefined) return [];
  const outcome = accepted(registry, graph, drawn.numbers);
  if (outcome === null) return [];
  for (const offsets of burstsAround([...new Set(waitsOf(registry, graph).values())].slice(0, MOST_WAITS))) {
    const scenario = scenarioOf(offsets, outcome, drawn);
    const texts = textsOf(registry, graph, scenario);
    if (texts === null) continue;
    const calls = offsets.map(sayOffset).join(", ");
    const story = `calls at ${calls} → texts at ${texts.map(sayOffset).join(" and ")}`;
    const guarded =
      drawn.guardMs !== null && textsOf(registry, graph, { ...scenario, guardMs: drawn.guardMs }) === null;
    return [
      {
        code: "textsTwice",
        severity: guarded ? "info" : "warning",
        message: `This drawing alone can text a caller twice: ${story}. ${guarded ? GUARDED : drawn.guardMs === null ? OFF : TOO_SHORT}`,
      },
    ];
  }
  return [];
}

const GUARDED = "The guard prevents it.";
const OFF =
  "The guard is off, so nothing else prevents it. Turn it on, or look further back for the last text.";
const TOO_SHORT = "The guard is too short to prevent it. Make it longer.";

/** A drawing with more lengths of waits than this is rehearsed around the first ones only: each costs three rehearsals. */
const MOST_WAITS = 5;

/** Calls further apart than this are no burst: the second is answered by itself. */
const LONGEST_GAP_MS = 10 * 60_000;

/**
 * When calls of a burst come, in milliseconds: doubled webhooks, an impatient caller, and gaps just around each wait.
 * The plainest stories come first.
 */
function burstsAround(waits: readonly number[]): number[][] {
  const short = (gap: number) => gap > 0 && gap <= LONGEST_GAP_MS;
  const within = [400, 45_000, ...waits.map((ms) => Math.round((ms * 5) / 6 / 1_000) * 1_000)].filter(short);
  const beyond = waits.map((ms) => ms + 1_500).filter(short);
  return [
    ...within.map((gap) => [0, gap]),
    ...within.map((gap) => [0, gap, 2 * gap]),
    ...beyond.map((gap) => [0, gap]),
  ];
}

/** When texts were asked for, if two runs asked for one; else `null`. */
function textsOf(registry: Registry, graph: Graph, scenario: Scenario): number[] | null {
  const { texts } = rehearse(registry, graph, scenario);
  if (new Set(texts.map(({ run }) => run)).size < 2) return null;
  return texts.map(({ at }) => at - scenario.startsAt);
}

/** An outcome and a number that the trigger starts runs for; `null` when there is none. */
function accepted(registry: Registry, graph: Graph, numbers: readonly NumberFacts[]): Accepted | null {
  const { trigger } = compile(registry, graph);
  const listed =
    numbers.length > 0 ? numbers : [{ id: "number", e164: "+15005550100", label: "Your number" }];
  for (const number of listed) {
    for (const outcome of ["missed", "voicemail", "abandoned"] as const) {
      const call = { id: "", at: 0, endedAt: 0, from: CALLER, numberId: number.id, outcome, rangMs: 20_000 };
      const answer = trigger?.nodeType.admits?.(trigger.config, call);
      if (answer && "repeat" in answer) return { number, outcome };
    }
  }
  return null;
}

interface Accepted {
  number: NumberFacts;
  outcome: "missed" | "voicemail" | "abandoned";
}

const CALLER = "+15005550142";

function scenarioOf(offsets: readonly number[], { number, outcome }: Accepted, drawn: Drawn): Scenario {
  const business: BusinessFacts = {
    id: "",
    ...drawn.business,
    timeZone: "UTC",
    hours: [],
    quietHours: null,
    killSwitch: null,
    countries: ["US"],
  };
  return {
    startsAt: 0,
    business,
    fields: drawn.fields,
    numbers: [number],
    guardMs: null,
    happenings: offsets.map((at) => ({ at, type: "call", from: CALLER, outcome, lastedMs: 0 })),
  };
}

/** Minutes and seconds as a stopwatch shows them: `1:40`, `1:02:05`; tenths only where they matter. */
function sayOffset(ms: number): string {
  const seconds = Math.floor(ms / 1_000);
  const two = (count: number) => String(count).padStart(2, "0");
  const hours = Math.floor(seconds / 3_600);
  const minutes = Math.floor(seconds / 60) % 60;
  const tenths = Math.floor((ms % 1_000) / 100);
  const clock = hours > 0 ? `${hours}:${two(minutes)}` : String(minutes);
  return `${clock}:${two(seconds % 60)}${tenths > 0 ? `.${tenths}` : ""}`;
}
