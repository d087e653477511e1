import { type Column, getTableColumns, type Placeholder, type SQL, sql, type Table } from "drizzle-orm";

/** A place in a prepared query that a value of this name fills. */
export function hole<Name extends string>(name: Name): Placeholder<Name> {
  return sql.placeholder(name);
}

/** The same for the right-hand side of an update's `set`: the value is written as `column` writes its values. */
export function holeOf(column: Column, name: string): SQL<never> {
  return sql<never>`${sql.param(sql.placeholder(name), column)}`;
}

/** A hole for every column of a table, named like the column: what an insert of a whole row takes. */
export function rowOfHoles<T extends Table>(table: T): T["$inferInsert"] {
  const holes = Object.keys(getTableColumns(table)).map((name) => [name, sql.placeholder(name)]);
  // drizzle takes a hole for any value of an insert; only the row's own type does not say so.
  return Object.fromEntries(holes);
}
