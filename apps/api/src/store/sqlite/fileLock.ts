import { hostname } from "node:os";
import Database from "better-sqlite3";
import { z } from "zod";
import { StoreRefused } from "../store.ts";

/** Held for as long as the process lives, or until `release`. */
export interface FileLock {
  release(): void;
}

const holderRow = z.object({ pid: z.number(), hostname: z.string() });

/**
 * Makes this process the only one on a database file.
 *
 * The lock is a small SQLite file beside it, `<file>.lock`, on which a write transaction stays open. The operating
 * system drops that lock with the process, even after `kill -9`, so nothing can be left behind stale, and no other
 * process that happens to get the same pid can be mistaken for the holder. Its one row says who holds it.
 *
 * @throws {StoreRefused} when another process holds it.
 */
export function lockFile(databasePath: string, now: () => number): FileLock {
  const path = `${databasePath}.lock`;
  const lock = new Database(path, { timeout: 0 });
  try {
    lock.exec("begin immediate");
    lock.exec("create table if not exists holder (pid integer, hostname text, since integer)");
    lock.exec("delete from holder");
    lock.prepare("insert into holder values (?, ?, ?)").run(process.pid, hostname(), now());
    lock.exec("commit");
    lock.exec("begin immediate");
  } catch (error) {
    const refusal = refused(error, lock, databasePath);
    lock.close();
    throw refusal;
  }
  return {
    release() {
      lock.close();
    },
  };
}

function refused(error: unknown, lock: Database.Database, databasePath: string): unknown {
  if (!(error instanceof Database.SqliteError) || !error.code.startsWith("SQLITE_BUSY")) return error;
  const holder = holderOf(lock);
  const who = holder === null ? "Another process" : `Process ${holder.pid} on ${holder.hostname}`;
  return new StoreRefused(
    `${who} is using ${databasePath}, and two servers on one database would text people twice: stop that one, or choose another DATABASE_URL.`,
  );
}

/** Who holds it; `null` while they are just taking it. */
function holderOf(lock: Database.Database): z.infer<typeof holderRow> | null {
  try {
    const row = holderRow.safeParse(lock.prepare("select pid, hostname from holder").get());
    return row.success ? row.data : null;
  } catch {
    return null;
  }
}
