import type { Database, Statement } from "better-sqlite3";
import type { StoreStats, Tx } from "../store.ts";
import { type SqliteConnection, SqliteTx } from "./sqliteTx.ts";

/** How many transactions share a commit at most: at about 60 µs each, the event loop is held for some 8 ms. */
const MOST_AT_ONCE = 128;

interface Job {
  work: (tx: Tx) => Promise<unknown>;
  done: (value: unknown) => void;
  failed: (error: unknown) => void;
}

interface Batch {
  jobs: Job[];
  /** The transaction under way. */
  current: SqliteTx | null;
  /** Rolled back because something other than the database was awaited. */
  tripped: boolean;
}

/**
 * One writer whose queued transactions share a durable commit: `BEGIN IMMEDIATE`, a savepoint for each, one `COMMIT`.
 * Promises settle only after the commit; a commit that fails rejects every transaction in it.
 */
export class GroupCommit {
  readonly #connection: SqliteConnection;
  readonly #statements: Record<"begin" | "save" | "release" | "undo" | "commit" | "rollback", Statement>;
  readonly #queue: Job[] = [];
  readonly #idle: (() => void)[] = [];
  #batch: Batch | null = null;
  #scheduled = false;
  #closed = false;
  readonly stats: StoreStats = { commits: 0, transactions: 0 };

  /** @param afterFirstCommit Called once, for what can be asserted only after a write. */
  constructor(connection: SqliteConnection, afterFirstCommit: (client: Database) => void) {
    const { client } = connection;
    this.#connection = connection;
    this.#afterFirstCommit = afterFirstCommit;
    this.#statements = {
      begin: client.prepare("begin immediate"),
      save: client.prepare("savepoint job"),
      release: client.prepare("release job"),
      undo: client.prepare("rollback to job"),
      commit: client.prepare("commit"),
      rollback: client.prepare("rollback"),
    };
  }

  #afterFirstCommit: ((client: Database) => void) | null;

  /** Queues a transaction. Rejects when one is under way: whoever asks is inside it. */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return new Promise<T>((done, failed) => {
      this.assertOutside("transaction()");
      if (this.#closed) throw new Error("The store is closed");
      // The value that `done` gets is the one that this `work` resolved to.
      this.#queue.push({ work, done: done as (value: unknown) => void, failed });
      this.#schedule();
    });
  }

  /** Throws while a transaction is under way: it awaits nothing but its own queries, so whoever calls is inside it. */
  assertOutside(what: string): void {
    if (this.#batch !== null) throw new Error(`${what} was called inside a transaction`);
  }

  busy(): boolean {
    return this.#scheduled || this.#batch !== null || this.#queue.length > 0;
  }

  idle(): Promise<void> {
    if (!this.busy()) return Promise.resolve();
    return new Promise((resolve) => this.#idle.push(resolve));
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.idle();
  }

  /** In a fresh macrotask: what an earlier commit woke must have run, and queued its own work, before the next begins. */
  #schedule(): void {
    if (this.#scheduled || this.#batch !== null) return;
    this.#scheduled = true;
    setImmediate(() => {
      this.#scheduled = false;
      void this.#commitBatch();
    });
  }

  async #commitBatch(): Promise<void> {
    const batch: Batch = { jobs: this.#queue.splice(0, MOST_AT_ONCE), current: null, tripped: false };
    const settle: (() => void)[] = [];
    try {
      this.#statements.begin.run();
    } catch (error) {
      for (const job of batch.jobs) job.failed(error);
      this.#next();
      return;
    }
    this.#batch = batch;
    const tripwire = setImmediate(() => this.#trip(batch));
    for (const job of batch.jobs) {
      settle.push(await this.#runJob(batch, job));
      if (batch.tripped) return;
    }
    clearImmediate(tripwire);
    this.#batch = null;
    this.#commit(batch, settle);
    this.#next();
  }

  /** Runs one transaction within its savepoint. Answers how to tell its caller, once the commit is on disk. */
  async #runJob(batch: Batch, job: Job): Promise<() => void> {
    const { save, release, undo } = this.#statements;
    const tx = new SqliteTx(this.#connection);
    batch.current = tx;
    save.run();
    try {
      const value = await job.work(tx);
      tx.end("A query was asked after its transaction had ended");
      if (!batch.tripped) release.run();
      return () => job.done(value);
    } catch (error) {
      tx.end("A query was asked after its transaction had failed");
      if (!batch.tripped && this.#connection.client.inTransaction) {
        undo.run();
        release.run();
      }
      return () => job.failed(error);
    }
  }

  #commit(batch: Batch, settle: (() => void)[]): void {
    try {
      this.#statements.commit.run();
    } catch (error) {
      if (this.#connection.client.inTransaction) this.#statements.rollback.run();
      for (const job of batch.jobs) job.failed(error);
      return;
    }
    this.stats.commits += 1;
    this.stats.transactions += settle.length;
    this.#afterFirstCommit?.(this.#connection.client);
    this.#afterFirstCommit = null;
    for (const tell of settle) tell();
  }

  /**
   * A macrotask began before the commit: the transaction under way awaits something other than the database, and
   * anything might now run inside it. The whole batch is undone.
   */
  #trip(batch: Batch): void {
    const why = "A transaction awaited something other than the database, so its whole batch was undone";
    batch.tripped = true;
    batch.current?.end(why);
    this.#batch = null;
    if (this.#connection.client.inTransaction) this.#statements.rollback.run();
    const error = new Error(why);
    for (const job of batch.jobs) job.failed(error);
    this.#next();
  }

  #next(): void {
    if (this.#queue.length > 0) this.#schedule();
    else if (!this.busy()) for (const resolve of this.#idle.splice(0)) resolve();
  }
}
