import { businesses, numbersOf, type Store } from "../store/index.ts";
import type { Practice } from "./practice.ts";

/** Tells the practice network which numbers there are and where they ring: the server's port may have changed. */
export async function knowNumbers(store: Store, carrierAccount: string, practice: Practice): Promise<void> {
  const known = await store.read(async (tx) => {
    const all = await businesses(tx);
    const ofEach = await Promise.all(
      all.map(async ({ id, name }) => (await numbersOf(tx, id)).map((number) => ({ ...number, name }))),
    );
    return ofEach.flat().filter((number) => number.carrierAccount === carrierAccount);
  });
  for (const { e164, name } of known) await practice.registerNumber(e164, name);
}
