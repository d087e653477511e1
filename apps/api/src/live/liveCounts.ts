import type { Clock } from "../clock.ts";
import type { Store } from "../store/index.ts";
import { countWays, type WayCounts } from "./countWays.ts";
import { keepAnswers } from "./keepAnswers.ts";

/** What is counted of runs, from the journal. */
export interface LiveCounts {
  /** Which ways the runs of the last days took. `versionId` `null`: those of all versions. */
  ways(
    businessId: string,
    of: { workflowId: string; versionId: string | null; days: number },
  ): Promise<WayCounts>;
}

const DAY_MS = 86_400_000;

export function createLiveCounts({ store, clock }: { store: Store; clock: Clock }): LiveCounts {
  const kept = keepAnswers();
  return {
    ways: (businessId, { workflowId, versionId, days }) =>
      kept.of(`ways ${businessId} ${workflowId} ${versionId} ${days}`, () =>
        countWays(store, { businessId, workflowId, versionId, since: clock.now() - days * DAY_MS }),
      ),
  };
}
