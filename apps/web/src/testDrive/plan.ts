import {
  type CallerId,
  type CheckPlan,
  LATEST_MS,
  MOST_HAPPENINGS,
  type PlannedHappening,
} from "@ringback/engine";

/** What the owner wants to see happen: a scenario in their words, before it meets the facts of the business. */
export interface Plan extends CheckPlan {
  /** The preset it is; `null` once the owner has changed it. */
  preset: string | null;
}

/** The plan with one more call, half a minute after the last happening, by whoever called last. */
export function addCall(plan: Plan): Plan {
  const last = lastOf(plan, "call");
  const outcome = last?.type === "call" ? last.outcome : "missed";
  return added(plan, { ...nextPlace(plan), type: "call", outcome, numberId: null });
}

/** The plan with one more reply, half a minute after the last happening, of whoever called last. */
export function addReply(plan: Plan): Plan {
  return added(plan, { ...nextPlace(plan), type: "reply", body: "Yes, please call me back." });
}

/** The plan with a happening changed; it keeps its place in the list, so that what is being edited stays where it is. */
export function changeHappening(plan: Plan, changed: PlannedHappening): Plan {
  const at = Math.min(Math.max(0, Math.round(changed.at)), LATEST_MS);
  const happenings = plan.happenings.map((one) => (one.id === changed.id ? { ...changed, at } : one));
  return { ...plan, preset: null, happenings };
}

/** The plan without a happening. */
export function removeHappening(plan: Plan, id: number): Plan {
  return { ...plan, preset: null, happenings: plan.happenings.filter((one) => one.id !== id) };
}

function added(plan: Plan, happening: PlannedHappening): Plan {
  if (plan.happenings.length >= MOST_HAPPENINGS) return plan;
  return { ...plan, preset: null, happenings: [...plan.happenings, happening] };
}

const GAP_MS = 30_000;

function nextPlace(plan: Plan): { id: number; at: number; caller: CallerId } {
  const ids = plan.happenings.map(({ id }) => id);
  const latest = Math.max(-GAP_MS, ...plan.happenings.map(({ at }) => at));
  const caller = lastOf(plan, "call")?.caller ?? "maria";
  return { id: Math.max(0, ...ids) + 1, at: Math.min(latest + GAP_MS, LATEST_MS), caller };
}

function lastOf({ happenings }: Plan, type: PlannedHappening["type"]): PlannedHappening | undefined {
  return [...happenings].sort((a, b) => a.at - b.at).findLast((one) => one.type === type);
}
