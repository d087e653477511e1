import type { SimulatorLog } from "./log.ts";

/** Writes the state now and then while it changes. */
export interface StateKeeper {
  /** Something changed: it will be written before long. */
  changed(): void;
  /** Writes what is not written yet. */
  flush(): Promise<void>;
}

/** The shortest time between two writes, in real milliseconds. */
const REST_MS = 500;

/** Writing may take at most this share of the time: the more there is to write, the rarer it is written. */
const SHARE = 1 / 20;

export function createStateKeeper({
  write,
  log,
}: {
  write: () => Promise<void>;
  log: SimulatorLog;
}): StateKeeper {
  let dirty = false;
  let timer: NodeJS.Timeout | null = null;
  let writing: Promise<void> = Promise.resolve();
  let restMs = REST_MS;

  async function writeOnce(): Promise<void> {
    if (!dirty) return;
    dirty = false;
    const startedAt = performance.now();
    try {
      await write();
    } catch (error) {
      log.error({ err: error }, "the simulator's state could not be written");
    }
    restMs = Math.max(REST_MS, (performance.now() - startedAt) / SHARE);
  }

  function enqueue(): Promise<void> {
    writing = writing.then(writeOnce);
    return writing;
  }

  function changed(): void {
    dirty = true;
    if (timer !== null) return;
    timer = setTimeout(() => {
      void enqueue().then(() => {
        timer = null;
        if (dirty) changed();
      });
    }, restMs);
    // A process that has nothing else to do may end; stop() writes what is left.
    timer.unref();
  }

  return {
    changed,
    async flush() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      await enqueue();
    },
  };
}
