import type { Instant } from "@ringback/engine";
import { openPostgres } from "./postgres/openPostgres.ts";
import { openSqlite } from "./sqlite/openSqlite.ts";
import { type Store, StoreRefused } from "./store.ts";

export interface StoreOptions {
  /** `file:path/to/ringback.db`, `file::memory:`, or `postgres://…`. */
  url: string;
  now: () => Instant;
  /** On SQLite: refuse to share the file with another process. Default true. */
  lockFile?: boolean;
}

/**
 * Opens the database and applies the migrations that it has not had.
 *
 * @throws {StoreRefused} with a sentence for the person who started the server, when another process holds the
 *   file, when it is damaged, when a newer version wrote it, or when the URL is of no known kind.
 */
export async function openStore({ url, now, lockFile = true }: StoreOptions): Promise<Store> {
  if (url.startsWith("file:")) return openSqlite(url.slice("file:".length), { now, lockFile });
  if (/^postgres(ql)?:\/\//.test(url)) return await openPostgres(url, { now });
  throw new StoreRefused(
    `DATABASE_URL must begin with file: or postgres://, such as file:data/ringback.db, and it is "${url}".`,
  );
}
