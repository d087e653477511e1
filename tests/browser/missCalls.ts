import type { App } from "./openApp.ts";

/** After twelve seconds of ringing nobody takes it for a wrong number. */
const RINGS_MS = 12_000;

/**
 * People call the only number at the same moment, and nobody answers; the practice clock is moved until `thenMs` after that,
 * with everything that comes due on the way.
 */
export async function missCalls(
  { ringback: { practice, store }, clock }: App,
  callers: readonly string[],
  { thenMs }: { thenMs: number },
): Promise<void> {
  if (practice === null) throw new Error("Calls are made up in practice mode only.");
  const [number] = await store.read(async (tx) => tx.db.select().from(tx.tables.numbers));
  if (number === undefined) throw new Error("The business has no number to call.");
  for (const from of callers)
    await practice.network.place({ from, to: number.e164, then: { hangUpAfterMs: RINGS_MS } });
  await practice.skipTo(clock.now() + RINGS_MS + thenMs);
}
