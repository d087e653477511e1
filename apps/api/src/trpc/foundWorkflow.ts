import { type Tx, type WorkflowRow, workflowById } from "../store/index.ts";
import { notFound } from "./init.ts";

/** A workflow of the business. @throws NOT_FOUND for one that it does not have. */
export async function foundWorkflow(tx: Tx, businessId: string, id: string): Promise<WorkflowRow> {
  const row = await workflowById(tx, businessId, id);
  if (row === null) throw notFound("workflow");
  return row;
}
