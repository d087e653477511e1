import { DEAD_AFTER_MS } from "../runs/recoverSends.ts";
import type { RunDeps } from "../runs/runDeps.ts";
import { recoverErrands } from "../store/index.ts";

/** How often a web request is made at most. It carries a key, by which its receiver knows it again. */
export const WEB_ATTEMPTS = 3;

const NOBODY_KNOWS =
  "Ringback stopped while this was under way. We cannot tell whether it was done; it was not repeated.";

/**
 * What a start owes to the process before it: an errand found `claimed` may or may not have been done. On SQLite no other
 * process can be alive; on PostgreSQL only old claims are taken, and {@link recoverOldClaims} finds the rest.
 */
export async function recoverClaims(deps: RunDeps): Promise<void> {
  if (deps.store.kind === "sqlite") await recover(deps, Number.MAX_SAFE_INTEGER);
  else await recoverOldClaims(deps);
}

/** Claims whose process died. Repeating it is harmless. */
export function recoverOldClaims(deps: RunDeps): Promise<number> {
  return recover(deps, deps.clock.now() - DEAD_AFTER_MS);
}

function recover(deps: RunDeps, claimedBy: number): Promise<number> {
  const by = { now: deps.clock.now(), claimedBy, attempts: WEB_ATTEMPTS, why: NOBODY_KNOWS };
  return deps.store.transaction((tx) => recoverErrands(tx, deps.carrierAccount, by));
}
