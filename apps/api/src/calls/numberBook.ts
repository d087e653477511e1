import type { E164, Instant } from "@ringback/engine";
import type { Clock } from "../clock.ts";
import { businessById, type NumberRow, numberByE164, numbersOf, type Store } from "../store/index.ts";

/** How long a number is remembered: another process may have changed it, and tells nobody. */
const REMEMBER_MS = 5_000;

/** A number and what is needed to answer its calls. */
export interface KnownNumber {
  number: NumberRow;
  businessName: string;
  /** Every number of the same business, this one included. */
  ownNumbers: ReadonlySet<E164>;
}

/** The numbers of the carrier account, kept in memory: every webhook asks for one. */
export interface NumberBook {
  /** `null` when the account has no such number here. */
  find(e164: E164): Promise<KnownNumber | null>;
  /** To be called whenever a number or its business was changed. */
  forget(): void;
}

/** Numbers are remembered for five seconds; that one is *not* ours is asked every time. */
export function createNumberBook(deps: { store: Store; clock: Clock; carrierAccount: string }): NumberBook {
  const known = new Map<E164, { until: Instant; found: Promise<KnownNumber | null> }>();

  async function load(e164: E164): Promise<KnownNumber | null> {
    const found = await deps.store.read(async (tx) => {
      const number = await numberByE164(tx, deps.carrierAccount, e164);
      if (number === null) return null;
      const business = await businessById(tx, number.businessId);
      if (business === null)
        throw new Error(
          `Number ${number.id} belongs to business ${number.businessId}, which does not exist.`,
        );
      const own = await numbersOf(tx, number.businessId);
      return { number, businessName: business.name, ownNumbers: new Set(own.map((row) => row.e164)) };
    });
    if (found === null) known.delete(e164);
    return found;
  }

  return {
    find(e164) {
      const now = deps.clock.now();
      const remembered = known.get(e164);
      if (remembered !== undefined && now < remembered.until) return remembered.found;
      const found = load(e164).catch((error: unknown) => {
        known.delete(e164);
        throw error;
      });
      known.set(e164, { until: now + REMEMBER_MS, found });
      return found;
    },
    forget: () => known.clear(),
  };
}
