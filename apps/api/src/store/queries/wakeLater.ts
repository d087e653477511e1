import type { Instant } from "@ringback/engine";
import type { Tx } from "../store.ts";

/**
 * Has a process woken when a row comes due. What is due by now needs none: whoever wrote it looks at once, and should it
 * die first, the others' poll finds it.
 */
export async function wakeLater(tx: Tx, key: string, at: Instant | null | undefined): Promise<void> {
  if (tx.wakeAt === null || at === null || at === undefined || at <= tx.now()) return;
  await tx.wakeAt(key, at);
}
