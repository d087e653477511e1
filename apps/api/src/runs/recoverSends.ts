import { claimedToUnknown } from "../store/index.ts";
import type { RunDeps } from "./runDeps.ts";

/**
 * What a start owes to the process before it: a send found `claimed` may or may not have left, so it becomes
 * `unknown` and is looked up. Never `intent`: that made duplicates in one of five kills when it was tried.
 *
 * @returns how many there were.
 */
export async function recoverSends(deps: RunDeps): Promise<number> {
  return deps.store.transaction((tx) => claimedToUnknown(tx, deps.carrierAccount, deps.clock.now()));
}
