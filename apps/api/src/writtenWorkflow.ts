import type { Graph } from "@ringback/engine";
import { workflowChecks } from "./settings/workflowChecks.ts";
import { settingsOf } from "./settings/workflowSettings.ts";
import { type BusinessRow, numbersOf, type Tx, type WorkflowRow } from "./store/index.ts";
import type { WrittenWorkflow } from "./workflowFile.ts";

/** A workflow as a file holds it: one of its drawings, with its settings and checks and what those were kept for. */
export async function writtenWorkflow(
  tx: Tx,
  { business, row, graph }: { business: BusinessRow; row: WorkflowRow; graph: Graph },
): Promise<WrittenWorkflow> {
  const { timeZone, hours, holidays, quietHours, fields } = business;
  const numbers = [...(await numbersOf(tx, business.id))];
  return {
    name: row.name,
    graph,
    fields,
    guardMs: row.guardMs,
    settings: settingsOf(row),
    checks: await workflowChecks(tx, business.id, row.id),
    business: { timeZone, hours, holidays: holidays ?? [], quietHours, numbers },
  };
}
