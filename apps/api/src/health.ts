import { collectDefaultMetrics, Gauge, Registry } from "prom-client";
import type { Clock } from "./clock.ts";
import { businesses, countSends, dueRuns, type Store } from "./store/index.ts";

/** A wait that is this late means that nothing wakes what is due: somebody should look. */
const LATE_MS = 60_000;

export interface Health {
  /** One sentence for each thing that keeps the server from doing its work; empty when it is ready. */
  ready(): Promise<string[]>;
  /** Counters for a scraper: the process's own, what is due, and what became of texts. */
  metrics: Registry;
}

/** Looks at the store when it is asked, so that a server nobody watches pays nothing. */
export function createHealth(deps: { store: Store; clock: Clock; carrierAccount: string }): Health {
  const { store, clock, carrierAccount } = deps;
  const metrics = new Registry();
  collectDefaultMetrics({ register: metrics });

  async function oldestDueMs(): Promise<number> {
    const now = clock.now();
    const [oldest] = await store.read((tx) => dueRuns(tx, carrierAccount, { now, limit: 1 }));
    return oldest === undefined ? 0 : now - (oldest.dueAt ?? now);
  }

  new Gauge({
    name: "ringback_oldest_due_seconds",
    help: "How late the oldest due run is.",
    registers: [metrics],
    async collect() {
      this.set((await oldestDueMs()) / 1_000);
    },
  });
  new Gauge({
    name: "ringback_sends",
    help: "Texts by where they stand.",
    labelNames: ["state"],
    registers: [metrics],
    async collect() {
      this.reset();
      const counts = await store.read(async (tx) => {
        const all = await businesses(tx);
        return Promise.all(all.map((business) => countSends(tx, business.id)));
      });
      for (const ofBusiness of counts) {
        for (const [state, sends] of Object.entries(ofBusiness)) this.inc({ state }, sends);
      }
    },
  });
  new Gauge({
    name: "ringback_commits",
    help: "Durable commits since the start; fewer than transactions where those shared one.",
    registers: [metrics],
    collect() {
      this.set(store.stats().commits);
    },
  });
  new Gauge({
    name: "ringback_transactions",
    help: "Committed transactions since the start.",
    registers: [metrics],
    collect() {
      this.set(store.stats().transactions);
    },
  });

  return {
    metrics,
    async ready() {
      const findings: string[] = [];
      try {
        // A transaction takes the writer and commits: a full disk or a locked file shows here.
        await store.transaction(async () => {});
        const late = await oldestDueMs();
        if (late > LATE_MS) findings.push(`A run has been due for ${Math.round(late / 1_000)} seconds.`);
      } catch (error) {
        findings.push(
          `The database does not answer: ${error instanceof Error ? error.message : String(error)}.`,
        );
      }
      return findings;
    },
  };
}
