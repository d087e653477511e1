import { AsyncLocalStorage } from "node:async_hooks";
import type { Instant } from "@ringback/engine";
import pg from "pg";
import { CommitUnknown, type Store, type StoreStats, type Tx, type Wakeups } from "../store.ts";
import { PostgresConnection, PostgresTx } from "./postgresTx.ts";

/** How often a transaction that collided with another is run again before its error is thrown. */
const MOST_TRIES = 6;
/** Serialization failure and deadlock: nothing was kept, and running it again is right. */
const COLLISIONS = ["40001", "40P01"];

interface Parts {
  writers: pg.Pool;
  readers: pg.Pool;
  wakeups: Wakeups;
  now: () => Instant;
}

/** Ordinary transactions on a pool of connections. */
export class PostgresStore {
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
      wakeups: this.#parts.wakeups,
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
      if (refused(error)) throw error;
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
    await this.#parts.wakeups.stop();
    this.#closed = true;
    await this.#whenIdle();
    await Promise.all([this.#parts.writers.end(), this.#parts.readers.end()]);
  }
}

/**
 * Whether the server says that nothing was kept. It does by an ERROR, after which it goes on with the connection;
 * FATAL and PANIC end the connection and come at any moment, after the commit too (PostgreSQL, "Message Severity
 * Levels"), and a connection that breaks says nothing at all. A server may say its levels in another language, a
 * collision by its code is one in each.
 */
function refused(error: unknown): boolean {
  return (
    error instanceof pg.DatabaseError && (error.severity === "ERROR" || COLLISIONS.includes(codeOf(error)))
  );
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
