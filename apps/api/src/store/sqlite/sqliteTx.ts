import type { Instant } from "@ringback/engine";
import type { Database } from "better-sqlite3";
import { sql } from "drizzle-orm";
import type { Db, Preparable, Prepared, RowOf, Tx, Values } from "../store.ts";
import { sqliteTables, type Tables } from "../tables/tables.ts";
import type { SettingsMemory } from "./settingsMemory.ts";
import { SqliteQuery, sqliteBuilder } from "./sqliteSession.ts";

/** One SQLite connection with the queries that were prepared on it. */
export class SqliteConnection {
  readonly client: Database;
  readonly db: Db;
  readonly now: () => Instant;
  readonly memory: SettingsMemory | null;
  readonly prepared = new Map<string, Prepared<unknown>>();

  /** @param memory Only for the connection that writes, and only when no other process may write. */
  constructor(client: Database, now: () => Instant, memory: SettingsMemory | null = null) {
    this.client = client;
    this.db = sqliteBuilder(client, memory);
    this.now = now;
    this.memory = memory;
  }
}

const nothing = sql``;

/** What one piece of work asks its queries through. `end` makes it useless: a query asked later throws. */
export class SqliteTx implements Tx {
  readonly kind = "sqlite";
  readonly tables = sqliteTables;
  readonly freeRows = nothing;
  readonly wakeAt = null;
  readonly #connection: SqliteConnection;
  #ended: string | null = null;

  constructor(connection: SqliteConnection) {
    this.#connection = connection;
  }

  get db(): Db {
    this.#check();
    return this.#connection.db;
  }

  now(): Instant {
    return this.#connection.now();
  }

  prepared<Q extends Preparable>(name: string, build: (db: Db, tables: Tables) => Q): Prepared<RowOf<Q>> {
    this.#check();
    const known = this.#connection.prepared.get(name);
    // The name stands for the query, so what was kept under it gives this query's rows.
    if (known !== undefined) return known as Prepared<RowOf<Q>>;
    const query = build(this.#connection.db, sqliteTables).prepare(name);
    if (!(query instanceof SqliteQuery)) throw new Error(`${name} was not built on the store's connection`);
    const made = answering<RowOf<Q>>(query);
    this.#connection.prepared.set(name, made);
    return made;
  }

  settings<T>(question: string, ask: () => Promise<T>): Promise<T> {
    this.#check();
    const { memory } = this.#connection;
    return memory === null ? ask() : memory.answer(question, ask);
  }

  lockingRows<Q>(select: Q): Q {
    return select;
  }

  /** @param why What to tell whoever asks another query. */
  end(why: string): void {
    this.#ended ??= why;
  }

  #check(): void {
    if (this.#ended !== null) throw new Error(this.#ended);
  }
}

/** A query's promises; SQLite has answered before they are made. */
function answering<Row>(query: SqliteQuery): Prepared<Row> {
  return {
    all: async (values: Values) => query.all(values) as Row[], // drizzle's builder gave the rows this type
    first: async (values: Values) => (query.get(values) ?? null) as Row | null, // the same
    run: async (values: Values) => query.run(values).changes,
  };
}
