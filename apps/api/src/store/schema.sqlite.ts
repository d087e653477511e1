import { sqliteTables } from "./tables/tables.ts";

/** The tables one by one, as drizzle-kit wants them when it generates SQLite's migrations. */
export const {
  businesses,
  numbers,
  contacts,
  messages,
  sessions,
  settings,
  workflows,
  versions,
  calls,
  callEvents,
  runs,
  runEvents,
  sends,
  guards,
  carrierHolds,
  templates,
  templateVersions,
  assistantDays,
  errands,
} = sqliteTables;
