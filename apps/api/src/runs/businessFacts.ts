import type { BusinessFacts, FieldDefinition } from "@ringback/engine";
import { copyPolicyOf } from "../settings/copyPolicy.ts";
import { businessById, type Tx } from "../store/index.ts";

/** What runs, cards and rehearsals may know of a business, with its contact fields; `null` when there is none. */
export async function businessFacts(
  tx: Tx,
  businessId: string,
): Promise<{ business: BusinessFacts; fields: FieldDefinition[] } | null> {
  const row = await businessById(tx, businessId);
  if (row === null) return null;
  return {
    business: {
      id: row.id,
      name: row.name,
      ownerFirstName: row.ownerFirstName,
      niche: row.niche,
      timeZone: row.timeZone,
      hours: row.hours,
      quietHours: row.quietHours,
      killSwitch: row.killSwitch,
      countries: row.countries,
      copy: await copyPolicyOf(tx, businessId),
    },
    fields: row.fields,
  };
}
