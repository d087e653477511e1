import { type Tx, type WorkflowRow, workflowById } from "../store/index.ts";
import { notFound } from "./init.ts";

/** A workflow on the business's list. @throws NOT_FOUND for one that it does not have, or has removed. */
export async function foundWorkflow(tx: Tx, businessId: string, id: string): Promise<WorkflowRow> {
  const row = await keptWorkflow(tx, businessId, id);
  if (row.removedAt !== null) throw notFound("workflow");
  return row;
}

/** A workflow of the business to read, removed ones too. @throws NOT_FOUND for one that it does not have. */
export async function keptWorkflow(tx: Tx, businessId: string, id: string): Promise<WorkflowRow> {
  const row = await workflowById(tx, businessId, id);
  if (row === null) throw notFound("workflow");
  return row;
}
