import type { Instant } from "@ringback/engine";

/** Orders rows as they were made. For the few rows of one call or contact, which a database sorts more slowly. */
export function oldestFirst(a: Made, b: Made): number {
  return a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1);
}

interface Made {
  id: string;
  createdAt: Instant;
}
