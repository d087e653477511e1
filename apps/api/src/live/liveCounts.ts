import type { Clock } from "../clock.ts";
import type { Store } from "../store/index.ts";
import { countWays, type WayCounts } from "./countWays.ts";
import { keepAnswers } from "./keepAnswers.ts";
import { type SplitResult, splitResult } from "./splitResult.ts";

/** What is counted of runs, from the journal. */
export interface LiveCounts {
  /** Which ways the runs of the last days took. `versionId` `null`: those of all versions. */
  ways(
    businessId: string,
    of: { workflowId: string; versionId: string | null; days: number },
  ): Promise<WayCounts>;
  /** How the arms of a split test of the live version are answered; `null` when no such node is live. */
  split(businessId: string, of: { workflowId: string; nodeId: string }): Promise<SplitResult | null>;
}

const DAY_MS = 86_400_000;

export function createLiveCounts({ store, clock }: { store: Store; clock: Clock }): LiveCounts {
  const kept = keepAnswers();
  return {
    ways: (businessId, { workflowId, versionId, days }) =>
      kept.of(`ways ${businessId} ${workflowId} ${versionId} ${days}`, () =>
        countWays(store, { businessId, workflowId, versionId, since: clock.now() - days * DAY_MS }),
      ),
    split: (businessId, { workflowId, nodeId }) =>
      kept.of(`split ${businessId} ${workflowId} ${nodeId}`, () =>
        splitResult(store, { businessId, workflowId, nodeId, now: clock.now() }),
      ),
  };
}
