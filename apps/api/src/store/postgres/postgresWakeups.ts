import type { Runner } from "graphile-worker";
import type { Wakeups } from "../store.ts";
import { WAKEUP_TASK } from "./enqueueWakeup.ts";

/** How often the queue is looked at for jobs whose time has come; new jobs for now are announced at once. */
const POLL_MS = 200;
/** Wake-ups handled at a time in one process. Each only says *look now*, so more would not help. */
const AT_ONCE = 4;

/** Makes the queue's own tables, in a schema of their own. Repeating it changes nothing. */
export async function prepareWakeups(url: string): Promise<void> {
  const { runMigrations } = await import("graphile-worker");
  await runMigrations({ connectionString: url, taskList: {}, logger: await silence() });
}

/**
 * Wake-ups through graphile-worker: a job is written in the transaction that makes something due, and one of the
 * processes hears of it. A job that is lost costs nothing but time, since every process also polls the due rows.
 */
export class PostgresWakeups implements Wakeups {
  readonly #url: string;
  #runner: Runner | null = null;

  constructor(url: string) {
    this.#url = url;
  }

  async start(onWake: () => Promise<void>): Promise<void> {
    if (this.#runner !== null) throw new Error("Wake-ups were started already");
    const { run } = await import("graphile-worker");
    this.#runner = await run({
      connectionString: this.#url,
      maxPoolSize: AT_ONCE + 1,
      concurrency: AT_ONCE,
      pollInterval: POLL_MS,
      noHandleSignals: true,
      parsedCronItems: [],
      taskList: { [WAKEUP_TASK]: onWake },
      logger: await silence(),
    });
  }

  async stop(): Promise<void> {
    const runner = this.#runner;
    this.#runner = null;
    await runner?.stop();
  }
}

/** The queue's own log tells of jobs, which mean nothing to an owner. */
async function silence() {
  const { Logger } = await import("graphile-worker");
  return new Logger(() => () => {});
}
