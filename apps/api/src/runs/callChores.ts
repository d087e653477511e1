import type { Instant } from "@ringback/engine";
import { classifyDue, type SweepDeps, sweepCalls, TOO_YOUNG_MS } from "../calls/sweep.ts";
import type { Chore } from "./chores.ts";

/** Calls that no webhook told us of are found at boot and every five minutes. */
const SWEEP_EVERY_MS = 5 * 60_000;
/** After a sweep that could not read the carrier's log. */
const SWEEP_AGAIN_MS = 60_000;

/** The dispatcher's work on calls: classify what is due, and sweep the carrier's call log. */
export function callChores(deps: SweepDeps): Chore[] {
  let since: Instant | null = null;
  let sweepAt: Instant = 0;
  return [
    { name: "classify", run: async () => (await classifyDue(deps)) > 0 },
    {
      name: "sweep",
      async run() {
        const now = deps.clock.now();
        if (now < sweepAt) return false;
        sweepAt = now + SWEEP_AGAIN_MS;
        const swept = await sweepCalls(deps, since).catch((error: unknown) => {
          deps.log.warn({ error: String(error) }, "the carrier's call log could not be read");
          return null;
        });
        if (swept === null) return false;
        since = swept.until;
        // Those whose webhooks may still be on their way are looked at again as soon as they cannot be.
        sweepAt = now + (swept.young > 0 ? TOO_YOUNG_MS : SWEEP_EVERY_MS);
        if (swept.found > 0)
          deps.log.warn(
            { found: swept.found },
            "calls were found in the carrier's log that no webhook told us of",
          );
        return swept.found > 0;
      },
    },
  ];
}
