import type { BusinessFacts } from "@ringback/engine";
import { businessFacts } from "../runs/businessFacts.ts";
import type { Tx } from "../store/index.ts";

/**
 * The business as it is for all of its workflows: what is decided for one of them is laid over it by whoever looks.
 * Throws when the business is gone.
 */
export async function sharedBusiness(tx: Tx, businessId: string): Promise<BusinessFacts> {
  const known = await businessFacts(tx, businessId);
  if (known === null) throw new Error(`Business ${businessId} is missing from the store.`);
  return known.business;
}
