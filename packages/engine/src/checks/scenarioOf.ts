import { admit } from "../admit.ts";
import type { BusinessFacts, NumberFacts } from "../facts.ts";
import type { Graph } from "../graph.ts";
import type { CallFacts, FieldDefinition, Instant } from "../model.ts";
import type { Registry } from "../registry.ts";
import type { Happening, Scenario } from "../rehearse/scenario.ts";
import type { WorkflowSettings } from "../workflowSettings.ts";
import { CALLERS, callerOf } from "./callers.ts";
import { nextMoment } from "./nextMoment.ts";
import type { CheckPlan, PlannedHappening, PlannedOutcome } from "./workflowCheck.ts";

/** What a drawing is tried in: the business as the workflow sees it now, the workflow's settings and its guard. */
export interface PlanSetting {
  business: BusinessFacts;
  settings: WorkflowSettings;
  fields: FieldDefinition[];
  numbers: NumberFacts[];
  /** The workflow's guard; `null` when it is off. */
  guardMs: number | null;
  /** A test drive begins at the first fitting moment from here on. */
  now: Instant;
}

/** For a business that has no number yet. */
const ANY_NUMBER: NumberFacts = { id: "number", e164: "+13125550199", label: "Your number" };

/** A plan with the facts of a business, ready to be rehearsed. */
export function scenarioOf(
  registry: Registry,
  graph: Graph,
  made: { plan: CheckPlan; setting: PlanSetting },
): Scenario {
  const { plan, setting } = made;
  const { business, settings, fields, guardMs } = setting;
  const numbers = setting.numbers.length > 0 ? setting.numbers : [ANY_NUMBER];
  const { carrier } = plan;
  return {
    startsAt: nextMoment(setting.now, plan.start, business),
    business,
    settings,
    fields,
    numbers,
    guardMs: plan.useGuard ? guardMs : null,
    contacts: CALLERS.flatMap(({ phone, contact }) =>
      phone === null || contact === null ? [] : [{ phone, ...contact }],
    ),
    carrier: {
      outcomesTo: Object.fromEntries(
        CALLERS.flatMap(({ phone }) => (phone === null ? [] : [[phone, carrier]])),
      ),
    },
    happenings: [...plan.happenings]
      .sort((a, b) => a.at - b.at)
      .flatMap((one) =>
        happeningOf(one, (outcome) => listeningNumber(registry, graph, { numbers, outcome })),
      ),
  };
}

/** How long the phone rings until a call ends so. A hang-up comes late enough to be no wrong number. */
const RANG_MS: Record<PlannedOutcome, number> = {
  missed: 20_000,
  voicemail: 20_000,
  abandoned: 8_000,
  answered: 6_000,
};

/** A call is planned by its end, so that every time on the screen counts from there. */
function happeningOf(planned: PlannedHappening, numberFor: (outcome: PlannedOutcome) => string): Happening[] {
  const { phone } = callerOf(planned.caller);
  const { at } = planned;
  if (planned.type === "reply")
    return phone === null ? [] : [{ at, type: "reply", from: phone, body: planned.body }];
  const { outcome, numberId } = planned;
  const call = { from: phone, outcome, rangMs: RANG_MS[outcome], lastedMs: 0 };
  return [{ at, type: "call", ...call, numberId: numberId ?? numberFor(outcome) }];
}

/** The first number on which the drawing takes such a call; the first of all when it takes none. */
function listeningNumber(
  registry: Registry,
  graph: Graph,
  { numbers, outcome }: { numbers: readonly NumberFacts[]; outcome: PlannedOutcome },
): string {
  const takes = ({ id }: NumberFacts) => {
    const times = { at: 0, endedAt: 0, rangMs: RANG_MS[outcome] };
    const call: CallFacts = { id: "", from: ANY_NUMBER.e164, numberId: id, outcome, ...times };
    return admit(registry, graph, call, { waiting: [] }).type === "start";
  };
  return (numbers.find(takes) ?? numbers[0])?.id ?? ANY_NUMBER.id;
}
