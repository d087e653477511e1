import * as pg from "drizzle-orm/pg-core";
import * as lite from "drizzle-orm/sqlite-core";

/** SQLite's side of the kit. `instant` holds UTC milliseconds, `duration` milliseconds; `json` holds any JSON value, and NULL for `null`. */
export const sqliteKit = {
  table: lite.sqliteTable,
  text: <T extends string = string>() => lite.text().$type<T>(),
  int: () => lite.integer(),
  instant: () => lite.integer({ mode: "number" }),
  duration: () => lite.integer({ mode: "number" }),
  bool: () => lite.integer({ mode: "boolean" }),
  json: <T>() =>
    lite.customType<{ data: T; driverData: string }>({
      dataType: () => "text",
      toDriver: (value) => JSON.stringify(value),
      fromDriver: (text) => JSON.parse(text),
    })(),
  /** A key of several columns. */
  primaryKey: lite.primaryKey,
  index: lite.index,
  uniqueIndex: lite.uniqueIndex,
};

/** What a table is declared with: the same words on both databases. */
export type ColumnKit = typeof sqliteKit;

/**
 * PostgreSQL's side of the kit. The one cast of the schema: this side answers to the same calls and yields rows
 * of the same types, which the contract suite checks on a real server.
 *
 * `json` is PostgreSQL's `json`, not `jsonb`: it keeps the order of keys, as SQLite's text does.
 */
export const postgresKit = {
  table: pg.pgTable,
  text: () => pg.text(),
  int: () => pg.integer(),
  instant: () => pg.bigint({ mode: "number" }),
  duration: () => pg.bigint({ mode: "number" }),
  bool: () => pg.boolean(),
  json: () =>
    pg.customType<{ data: unknown; driverData: unknown }>({
      dataType: () => "json",
      toDriver: (value) => JSON.stringify(value),
    })(),
  primaryKey: pg.primaryKey,
  index: pg.index,
  uniqueIndex: pg.uniqueIndex,
} as unknown as ColumnKit;
