import { AsyncLocalStorage } from "node:async_hooks";
import type { Instant } from "@ringback/engine";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";
import { z } from "zod";
import { migrationsFolder, refuseNewer } from "../migrations.ts";
import { CommitUnknown, type Store, StoreRefused, type StoreStats, type Tx, type Wakeups } from "../store.ts";
import { PostgresConnection, PostgresTx } from "./postgresTx.ts";

/** Connections for transactions. Each holds a contact's row for a few milliseconds at most. */
const WRITERS = 16;
/** Connections for reads outside a transaction. */
const READERS = 4;
/** How often a transaction that collided with another is run again before its error is thrown. */
const MOST_TRIES = 6;
/** Serialization failure and deadlock: nothing was kept, and running it again is right. */
const COLLISIONS = ["40001", "40P01"];
/** Only one process at a time migrates. Any number will do that no other program locks. */
const MIGRATION_LOCK = 7_264_225_001;

/** Opens a PostgreSQL database that any number of processes may share, and brings it to the newest migration. */
export async function openPostgres(url: string, { now }: { now: () => Instant }): Promise<Store> {
  await migratePostgres(url);
  const writers = poolOf(url, { max: WRITERS });
  const readers = poolOf(url, { max: READERS, options: "-c default_transaction_read_only=on" });
  return new PostgresStore({ writers, readers, now }).asStore();
}

function poolOf(url: string, config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, ...config });
  // An idle connection that breaks is dropped by the pool; without a listener it would end the process.
  pool.on("error", () => {});
  return pool;
}

async function migratePostgres(url: string): Promise<void> {
  const client = new pg.Client(url);
  client.on("error", () => {});
  try {
    await client.connect();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new StoreRefused(
      `The PostgreSQL database of DATABASE_URL cannot be reached (${why}): start it, or mend the URL.`,
    );
  }
  try {
    const folder = migrationsFolder("postgres");
    await client.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
    refuseNewer(folder, await lastMigration(client));
    await migrate(drizzle(client), { migrationsFolder: folder });
  } finally {
    await client.end();
  }
}

/** When the newest migration that the database has had was made, in milliseconds UTC. */
async function lastMigration(client: pg.Client): Promise<number | null> {
  const there = await client.query("select to_regclass('drizzle.__drizzle_migrations') is not null as there");
  if (!z.array(z.object({ there: z.boolean() })).parse(there.rows)[0]?.there) return null;
  const last = await client.query("select max(created_at)::float8 as at from drizzle.__drizzle_migrations");
  return z.array(z.object({ at: z.number().nullable() })).parse(last.rows)[0]?.at ?? null;
}

interface Parts {
  writers: pg.Pool;
  readers: pg.Pool;
  now: () => Instant;
}

class PostgresStore {
  readonly #parts: Parts;
  readonly #connections = new WeakMap<pg.PoolClient, PostgresConnection>();
  readonly #inside = new AsyncLocalStorage<true>();
  readonly #stats: StoreStats = { commits: 0, transactions: 0 };
  readonly #idle: (() => void)[] = [];
  #running = 0;
  #closed = false;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  asStore(): Store {
    return {
      kind: "postgres",
      transaction: (work) => this.#counted("transaction()", () => this.#transaction(work)),
      read: (work) => this.#read(work),
      idle: () => this.#whenIdle(),
      busy: () => this.#running > 0,
      stats: () => ({ ...this.#stats }),
      wakeups: noWakeups,
      close: () => this.#close(),
    };
  }

  async #counted<T>(what: string, work: () => Promise<T>): Promise<T> {
    this.#assertOutside(what);
    if (this.#closed) throw new Error("The store is closed");
    this.#running += 1;
    try {
      return await this.#inside.run(true, work);
    } finally {
      this.#running -= 1;
      if (this.#running === 0) for (const resolve of this.#idle.splice(0)) resolve();
    }
  }

  async #transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries++) {
      try {
        return await this.#once(work);
      } catch (error) {
        if (tries === MOST_TRIES || !COLLISIONS.includes(codeOf(error))) throw error;
        await new Promise((resolve) => setTimeout(resolve, tries * 5));
      }
    }
  }

  async #once<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const connection = await this.#connect(this.#parts.writers);
    const tx = new PostgresTx(connection, this.#parts.now);
    let broken = false;
    try {
      await connection.client.query("begin");
      const value = await work(tx);
      tx.end("A query was asked after its transaction had ended");
      await this.#commit(connection);
      return value;
    } catch (error) {
      tx.end("A query was asked after its transaction had failed");
      broken = error instanceof CommitUnknown || !(await rolledBack(connection.client));
      throw error;
    } finally {
      connection.client.release(broken);
    }
  }

  async #commit({ client }: PostgresConnection): Promise<void> {
    let answer: pg.QueryResult;
    try {
      answer = await client.query("commit");
    } catch (error) {
      // An error of the server has a code and means that nothing was kept; a broken connection tells nothing.
      if (error instanceof pg.DatabaseError) throw error;
      throw new CommitUnknown("The connection broke while a transaction was being committed", {
        cause: error,
      });
    }
    // A transaction in which a statement failed and was caught cannot be committed: the server answers ROLLBACK.
    if (answer.command !== "COMMIT")
      throw new Error("A query of the transaction had failed, so nothing of it was kept");
    this.#stats.commits += 1;
    this.#stats.transactions += 1;
  }

  async #read<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    this.#assertOutside("read()");
    if (this.#closed) throw new Error("The store is closed");
    const connection = await this.#connect(this.#parts.readers);
    const tx = new PostgresTx(connection, this.#parts.now);
    try {
      return await work(tx);
    } finally {
      tx.end("A query was asked after its read had ended");
      connection.client.release();
    }
  }

  async #connect(pool: pg.Pool): Promise<PostgresConnection> {
    const client = await pool.connect();
    const known = this.#connections.get(client);
    if (known !== undefined) return known;
    const connection = new PostgresConnection(client);
    // While it is lent out the pool does not listen; the query under way reports the same error.
    client.on("error", () => {});
    this.#connections.set(client, connection);
    return connection;
  }

  #assertOutside(what: string): void {
    if (this.#inside.getStore() === true) throw new Error(`${what} was called inside a transaction`);
  }

  #whenIdle(): Promise<void> {
    if (this.#running === 0) return Promise.resolve();
    return new Promise((resolve) => this.#idle.push(resolve));
  }

  async #close(): Promise<void> {
    this.#closed = true;
    await this.#whenIdle();
    await Promise.all([this.#parts.writers.end(), this.#parts.readers.end()]);
  }
}

async function rolledBack(client: pg.PoolClient): Promise<boolean> {
  try {
    await client.query("rollback");
    return true;
  } catch {
    return false;
  }
}

function codeOf(error: unknown): string {
  return error instanceof pg.DatabaseError ? (error.code ?? "") : "";
}

const noWakeups: Wakeups = {
  enqueue: async () => {},
  start: async () => {},
  stop: async () => {},
};
