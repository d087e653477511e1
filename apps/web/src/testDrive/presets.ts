import {
  type CallerId,
  doubledBurst,
  type Graph,
  type PlannedHappening,
  type PlannedOutcome,
  type PlanSetting,
  type Registry,
  rehearse,
  scenarioOf,
  type WeekMoment,
} from "@ringback/engine";
import type { Plan } from "./plan.ts";
import { closedMoment, openMoment } from "./weekMoment.ts";

/** A ready-made scenario, as the list names it. */
export interface Preset {
  id: string;
  title: string;
  plan: (basis: Basis) => Partial<Plan> & { happenings: PlannedHappening[] };
}

/** What presets are fitted to: the business's hours, and when this drawing texts a caller. */
interface Basis {
  open: WeekMoment;
  closed: WeekMoment;
  /** When a single missed call is texted, in milliseconds after it; five minutes for a drawing that does not text it. */
  textAt: number;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** The presets, in the order to offer them. */
export const PRESETS: readonly Preset[] = [
  {
    id: "burst",
    title: "Three calls in 90 seconds",
    plan: () => ({ happenings: numbered(call(0), call(45 * SECOND), call(90 * SECOND)) }),
  },
  {
    id: "afterHours",
    title: "One call after hours",
    plan: ({ closed }) => ({ start: closed, happenings: numbered(call(0)) }),
  },
  {
    id: "known",
    title: "A known contact calls",
    plan: () => ({ happenings: numbered(call(0, "missed", "ana")) }),
  },
  {
    id: "voicemail",
    title: "They leave a voicemail",
    plan: () => ({ happenings: numbered(call(0, "voicemail")) }),
  },
  {
    id: "reply",
    title: "They reply after the text",
    plan: ({ textAt }) => ({
      happenings: numbered(call(0), reply(textAt + MINUTE, "My sink is leaking. Can you come today?")),
    }),
  },
  {
    id: "stop",
    title: "They reply STOP, then call again",
    plan: ({ textAt }) => ({
      happenings: numbered(call(0), reply(textAt + MINUTE, "STOP"), call(textAt + HOUR)),
    }),
  },
  {
    id: "through",
    title: "They get through the second time",
    plan: () => ({ happenings: numbered(call(0), call(MINUTE, "answered")) }),
  },
  {
    id: "landline",
    title: "The carrier refuses a landline",
    plan: () => ({ carrier: "couldNotSend", happenings: numbered(call(0)) }),
  },
  {
    id: "silence",
    title: "The carrier does not say whether it went",
    plan: () => ({ carrier: "notConfirmed", happenings: numbered(call(0)) }),
  },
  {
    id: "two",
    title: "Two callers",
    plan: () => ({ happenings: numbered(call(0), call(20 * SECOND, "missed", "ben")) }),
  },
  {
    id: "answered",
    title: "A call that you answer",
    plan: () => ({ happenings: numbered(call(0, "answered")) }),
  },
];

/** The burst that this drawing answers twice: offered only when there is one. */
export const DOUBLED = { id: "doubled", title: "The calls that get two texts" };

/** A preset for a drawing and its business. @throws for an id that no preset has. */
export function planOf(
  registry: Registry,
  graph: Graph,
  { id, setting }: { id: string; setting: PlanSetting },
): Plan {
  const preset = PRESETS.find((one) => one.id === id);
  if (!preset) throw new Error(`No preset of the test drive is called ${id}.`);
  const { hours } = setting.business;
  const base: Plan = {
    preset: id,
    start: openMoment(hours),
    useGuard: true,
    carrier: "sent",
    happenings: numbered(call(0)),
  };
  const textAt = textAtOf(registry, graph, { plan: base, setting });
  return { ...base, ...preset.plan({ open: base.start, closed: closedMoment(hours), textAt }) };
}

/** A preset by its id, or what the owner painted. */
export type Chosen = Plan | { preset: string };

/** The plan of what was chosen: presets are fitted to the drawing as it is now. `null`: nothing was chosen yet. */
export function planOfChosen(
  registry: Registry,
  graph: Graph,
  { chosen, setting }: { chosen: Chosen | null; setting: PlanSetting },
): Plan {
  if (chosen === null) return firstPlan(registry, graph, setting);
  if ("happenings" in chosen) return chosen;
  const doubled = chosen.preset === DOUBLED.id ? doubledPlan(registry, graph, setting) : null;
  if (doubled) return doubled;
  // The drawing was mended meanwhile: the same calls, as nearly as there is a preset for them.
  const id = chosen.preset === DOUBLED.id ? "burst" : chosen.preset;
  return planOf(registry, graph, { id, setting });
}

/** What a test drive begins with: the first preset that this drawing does something about. */
function firstPlan(registry: Registry, graph: Graph, setting: PlanSetting): Plan {
  const plans = PRESETS.map(
    ({ id }) =>
      () =>
        planOf(registry, graph, { id, setting }),
  );
  for (const make of plans) {
    const plan = make();
    if (rehearse(registry, graph, scenarioOf(registry, graph, { plan, setting })).runs.length > 0)
      return plan;
  }
  return planOf(registry, graph, { id: "burst", setting });
}

/** The calls that this drawing answers with two texts, as the checker found them; `null` when there are none. */
function doubledPlan(registry: Registry, graph: Graph, setting: PlanSetting): Plan | null {
  const { fields, numbers, business, guardMs } = setting;
  const burst = doubledBurst(registry, graph, { fields, numbers, business, guardMs, opening: business });
  if (burst === null) return null;
  const calls = burst.calls.map((at) => ({
    ...call(at, burst.outcome),
    numberId: numbers.some(({ id }) => id === burst.numberId) ? burst.numberId : null,
  }));
  const at = (start: WeekMoment): Plan => ({
    preset: DOUBLED.id,
    start,
    useGuard: !burst.guarded,
    carrier: "sent",
    happenings: numbered(...calls),
  });
  // A drawing that asks for the hours may do it only when they are over.
  const open = at(openMoment(business.hours));
  const { texts } = rehearse(registry, graph, scenarioOf(registry, graph, { plan: open, setting }));
  return texts.length > 1 ? open : at(closedMoment(business.hours));
}

function textAtOf(registry: Registry, graph: Graph, made: { plan: Plan; setting: PlanSetting }): number {
  const scenario = scenarioOf(registry, graph, made);
  const first = rehearse(registry, graph, scenario).texts[0];
  return first === undefined ? 5 * MINUTE : first.at - scenario.startsAt;
}

/** A number that the drawing listens to. */
const ANY_NUMBER: string | null = null;

function call(at: number, outcome: PlannedOutcome = "missed", caller: CallerId = "maria") {
  return { at, caller, type: "call" as const, outcome, numberId: ANY_NUMBER };
}

function reply(at: number, body: string) {
  return { at, caller: "maria" as const, type: "reply" as const, body };
}

/** Happenings differ by their number, from 1. */
function numbered(...drawn: (ReturnType<typeof call> | ReturnType<typeof reply>)[]): PlannedHappening[] {
  return drawn.map((one, index) => ({ ...one, id: index + 1 }));
}
