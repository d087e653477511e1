/** Claims what may leave and carries it out, so much at once. One for texts, one for errands. */
export interface Claimer {
  /** There may be intents to claim. Cheap, and may be called as often as one likes. */
  pump(): void;
  busy(): boolean;
  /** Stops claiming and waits for what is under way. */
  stop(): Promise<void>;
}

/** What is claimed, and what is then done with each. */
export interface Claimed<Row> {
  /** For the log, such as `send`. */
  name: string;
  atOnce: number;
  /** Claims up to `limit` intents, oldest first. Once this has resolved, and only then, a socket may open for them. */
  claim(limit: number): Promise<Row[]>;
  /** Does it, and records how it ended. */
  carryOut(row: Row): Promise<void>;
  /** Whether an intent was written since this was last asked. */
  takeIntent(): boolean;
  failed(where: string, error: unknown): void;
}

/** @param settled Called when one of them is over and recorded. */
export function createClaimer<Row extends { id: string }>(work: Claimed<Row>, settled: () => void): Claimer {
  let stopped = false;
  let claiming = false;
  /** Asked for since the last claim began, or the last claim took all it could. */
  let wanted = false;
  const underWay = new Set<Promise<void>>();

  function pump(): void {
    wanted = true;
    if (!claiming) void claimAll();
  }

  /** One claim at a time: the next one takes what the last one left. */
  async function claimAll(): Promise<void> {
    claiming = true;
    try {
      while (wanted && !stopped && underWay.size < work.atOnce) {
        const free = work.atOnce - underWay.size;
        wanted = false;
        const claimed = await work.claim(free);
        if (claimed.length === free) wanted = true;
        for (const row of claimed) track(row);
      }
    } catch (error) {
      work.failed(`claim of a ${work.name}`, error);
    } finally {
      claiming = false;
    }
  }

  function track(row: Row): void {
    const done: Promise<void> = work
      .carryOut(row)
      .catch((error: unknown) => work.failed(`${work.name} ${row.id}`, error))
      .finally(() => {
        underWay.delete(done);
        if (work.takeIntent()) wanted = true;
        if (wanted && !claiming) void claimAll();
        settled();
      });
    underWay.add(done);
  }

  return {
    pump,
    busy: () => claiming || underWay.size > 0,
    async stop() {
      stopped = true;
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}
