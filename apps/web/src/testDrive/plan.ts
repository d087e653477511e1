import type { Outcome, SendOutcome } from "@ringback/engine";
import type { CallerId } from "./callers.ts";

/** A moment of the business's week. */
export interface WeekMoment {
  /** 1 Monday … 7 Sunday, as ISO 8601. */
  weekday: number;
  /** Minutes after local midnight. */
  minute: number;
}

/** How a call of a test drive can end. */
export type PlannedOutcome = Exclude<Outcome, "blocked">;

/** Something that happens in a test drive. `at` is when it is over, in milliseconds after the start. */
export type PlannedHappening = { id: number; at: number; caller: CallerId } & (
  | {
      type: "call";
      outcome: PlannedOutcome;
      /** `null`: on a number that the drawing listens to. */
      numberId: string | null;
    }
  | { type: "reply"; body: string }
);

/** What the owner wants to see happen: a scenario in their words, before it meets the facts of the business. */
export interface Plan {
  /** The preset it is; `null` once the owner has changed it. */
  preset: string | null;
  start: WeekMoment;
  /** `false` leaves the workflow's guard out, to see what the drawing does by itself. */
  useGuard: boolean;
  /** What the carrier does with every text. */
  carrier: SendOutcome;
  happenings: PlannedHappening[];
}

/** More than this is not looked through by anybody. */
export const MOST_HAPPENINGS = 20;

/** The latest that something can happen: 30 days after the start. */
export const LATEST_MS = 30 * 86_400_000;

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
