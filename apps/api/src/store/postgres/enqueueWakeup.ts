import type { PoolClient } from "pg";

/** The queue's name for a wake-up. */
export const WAKEUP_TASK = "ringback_wake";

/**
 * Enqueues a wake-up in the connection's transaction. The same key again replaces the earlier one.
 *
 * @param inMs From now on. The queue runs on the server's clock and we may run on a moved one: what counts is how far off
 *   it is. `clock_timestamp`, because `now()` is when the transaction began, and the wake-up would come early.
 */
export async function enqueueWakeup(client: PoolClient, key: string, inMs: number): Promise<void> {
  await client.query({
    name: "enqueueWakeup",
    text: `select graphile_worker.add_job($1, run_at := clock_timestamp() + $2 * interval '1 millisecond', job_key := $3, max_attempts := 1)`,
    values: [WAKEUP_TASK, Math.max(0, inMs), key],
  });
}
