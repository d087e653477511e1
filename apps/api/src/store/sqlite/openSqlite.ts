import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { Instant } from "@ringback/engine";
import Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { z } from "zod";
import { migrationsFolder, refuseNewer } from "../migrations.ts";
import { type Store, StoreRefused, type Tx, type Wakeups } from "../store.ts";
import { type FileLock, lockFile } from "./fileLock.ts";
import { GroupCommit } from "./groupCommit.ts";
import { SettingsMemory } from "./settingsMemory.ts";
import { SqliteConnection, SqliteTx } from "./sqliteTx.ts";

/** At most this long does a blocked write hold the event loop; better-sqlite3 waits synchronously. */
const BUSY_TIMEOUT_MS = 250;
/** `pragma synchronous` for FULL: every commit reaches the disk before it is answered. */
const FULL = 2;
const SETTINGS = [
  `synchronous = ${FULL}`,
  // What a savepoint or a sort sets aside stays in memory; by default it may go to a temporary file.
  "temp_store = memory",
  // 32 MB of pages, where 2 MB is the default: the indexes that a turn reads stay in memory.
  "cache_size = -32000",
  // 32 MB of log between checkpoints: each one writes and syncs the database file itself, and pages that many
  // transactions touched are written once.
  "wal_autocheckpoint = 8000",
];

/** Opens a SQLite database, makes it this process's alone, checks it and brings it to the newest migration. */
export function openSqlite(path: string, options: { now: () => Instant; lockFile: boolean }): Store {
  const inMemory = path === ":memory:";
  if (!inMemory) mkdirSync(dirname(path), { recursive: true });
  const lock = inMemory || !options.lockFile ? null : lockFile(path, options.now);
  try {
    // Without a lock another process may change settings, so none are remembered.
    const memory = inMemory || options.lockFile ? new SettingsMemory() : null;
    const writer = new SqliteConnection(openWriter(path, inMemory), options.now, memory);
    const reader = inMemory
      ? null
      : new SqliteConnection(new Database(path, { readonly: true, timeout: BUSY_TIMEOUT_MS }), options.now);
    const commits = new GroupCommit(writer);
    return storeOf({ writer, reader, commits, lock });
  } catch (error) {
    lock?.release();
    throw error;
  }
}

function openWriter(path: string, inMemory: boolean): Database.Database {
  const client = new Database(path, { timeout: BUSY_TIMEOUT_MS });
  try {
    if (!inMemory) client.pragma("journal_mode = wal");
    for (const setting of SETTINGS) client.pragma(setting);
    const checked = client.pragma("quick_check", { simple: true });
    if (checked !== "ok") throw damaged(path, String(checked));
    migrateSqlite(client);
    assertFull(client);
    return client;
  } catch (error) {
    client.close();
    throw isCorrupt(error) ? damaged(path, error.message) : error;
  }
}

function damaged(path: string, how: string): StoreRefused {
  return new StoreRefused(`The database ${path} is damaged (${how}): restore it from a backup.`);
}

function isCorrupt(error: unknown): error is Error {
  const codes = ["SQLITE_CORRUPT", "SQLITE_NOTADB"];
  return error instanceof Database.SqliteError && codes.some((code) => error.code.startsWith(code));
}

function migrateSqlite(client: Database.Database): void {
  const folder = migrationsFolder("sqlite");
  refuseNewer(folder, lastMigration(client));
  migrate(drizzle(client), { migrationsFolder: folder });
}

/** When the newest migration that the database has had was made, in milliseconds UTC. */
function lastMigration(client: Database.Database): number | null {
  const table = client.prepare("select 1 from sqlite_master where name = '__drizzle_migrations'").get();
  if (table === undefined) return null;
  const last = client.prepare("select max(created_at) as at from __drizzle_migrations").get();
  return z.object({ at: z.number().nullable() }).parse(last).at;
}

/** Builds of SQLite made for WAL may fall back to NORMAL at the first write, so it is asked after one. */
function assertFull(client: Database.Database): void {
  client.pragma("user_version = 1");
  const synchronous = client.pragma("synchronous", { simple: true });
  if (synchronous === FULL) return;
  throw new Error(`SQLite runs with synchronous = ${String(synchronous)}: a power cut could undo a commit`);
}

interface Parts {
  writer: SqliteConnection;
  /** `null` in memory, where there is nothing that a second connection could open. */
  reader: SqliteConnection | null;
  commits: GroupCommit;
  lock: FileLock | null;
}

function storeOf({ writer, reader, commits, lock }: Parts): Store {
  return {
    kind: "sqlite",
    transaction: (work, options) => commits.transaction(work, options),
    read: (work) => (reader === null ? commits.transaction(work) : readOn(reader, commits, work)),
    idle: () => commits.idle(),
    busy: () => commits.busy(),
    stats: () => ({ ...commits.stats }),
    wakeups: noWakeups,
    async close() {
      await commits.close();
      reader?.client.close();
      writer.client.close();
      lock?.release();
    },
  };
}

async function readOn<T>(
  reader: SqliteConnection,
  commits: GroupCommit,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  commits.assertOutside("read()");
  const tx = new SqliteTx(reader);
  try {
    return await work(tx);
  } finally {
    tx.end("A query was asked after its read had ended");
  }
}

/** The dispatcher of the one process polls. */
const noWakeups: Wakeups = {
  start: async () => {},
  stop: async () => {},
};
