import { Column, is, Param, Placeholder } from "drizzle-orm";
import type { Values } from "./store.ts";

/** Turns named values into the list of parameters that a driver takes. */
export type Fill = (values: Values | undefined) => unknown[];

/**
 * Works out once how a query's parameters are filled. Drizzle works it out at every call, and writes JSON `null` where
 * a column is empty; here an empty value is NULL.
 *
 * @param optional Whether a value that is left out means NULL (inserts) or is a mistake (anything else).
 */
export function planFill(params: readonly unknown[], optional: boolean): Fill {
  const plan = params.map(parameter);
  return (given) => {
    // A row's interface has no index signature, but its values are found by name all the same.
    const values = given as Record<string, unknown> | undefined;
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
