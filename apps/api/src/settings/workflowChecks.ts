import { MOST_CHECKS, WORKFLOW_CHECK, type WorkflowCheck } from "@ringback/engine";
import { z } from "zod";
import { lockWorkflow, saveSetting, type Tx } from "../store/index.ts";
import { readSetting } from "./readSetting.ts";

/** The checks of a workflow, in the order in which they were saved. */
export function workflowChecks(tx: Tx, businessId: string, workflowId: string): Promise<WorkflowCheck[]> {
  return readSetting<WorkflowCheck[]>(tx, businessId, kindOf(workflowId));
}

/**
 * Saves a check, in place of the one of the same id if there is one. Answers `false` when the workflow has as many as
 * it can have. The workflow is held meanwhile, so that two windows do not lose one another's checks.
 *
 * @param save.id For the row, where there is none yet.
 */
export async function saveWorkflowCheck(
  tx: Tx,
  businessId: string,
  save: { id: string; workflowId: string; check: WorkflowCheck },
): Promise<boolean> {
  const { id, workflowId, check } = save;
  await lockWorkflow(tx, businessId, workflowId);
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
  await lockWorkflow(tx, businessId, workflowId);
  const before = await workflowChecks(tx, businessId, workflowId);
  const value = before.filter((one) => one.id !== checkId);
  await saveSetting(tx, businessId, { id, key: kindOf(workflowId).key, value });
}

/** Gives a workflow that was just made the checks that came with it. */
export function startWorkflowChecks(
  tx: Tx,
  businessId: string,
  start: { id: string; workflowId: string; checks: readonly WorkflowCheck[] },
): Promise<void> {
  const { id, workflowId, checks } = start;
  return saveSetting(tx, businessId, { id, key: kindOf(workflowId).key, value: checks });
}

function kindOf(workflowId: string) {
  return { key: `checks of ${workflowId}`, schema: z.array(WORKFLOW_CHECK), fallback: [] };
}
