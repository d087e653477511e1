import type { Instant, PathStep } from "@ringback/engine";
import { type RunWay, type RunWaySlice, runWays, type Store } from "../store/index.ts";

/** How many runs are looked at: beyond, what is told is of the last so many. */
export const MOST_RUNS = 20_000;
/** Runs read in one go: a read on SQLite holds up everything else, and this many take about five milliseconds. */
const AT_A_TIME = 250;

/** A run with its whole way. */
export interface WalkedRun {
  id: string;
  contactId: string;
  versionId: string;
  ended: boolean;
  path: PathStep[];
}

export interface Walk {
  businessId: string;
  workflowId: string;
  /** Runs of this version only; `null`: of all. */
  versionId: string | null;
  since: Instant;
}

/**
 * Shows each run that a workflow began since an instant to `see`, newest first, with room between for a call that
 * comes in. Answers whether there were more than {@link MOST_RUNS}, of which the older ones were left out.
 */
export async function walkRuns(store: Store, walk: Walk, see: (run: WalkedRun) => void): Promise<boolean> {
  const { businessId, ...of } = walk;
  let before: { at: Instant; id: string } | null = null;
  for (let seen = 0; seen < MOST_RUNS; seen += AT_A_TIME) {
    const slice: RunWaySlice = { ...of, before, limit: AT_A_TIME };
    const rows: RunWay[] = await store.read((tx) => runWays(tx, businessId, slice));
    const runs = runsIn(rows);
    for (const run of runs) see(run);
    const last = rows.at(-1);
    if (runs.length < AT_A_TIME || last === undefined) return false;
    before = { at: last.createdAt, id: last.runId };
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
  return true;
}

/** Rows of one run stand together, in the order of its events. */
function runsIn(rows: readonly RunWay[]): WalkedRun[] {
  const runs: WalkedRun[] = [];
  for (const { runId, contactId, versionId, endedAt, path } of rows) {
    let run = runs.at(-1);
    if (run?.id !== runId) {
      run = { id: runId, contactId, versionId, ended: endedAt !== null, path: [] };
      runs.push(run);
    }
    if (path !== null) run.path.push(...path);
  }
  return runs;
}
