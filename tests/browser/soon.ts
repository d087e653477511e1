import { expect } from "vitest";

/** Expects something of a page that may take a moment, on a machine that may be busy. */
export function soon<T>(ask: () => T | Promise<T>) {
  return expect.poll(ask, { timeout: 15_000, interval: 100 });
}
