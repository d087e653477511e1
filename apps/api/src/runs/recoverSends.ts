import { claimedToUnknown } from "../store/index.ts";
import type { RunDeps } from "./runDeps.ts";

/**
 * A claim that stands this long has lost its process: a POST takes at most 12 s, and recording it a moment more.
 * Also the time that another machine's claims are left alone at our start.
 */
export const DEAD_AFTER_MS = 60_000;

/**
 * What a start owes to the process before it: a send found `claimed` may or may not have left, so it becomes
 * `unknown` and is looked up. Never `intent`: that made duplicates in one of five kills when it was tried.
 *
 * On SQLite no other process can be alive, so every claim is a dead one's. On PostgreSQL others may be about to record
 * theirs, and only old claims are taken; `recoverOldClaims` finds the rest later.
 *
 * @returns how many there were.
 */
export async function recoverSends(deps: RunDeps): Promise<number> {
  // Without an upper bound: the clock may have been set back since they were claimed.
  if (deps.store.kind === "sqlite") return recover(deps, Number.MAX_SAFE_INTEGER);
  return recoverOldClaims(deps);
}

/** Claims whose process died, or failed to record what became of them, become `unknown`. Repeating it is harmless. */
export function recoverOldClaims(deps: RunDeps): Promise<number> {
  return recover(deps, deps.clock.now() - DEAD_AFTER_MS);
}

function recover(deps: RunDeps, claimedBy: number): Promise<number> {
  return deps.store.transaction((tx) =>
    claimedToUnknown(tx, deps.carrierAccount, { now: deps.clock.now(), claimedBy }),
  );
}
