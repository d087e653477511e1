import type { Clock } from "../clock.ts";

/** Names beyond this many are forgotten together: whoever sends made-up ones must not fill the memory. */
const MOST_NAMES = 1_000;

/** Counts what happens under a name. */
export interface RateLimit {
  /** Whether once more is allowed in this stretch of time; if so it is counted. */
  take(name: string): boolean;
}

/** At most `most` times in each `perMs` milliseconds for each name. */
export function createRateLimit(clock: Clock, { most, perMs }: { most: number; perMs: number }): RateLimit {
  const taken = new Map<string, { since: number; times: number }>();
  return {
    take(name) {
      const now = clock.now();
      const known = taken.get(name);
      if (known !== undefined && now - known.since < perMs) {
        known.times += 1;
        return known.times <= most;
      }
      if (taken.size >= MOST_NAMES) taken.clear();
      taken.set(name, { since: now, times: 1 });
      return true;
    },
  };
}
