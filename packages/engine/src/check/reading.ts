import { BOUNDS } from "../bounds.ts";
import type { Finding } from "../model.ts";

/** Ids stand in keys of runs and in paths of findings. */
export const ID = /^[A-Za-z0-9_-]{1,64}$/;

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
