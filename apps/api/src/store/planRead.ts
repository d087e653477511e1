import { Column, is, SQL, type Subquery } from "drizzle-orm";

/** What a query reads, column by column, as drizzle hands it to a session of either database. */
export type ReadFields = { path: string[]; field: Column | SQL | SQL.Aliased | Subquery }[];

/** Turns a driver's row, a list of values, into an object. */
export type ReadRow = (row: readonly unknown[]) => Record<string, unknown>;

/**
 * Works out once how a row is read. `null` when the rows have objects within objects (joins of whole tables):
 * drizzle's own reader does those.
 */
export function planRead(fields: ReadFields | undefined): ReadRow | null {
  if (fields === undefined) return null;
  const plan: { name: string; decode: ((value: unknown) => unknown) | null }[] = [];
  for (const { path, field } of fields) {
    const [name] = path;
    if (name === undefined || path.length > 1) return null;
    plan.push({ name, decode: decoderOf(field) });
  }
  return (row) => {
    const read: Record<string, unknown> = {};
    for (let i = 0; i < plan.length; i++) {
      const step = plan[i];
      if (step === undefined) continue;
      const value = row[i];
      read[step.name] = value === null || step.decode === null ? value : step.decode(value);
    }
    return read;
  };
}

function decoderOf(field: ReadFields[number]["field"]): ((value: unknown) => unknown) | null {
  if (is(field, Column)) {
    if (field.mapFromDriverValue === Column.prototype.mapFromDriverValue) return null;
    return (value) => field.mapFromDriverValue(value);
  }
  const expression = is(field, SQL) ? field : "sql" in field ? field.sql : field._.sql;
  // `decoder` is how drizzle carries `.mapWith(…)`; its own reader takes it from the same place.
  const { decoder } = expression as unknown as { decoder: { mapFromDriverValue(value: unknown): unknown } };
  return (value) => decoder.mapFromDriverValue(value);
}
