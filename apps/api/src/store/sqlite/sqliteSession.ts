import type { Database, RunResult, Statement } from "better-sqlite3";
import type { Query } from "drizzle-orm";
import { BetterSQLiteSession, PreparedQuery } from "drizzle-orm/better-sqlite3";
import { NoopCache } from "drizzle-orm/cache/core";
import { NoopLogger } from "drizzle-orm/logger";
import {
  BaseSQLiteDatabase,
  type SelectedFieldsOrdered,
  type SQLiteExecuteMethod,
  SQLiteSyncDialect,
} from "drizzle-orm/sqlite-core";
import { type Fill, planFill } from "../planFill.ts";
import { planRead, type ReadRow } from "../planRead.ts";
import type { Db, Values } from "../store.ts";
import { changesSettings, type SettingsMemory } from "./settingsMemory.ts";

/** drizzle's query builder on one better-sqlite3 connection, with parameters and rows planned once per query. */
export function sqliteBuilder(client: Database, memory: SettingsMemory | null): Db {
  const dialect = new SQLiteSyncDialect({ casing: "snake_case" });
  const session = new SqliteSession({ client, memory, dialect });
  return new BaseSQLiteDatabase<"sync", RunResult, Record<string, never>>(
    "sync",
    dialect,
    session,
    undefined,
  );
}

/** A query of drizzle's builder, compiled by SQLite. About a third of the cost of drizzle's own per call. */
export class SqliteQuery extends PreparedQuery {
  readonly #statement: Statement;
  readonly #fill: Fill;
  readonly #read: ReadRow | null;
  /** Told before the statement changes a setting. */
  readonly #changes: SettingsMemory | null;

  constructor(
    { client, memory }: Kept,
    query: Query,
    fields: SelectedFieldsOrdered | undefined,
    asked: Asked,
  ) {
    const statement = client.prepare(query.sql);
    const { executeMethod, arrays, mapper } = asked;
    super(
      statement,
      query,
      new NoopLogger(),
      new NoopCache(),
      undefined,
      undefined,
      fields,
      executeMethod,
      arrays,
      mapper,
    );
    this.#statement = fields === undefined ? statement : statement.raw(true);
    this.#fill = planFill(query.params, query.sql.startsWith("insert"));
    this.#read = mapper === undefined ? planRead(fields) : null;
    this.#changes = changesSettings(query.sql) ? memory : null;
  }

  override run(values?: Values): RunResult {
    this.#changes?.changed();
    return this.#statement.run(this.#fill(values));
  }

  override values(values?: Values): unknown[][] {
    this.#changes?.changed();
    return this.#statement.raw(true).all(this.#fill(values)) as unknown[][]; // raw rows are lists
  }

  override all(values?: Values): unknown[] {
    this.#changes?.changed();
    if (this.#read === null) return super.all({ ...values }) as unknown[]; // drizzle types rows per query
    const rows = this.#statement.all(this.#fill(values)) as unknown[][]; // raw rows are lists
    return rows.map(this.#read);
  }

  override get(values?: Values): unknown {
    if (this.#read === null) return this.all(values)[0];
    this.#changes?.changed();
    const row = this.#statement.get(this.#fill(values)) as unknown[] | undefined; // raw rows are lists
    return row === undefined ? undefined : this.#read(row);
  }
}

interface Kept {
  client: Database;
  memory: SettingsMemory | null;
}

interface Asked {
  executeMethod: SQLiteExecuteMethod;
  arrays: boolean;
  mapper: ((rows: unknown[][]) => unknown) | undefined;
}

class SqliteSession extends BetterSQLiteSession<Record<string, never>, Record<string, never>> {
  readonly #kept: Kept;

  constructor({ client, memory, dialect }: Kept & { dialect: SQLiteSyncDialect }) {
    super(client, dialect, undefined);
    this.#kept = { client, memory };
  }

  override prepareQuery(
    query: Query,
    fields: SelectedFieldsOrdered | undefined,
    executeMethod: SQLiteExecuteMethod,
    arrays: boolean,
    mapper?: (rows: unknown[][]) => unknown,
  ): SqliteQuery {
    return new SqliteQuery(this.#kept, query, fields, { executeMethod, arrays, mapper });
  }
}
