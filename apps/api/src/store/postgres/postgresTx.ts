import { createHash } from "node:crypto";
import type { Instant } from "@ringback/engine";
import { sql } from "drizzle-orm";
import type { PoolClient } from "pg";
import type { Db, Preparable, Prepared, RowOf, Tx, Values } from "../store.ts";
import { postgresTables, type Tables } from "../tables/tables.ts";
import { enqueueWakeup } from "./enqueueWakeup.ts";
import { PostgresQuery, postgresBuilder } from "./postgresSession.ts";

/** One connection of a pool with the queries that were prepared on it. */
export class PostgresConnection {
  readonly client: PoolClient;
  readonly db: Db;
  readonly prepared = new Map<string, Prepared<unknown>>();

  constructor(client: PoolClient) {
    this.client = client;
    this.db = postgresBuilder(client);
  }
}

const freeRows = sql` for update skip locked`;

/** What one piece of work asks its queries through. `end` makes it useless: a query asked later throws. */
export class PostgresTx implements Tx {
  readonly kind = "postgres";
  // The column kit's cast, seen from the other side: both sets of tables have one type.
  readonly tables: Tables = postgresTables;
  readonly freeRows = freeRows;
  readonly now: () => Instant;
  readonly #connection: PostgresConnection;
  #ended: string | null = null;

  constructor(connection: PostgresConnection, now: () => Instant) {
    this.#connection = connection;
    this.now = now;
  }

  get db(): Db {
    this.#check();
    return this.#connection.db;
  }

  /** The connection itself, for what only PostgreSQL has. */
  get client(): PoolClient {
    this.#check();
    return this.#connection.client;
  }

  prepared<Q extends Preparable>(name: string, build: (db: Db, tables: Tables) => Q): Prepared<RowOf<Q>> {
    this.#check();
    const known = this.#connection.prepared.get(name);
    // The name stands for the query, so what was kept under it gives this query's rows.
    if (known !== undefined) return known as Prepared<RowOf<Q>>;
    const query = build(this.#connection.db, this.tables).prepare(serverName(name));
    if (!(query instanceof PostgresQuery)) throw new Error(`${name} was not built on the store's connection`);
    const made = answering<RowOf<Q>>(query);
    this.#connection.prepared.set(name, made);
    return made;
  }

  /** Within the transaction: a wake-up for something that was not committed would wake for nothing. */
  wakeAt(key: string, at: Instant): Promise<void> {
    return enqueueWakeup(this.client, key, at - this.now());
  }

  /** Always asked: another process may have changed them. */
  settings<T>(_question: string, ask: () => Promise<T>): Promise<T> {
    return ask();
  }

  lockingRows<Q>(select: Q): Q {
    // Queries are typed as SQLite's, whose selects lock nothing; on this side each of them has `for`.
    const lockable = select as Q & { for(strength: "update"): Q };
    return lockable.for("update");
  }

  /** @param why What to tell whoever asks another query. */
  end(why: string): void {
    this.#ended ??= why;
  }

  #check(): void {
    if (this.#ended !== null) throw new Error(this.#ended);
  }
}

/** PostgreSQL cuts names at 63 bytes, which would take two long ones for the same query. */
function serverName(name: string): string {
  return name.length <= 60 ? name : createHash("sha256").update(name).digest("hex").slice(0, 60);
}

function answering<Row>(query: PostgresQuery): Prepared<Row> {
  // drizzle's builder gave the rows this type.
  const all = (values: Values) => query.execute(values) as Promise<Row[]>;
  return {
    all,
    first: async (values) => (await all(values))[0] ?? null,
    run: async (values) => (await query.change(values)).rowCount ?? 0,
  };
}
