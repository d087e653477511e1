import { z } from "zod";
import { saveSetting, type Tx } from "../store/index.ts";
import { readSetting } from "./readSetting.ts";

/** More checks than this take publishing too long, and nobody reads what they say. */
const MOST_CHECKS = 30;
const LATEST_MS = 30 * 86_400_000;
const CALLER = z.enum(["maria", "ben", "ana", "leo", "hidden"]);

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
  start: z.strictObject({ weekday: z.int().min(1).max(7), minute: z.int().min(0).max(1_439) }),
  /** `false`: the workflow's guard was left out. */
  useGuard: z.boolean(),
  carrier: z.enum(["sent", "couldNotSend", "notConfirmed"]),
  happenings: z.array(HAPPENING).min(1, "let something happen in it").max(20),
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

/** The checks of a workflow, in the order in which they were saved. */
export function workflowChecks(tx: Tx, businessId: string, workflowId: string): Promise<WorkflowCheck[]> {
  return readSetting<WorkflowCheck[]>(tx, businessId, kindOf(workflowId));
}

/**
 * Saves a check, in place of the one of the same id if there is one. Answers `false` when the workflow has as many as
 * it can have.
 *
 * @param save.id For the row, where there is none yet.
 */
export async function saveWorkflowCheck(
  tx: Tx,
  businessId: string,
  save: { id: string; workflowId: string; check: WorkflowCheck },
): Promise<boolean> {
  const { id, workflowId, check } = save;
  const before = await workflowChecks(tx, businessId, workflowId);
  const known = before.some((one) => one.id === check.id);
  if (!known && before.length >= MOST_CHECKS) return false;
  const value = known ? before.map((one) => (one.id === check.id ? check : one)) : [...before, check];
  await saveSetting(tx, businessId, { id, key: kindOf(workflowId).key, value });
  return true;
}

/** Takes a check away. One that is not there is gone already. */
export async function removeWorkflowCheck(
  tx: Tx,
  businessId: string,
  removal: { id: string; workflowId: string; checkId: string },
): Promise<void> {
  const { id, workflowId, checkId } = removal;
  const before = await workflowChecks(tx, businessId, workflowId);
  const value = before.filter((one) => one.id !== checkId);
  await saveSetting(tx, businessId, { id, key: kindOf(workflowId).key, value });
}

function kindOf(workflowId: string) {
  return { key: `checks of ${workflowId}`, schema: z.array(WORKFLOW_CHECK), fallback: [] };
}
