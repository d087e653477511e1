import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { StoreRefused } from "./store.ts";

/**
 * The folder of a database's migrations. They lie in the package's `migrations/`, which is found by walking up from
 * this file: from `src/store/` when run from source, from `dist/` when bundled.
 */
export function migrationsFolder(kind: "sqlite" | "postgres"): string {
  const start = dirname(fileURLToPath(import.meta.url));
  for (let folder = start; ; folder = dirname(folder)) {
    const candidate = join(folder, "migrations", kind);
    if (existsSync(join(candidate, "meta", "_journal.json"))) return candidate;
    if (folder === dirname(folder)) throw new Error(`No migrations/${kind} in ${start} or above it`);
  }
}

/**
 * Refuses a database that a newer Ringback has migrated: this one would misread it.
 *
 * @param lastApplied When the last migration in the database was made, in milliseconds UTC; `null` for none.
 */
export function refuseNewer(folder: string, lastApplied: number | null): void {
  const newest = Math.max(
    ...readMigrationFiles({ migrationsFolder: folder }).map((file) => file.folderMillis),
  );
  if (lastApplied !== null && lastApplied > newest) {
    throw new StoreRefused(
      "This database was written by a newer version of Ringback: start that version, or restore a backup from before the upgrade.",
    );
  }
}
