import type { Instant } from "@ringback/engine";
import type { RunResult } from "better-sqlite3";
import type { SQL } from "drizzle-orm";
import type { BaseSQLiteDatabase } from "drizzle-orm/sqlite-core";
import type { Tables } from "./tables/tables.ts";

/** The database, SQLite or PostgreSQL. Everything that Ringback remembers is written through `transaction`. */
export interface Store {
  kind: "sqlite" | "postgres";
  /**
   * One durable transaction. The promise settles after the commit is on disk; when `work` throws, nothing of it is kept.
   *
   * `work` may await nothing but the database and must not open another transaction. It may be run a second time, on
   * SQLite when a transaction that shared its commit failed, on PostgreSQL when it collided with another, so it must
   * not change anything outside `tx`. On SQLite, transactions that are queued together share one commit.
   */
  transaction<T>(work: (tx: Tx) => Promise<T>, options?: TransactionOptions): Promise<T>;
  /** Reads what is committed. Writing here throws. */
  read<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Resolves when no transaction is queued or running. */
  idle(): Promise<void>;
  /** Whether a transaction is queued or running. */
  busy(): boolean;
  stats(): StoreStats;
  /** How what is due wakes a dispatcher of another process. On SQLite there is no other process, and it does nothing. */
  wakeups: Wakeups;
  /** Finishes what is queued and closes the database. Later calls throw. */
  close(): Promise<void>;
}

export interface TransactionOptions {
  /**
   * Goes before queued transactions that are not first. For what finishes work that was begun: under load each call is
   * then seen through before more are taken in. PostgreSQL has no queue to go before.
   */
  first?: boolean;
}

/** Counted since the store was opened. */
export interface StoreStats {
  /** Durable commits. Fewer than transactions when those shared one. */
  commits: number;
  /** Transactions that were committed. */
  transactions: number;
}

/**
 * Wake-ups through a job queue: a job says only *look now*; the due row stays the truth and the only schedule. The queries
 * that make something due later enqueue them, each under the key of its row; what is due at once wakes its own process.
 */
export interface Wakeups {
  /** Calls `onWake` in this process for each wake-up that it takes, until `stop`. */
  start(onWake: () => Promise<void>): Promise<void>;
  stop(): Promise<void>;
}

/** The query builder that both databases have in common. Await a query; never `.run()`, `.all()` or `.get()` it. */
export type Db = BaseSQLiteDatabase<"sync", RunResult, Record<string, never>>;

/** What queries are asked through: a transaction, or a read. Of no use once the work it was given to has ended. */
export interface Tx {
  kind: "sqlite" | "postgres";
  db: Db;
  tables: Tables;
  /** Milliseconds UTC, from the clock that the store was opened with. */
  now(): Instant;
  /**
   * A query that is built and prepared once per connection and then known by its name.
   *
   * @param build Makes the query, with {@link hole} wherever a value is to be filled in. Two queries never share a name.
   */
  prepared<Q extends Preparable>(name: string, build: (db: Db, tables: Tables) => Q): Prepared<RowOf<Q>>;
  /**
   * A question about owners' settings (businesses, numbers, settings, workflows). On SQLite it is answered from memory until one
   * of them is written; the answer is everybody's, so nobody may change it.
   *
   * @param question Names what is asked, the business included. Two questions never share a name.
   */
  settings<T>(question: string, ask: () => Promise<T>): Promise<T>;
  /** The same select, holding its rows until the transaction ends; SQLite, with its one writer, need not. */
  lockingRows<Q>(select: Q): Q;
  /**
   * Has one process woken at `at`, if this transaction commits. The same key again replaces the earlier wake-up.
   * `null` on SQLite, where nobody else could be woken.
   */
  readonly wakeAt: ((key: string, at: Instant) => Promise<void>) | null;
  /** Ends a subselect that leaves out rows which another transaction holds, and holds the others. Empty on SQLite. */
  freeRows: SQL;
}

/** A prepared query. Values are given by the names of its holes. */
export interface Prepared<Row> {
  /** Every row. */
  all(values: Values): Promise<Row[]>;
  /** The first row, or `null` when there is none. */
  first(values: Values): Promise<Row | null>;
  /** For a query that returns no rows: how many it changed. */
  run(values: Values): Promise<number>;
}

/** Values by name. In an insert, what is left out is NULL; anywhere else leaving one out throws. */
export type Values = object;

/** A query of drizzle's builder. */
export interface Preparable {
  prepare(name: string): unknown;
}

/** The rows that a query gives. */
export type RowOf<Q> = Q extends PromiseLike<(infer Row)[]> ? Row : never;

/** The store cannot be opened. The message is one sentence for the person who started the server. */
export class StoreRefused extends Error {
  override name = "StoreRefused";
}

/** The connection broke while committing: nobody knows whether it was kept. Read again by key before acting. */
export class CommitUnknown extends Error {
  override name = "CommitUnknown";
}
