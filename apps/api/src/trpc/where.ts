import type { Where } from "@ringback/engine";
import { businessById, numbersOf, type Tx } from "../store/index.ts";

/** The names that cards and findings of a business's drawings need. Throws when the business is gone. */
export async function whereOf(tx: Tx, businessId: string): Promise<Omit<Where, "nodeId">> {
  const business = await businessById(tx, businessId);
  if (business === null) throw new Error(`Business ${businessId} is missing from the store.`);
  const numbers = await numbersOf(tx, businessId);
  return {
    fields: business.fields,
    numbers: numbers.map(({ id, e164, label }) => ({ id, e164, label })),
    business: { name: business.name, ownerFirstName: business.ownerFirstName, niche: business.niche },
  };
}
