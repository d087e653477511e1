import { z } from "zod";

/** More checks of one workflow than this take publishing too long, and nobody reads what they say. */
export const MOST_CHECKS = 30;
/** The latest that something can happen in a check: 30 days after its start. */
export const LATEST_MS = 30 * 86_400_000;
/** More than this in one check is not looked through by anybody. */
export const MOST_HAPPENINGS = 20;

const CALLER = z.enum(
  ["maria", "ben", "ana", "leo", "hidden"],
  "the caller is maria, ben, ana, leo or hidden",
);

const HAPPENING = z.discriminatedUnion("type", [
  z.strictObject({
    id: z.int().min(1).max(10_000),
    at: z.int().min(0).max(LATEST_MS),
    caller: CALLER,
    type: z.literal("call"),
    outcome: z.enum(["answered", "missed", "voicemail", "abandoned"]),
    numberId: z.string().max(64).nullable(),
  }),
  z.strictObject({
    id: z.int().min(1).max(10_000),
    at: z.int().min(0).max(LATEST_MS),
    caller: CALLER,
    type: z.literal("reply"),
    body: z.string().max(1_600),
  }),
]);

/** A scenario that an owner saved with what came of it: publishing rehearses it again and says what differs. */
export const WORKFLOW_CHECK = z.strictObject({
  id: z.string().min(1).max(64),
  name: z.string().trim().min(1, "give it a name").max(80),
  /** The first such moment of a week that is no holiday. */
  start: z.strictObject({ weekday: z.int().min(1).max(7), minute: z.int().min(0).max(1_439) }),
  /** `false`: the workflow's guard was left out. */
  useGuard: z.boolean(),
  /** What the carrier does with every text. */
  carrier: z.enum(["sent", "couldNotSend", "notConfirmed"]),
  /** `at` is when each is over, in milliseconds after the start. A call on no number is one that the drawing listens to. */
  happenings: z.array(HAPPENING).min(1, "let something happen in it").max(MOST_HAPPENINGS),
  /** What each caller is to get: how many texts, and what comes of each of their calls (`null` for one you answer). */
  expected: z
    .array(
      z.strictObject({
        caller: CALLER,
        texts: z.int().min(0).max(1_000),
        dispositions: z.array(z.enum(["sent", "suppressed", "failed", "notConfirmed"]).nullable()).max(20),
      }),
    )
    .max(5),
});

export type WorkflowCheck = z.infer<typeof WORKFLOW_CHECK>;

/** Who can call in a check. */
export type CallerId = z.infer<typeof CALLER>;

/** Something that happens in a check. */
export type PlannedHappening = z.infer<typeof HAPPENING>;

/** How a call of a check can end. */
export type PlannedOutcome = Extract<PlannedHappening, { type: "call" }>["outcome"];

/** What is to happen: a check without its name and what came of it. */
export type CheckPlan = Pick<WorkflowCheck, "start" | "useGuard" | "carrier" | "happenings">;

/** A moment of the business's week: 1 Monday … 7 Sunday, and minutes after local midnight. */
export type WeekMoment = WorkflowCheck["start"];
