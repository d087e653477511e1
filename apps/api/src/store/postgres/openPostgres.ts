import type { Instant } from "@ringback/engine";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";
import { z } from "zod";
import { migrationsFolder, refuseNewer } from "../migrations.ts";
import { type Store, StoreRefused } from "../store.ts";
import { PostgresStore } from "./postgresStore.ts";
import { PostgresWakeups, prepareWakeups } from "./postgresWakeups.ts";

/** Connections for transactions. Each holds a contact's row for a few milliseconds at most. */
const WRITERS = 16;
/** Connections for reads outside a transaction. */
const READERS = 4;
/** Only one process at a time migrates. Any number will do that no other program locks. */
const MIGRATION_LOCK = 7_264_225_001;

/** Opens a PostgreSQL database that any number of processes may share, and brings it to the newest migration. */
export async function openPostgres(url: string, { now }: { now: () => Instant }): Promise<Store> {
  await migratePostgres(url);
  const writers = poolOf(url, { max: WRITERS });
  const readers = poolOf(url, { max: READERS, options: "-c default_transaction_read_only=on" });
  return new PostgresStore({ writers, readers, wakeups: new PostgresWakeups(url), now }).asStore();
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
    await prepareWakeups(url);
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
