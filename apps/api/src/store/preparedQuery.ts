import { Column, is, Param, Placeholder, SQL, type Subquery } from "drizzle-orm";

/** What a query reads, column by column, as drizzle hands it to a session of either database. */
export type ReadFields = { path: string[]; field: Column | SQL | SQL.Aliased | Subquery }[];

/** Turns named values into the list of parameters that a driver takes. */
export type Fill = (values: Record<string, unknown> | undefined) => unknown[];

/**
 * Works out once how a query's parameters are filled. Drizzle works it out at every call, and writes JSON `null` where
 * a column is empty; here an empty value is NULL.
 *
 * @param optional Whether a value that is left out means NULL (inserts) or is a mistake (anything else).
 */
export function planFill(params: readonly unknown[], optional: boolean): Fill {
  const plan = params.map(parameter);
  return (values) => {
    const filled = new Array<unknown>(plan.length);
    for (let i = 0; i < plan.length; i++) {
      const step = plan[i];
      if (step === undefined) continue;
      if (step.hole === null) {
        filled[i] = step.constant;
        continue;
      }
      const value = values?.[step.hole];
      if (value === undefined && !optional)
        throw new Error(`No value for "${step.hole}" in a prepared query`);
      if (value === undefined || value === null) filled[i] = null;
      else filled[i] = step.encode === null ? value : step.encode(value);
    }
    return filled;
  };
}

interface Parameter {
  hole: string | null;
  constant: unknown;
  encode: ((value: unknown) => unknown) | null;
}

function parameter(param: unknown): Parameter {
  if (is(param, Placeholder)) return { hole: param.name, constant: null, encode: null };
  if (!is(param, Param) || !is(param.value, Placeholder))
    return { hole: null, constant: param, encode: null };
  const { encoder } = param;
  const plain = is(encoder, Column) && encoder.mapToDriverValue === Column.prototype.mapToDriverValue;
  return {
    hole: param.value.name,
    constant: null,
    encode: plain ? null : (value) => encoder.mapToDriverValue(value),
  };
}

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
