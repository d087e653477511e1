import { BOUNDS } from "../bounds.ts";
import type { Finding } from "../model.ts";

const ID = /^[A-Za-z0-9_-]{1,64}$/;

/** Words that every JavaScript object has already, such as `constructor`: looked up by them, nothing is never nothing. */
export const RESERVED_IDS: readonly string[] = Object.getOwnPropertyNames(Object.prototype);

/**
 * An id, or what is wrong with it as the end of a sentence. Ids stand in keys of runs and layouts, and in paths of
 * findings.
 */
export function readId(value: unknown): { id: string } | { trouble: string } {
  if (typeof value !== "string" || !ID.test(value))
    return { trouble: "needs an id of letters, digits, - and _." };
  if (RESERVED_IDS.includes(value))
    return { trouble: `cannot have the id "${value}", which programs keep for themselves.` };
  return { id: value };
}

/** What keeps a graph from being read, at a dotted path of it. */
export function unreadable(code: string, message: string, field?: string): Finding {
  return { code, severity: "error", ...(field === undefined ? {} : { field }), message };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a coordinate is one that a canvas can draw. */
export function onCanvas(value: unknown): value is number {
  return typeof value === "number" && Math.abs(value) <= BOUNDS.canvas;
}
