import type { Where } from "@ringback/engine";
import { reachOf, type ServerAbilities } from "../reach.ts";
import { businessFacts } from "../runs/businessFacts.ts";
import { numbersOf, type Tx } from "../store/index.ts";

/**
 * The names that cards and findings of a business's drawings need. Throws when the business is gone.
 *
 * @param abilities Given for a drawing that is to be checked: what this server cannot do becomes a finding.
 */
export async function whereOf(
  tx: Tx,
  businessId: string,
  abilities?: ServerAbilities,
): Promise<Omit<Where, "nodeId">> {
  const known = await businessFacts(tx, businessId);
  if (known === null) throw new Error(`Business ${businessId} is missing from the store.`);
  const numbers = await numbersOf(tx, businessId);
  const { name, ownerFirstName, niche, copy } = known.business;
  return {
    fields: known.fields,
    numbers: numbers.map(({ id, e164, label }) => ({ id, e164, label })),
    business: { name, ownerFirstName, niche, copy },
    ...(abilities === undefined ? {} : { reach: await reachOf(tx, businessId, abilities) }),
  };
}
