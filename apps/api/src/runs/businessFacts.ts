import { type BusinessFacts, businessFor, type FieldDefinition } from "@ringback/engine";
import { copyPolicyOf } from "../settings/copyPolicy.ts";
import { settingsOf } from "../settings/workflowSettings.ts";
import { type BusinessRow, businessById, businessOfWorkflow, type Tx } from "../store/index.ts";

/** What cards and rehearsals may know of a business, with its contact fields; `null` when there is none. */
export async function businessFacts(
  tx: Tx,
  businessId: string,
): Promise<{ business: BusinessFacts; fields: FieldDefinition[] } | null> {
  const row = await businessById(tx, businessId);
  return row === null ? null : { business: await factsOf(tx, row), fields: row.fields };
}

/** The same as the runs of one workflow see it: with what was decided for that workflow laid over it. */
export async function businessFactsFor(
  tx: Tx,
  { businessId, workflowId }: { businessId: string; workflowId: string },
): Promise<{ business: BusinessFacts; fields: FieldDefinition[]; stopOnReply: boolean } | null> {
  const row = await businessOfWorkflow(tx, businessId, workflowId);
  if (row === null) return null;
  const settings = settingsOf({ settings: row.workflowSettings });
  const business = businessFor(await factsOf(tx, row), settings);
  return { business, fields: row.fields, stopOnReply: settings.stopOnReply };
}

async function factsOf(tx: Tx, row: BusinessRow): Promise<BusinessFacts> {
  const { id, name, ownerFirstName, niche, timeZone, hours, quietHours, killSwitch, countries } = row;
  return {
    id,
    name,
    ownerFirstName,
    niche,
    timeZone,
    hours,
    holidays: row.holidays ?? [],
    quietHours,
    killSwitch,
    countries,
    copy: await copyPolicyOf(tx, id),
  };
}
