import type { Statement } from "better-sqlite3";
import type { StoreStats, TransactionOptions, Tx } from "../store.ts";
import { type SqliteConnection, SqliteTx } from "./sqliteTx.ts";

/** How many transactions share a commit at most: at 100 to 150 µs each, they hold the event loop for under 10 ms. */
const MOST_AT_ONCE = 64;

const NOT_THE_DATABASE =
  "A transaction awaited something other than the database, so its whole batch was undone";

interface Job {
  work: (tx: Tx) => Promise<unknown>;
  done: (value: unknown) => void;
  failed: (error: unknown) => void;
}

interface Batch {
  jobs: Job[];
  /** The transaction under way. */
  current: SqliteTx | null;
  /** Undone because something other than the database was awaited. */
  tripped: boolean;
}

/** How to tell each caller of a batch, once the commit is on disk, and whether it was of those that are kept. */
type Telling = { kept: boolean; tell: () => void }[];

/**
 * One writer whose queued transactions share a durable commit: `BEGIN IMMEDIATE`, one after another, one `COMMIT`.
 * Promises settle only after the commit; a commit that fails rejects every transaction in it.
 *
 * When one of them throws, the batch is undone and run again with a savepoint around each, so that only that one is
 * undone. Savepoints from the beginning would copy every page that a transaction touches, which was a quarter of its
 * cost. So, as on PostgreSQL, work may be run a second time.
 */
export class GroupCommit {
  readonly stats: StoreStats = { commits: 0, transactions: 0 };
  readonly #connection: SqliteConnection;
  readonly #statements: Record<"begin" | "save" | "release" | "undo" | "commit" | "rollback", Statement>;
  /** What finishes work that was begun; taken before the queue. */
  readonly #firsts: Job[] = [];
  readonly #queue: Job[] = [];
  readonly #idle: (() => void)[] = [];
  #batch: Batch | null = null;
  #scheduled = false;
  #closed = false;

  constructor(connection: SqliteConnection) {
    const { client } = connection;
    this.#connection = connection;
    this.#statements = {
      begin: client.prepare("begin immediate"),
      save: client.prepare("savepoint job"),
      release: client.prepare("release job"),
      undo: client.prepare("rollback to job"),
      commit: client.prepare("commit"),
      rollback: client.prepare("rollback"),
    };
  }

  /** Queues a transaction. Rejects when one is under way: whoever asks is inside it. */
  transaction<T>(work: (tx: Tx) => Promise<T>, { first = false }: TransactionOptions = {}): Promise<T> {
    return new Promise<T>((done, failed) => {
      this.assertOutside("transaction()");
      if (this.#closed) throw new Error("The store is closed");
      // The value that `done` gets is the one that this `work` resolved to.
      (first ? this.#firsts : this.#queue).push({ work, done: done as (value: unknown) => void, failed });
      this.#schedule();
    });
  }

  /** Throws while a transaction is under way: it awaits nothing but its own queries, so whoever calls is inside it. */
  assertOutside(what: string): void {
    if (this.#batch !== null) throw new Error(`${what} was called inside a transaction`);
  }

  busy(): boolean {
    return this.#scheduled || this.#batch !== null || this.#isQueued();
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
    const jobs = this.#firsts.splice(0, MOST_AT_ONCE);
    jobs.push(...this.#queue.splice(0, MOST_AT_ONCE - jobs.length));
    const batch: Batch = { jobs, current: null, tripped: false };
    this.#batch = batch;
    const tripwire = setImmediate(() => this.#trip(batch));
    try {
      const telling = (await this.#runTogether(batch)) ?? (await this.#runApart(batch));
      if (batch.tripped) return;
      this.#statements.commit.run();
      this.#committed(telling);
    } catch (error) {
      if (batch.tripped) return;
      this.#undo();
      this.#end();
      for (const job of batch.jobs) job.failed(error);
    } finally {
      clearImmediate(tripwire);
      if (!batch.tripped) this.#next();
    }
  }

  /** Runs every transaction of a batch. Answers `null`, with all of them undone, as soon as one throws. */
  async #runTogether(batch: Batch): Promise<Telling | null> {
    const telling: Telling = [];
    this.#statements.begin.run();
    for (const job of batch.jobs) {
      const tx = this.#begin(batch);
      try {
        const value = await job.work(tx);
        telling.push({ kept: true, tell: () => job.done(value) });
      } catch {
        if (batch.tripped) return telling;
        this.#undo();
        return null;
      } finally {
        tx.end("A query was asked after its transaction had ended");
      }
      if (batch.tripped) return telling;
      this.#assertInside();
    }
    return telling;
  }

  /** Runs every transaction of a batch within a savepoint of its own, so that one that throws is undone alone. */
  async #runApart(batch: Batch): Promise<Telling> {
    const { begin, save, release, undo } = this.#statements;
    const telling: Telling = [];
    begin.run();
    for (const job of batch.jobs) {
      const tx = this.#begin(batch);
      save.run();
      try {
        const value = await job.work(tx);
        telling.push({ kept: true, tell: () => job.done(value) });
      } catch (error) {
        if (batch.tripped) return telling;
        telling.push({ kept: false, tell: () => job.failed(error) });
        this.#assertInside();
        undo.run();
      } finally {
        tx.end("A query was asked after its transaction had ended");
      }
      if (batch.tripped) return telling;
      this.#assertInside();
      release.run();
    }
    return telling;
  }

  #begin(batch: Batch): SqliteTx {
    const tx = new SqliteTx(this.#connection);
    batch.current = tx;
    return tx;
  }

  /** A full disk or a failed read makes SQLite undo everything by itself; going on would commit line by line. */
  #assertInside(): void {
    if (!this.#connection.client.inTransaction) throw new Error("SQLite undid the transaction by itself");
  }

  #committed(telling: Telling): void {
    this.stats.commits += 1;
    this.stats.transactions += telling.filter(({ kept }) => kept).length;
    this.#end();
    for (const { tell } of telling) tell();
  }

  #undo(): void {
    if (this.#connection.client.inTransaction) this.#statements.rollback.run();
  }

  #end(): void {
    this.#batch = null;
    this.#connection.memory?.settled();
  }

  /**
   * A macrotask began before the commit: the transaction under way awaits something other than the database, and
   * anything might now run inside it. The whole batch is undone.
   */
  #trip(batch: Batch): void {
    batch.tripped = true;
    batch.current?.end(NOT_THE_DATABASE);
    this.#undo();
    this.#end();
    const error = new Error(NOT_THE_DATABASE);
    for (const job of batch.jobs) job.failed(error);
    this.#next();
  }

  #isQueued(): boolean {
    return this.#firsts.length > 0 || this.#queue.length > 0;
  }

  #next(): void {
    if (this.#isQueued()) this.#schedule();
    else if (!this.busy()) for (const resolve of this.#idle.splice(0)) resolve();
  }
}
