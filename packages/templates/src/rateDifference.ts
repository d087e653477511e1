import { wilson } from "./wilson.ts";

/** How often something was tried, and how often it came off. */
export interface Counted {
  cases: number;
  hits: number;
}

/**
 * By how much the true rate of `second` is above that of `first`, at least and at most, each -1 to 1: the hybrid score
 * interval of R. G. Newcombe, 1998 (his method 10). It is made of two Wilson intervals and holds where they do.
 *
 * @param z How many standard deviations it reaches, such as `Z_99`.
 */
export function rateDifference(first: Counted, second: Counted, z: number): { low: number; high: number } {
  const [before, after] = [rateOf(first), rateOf(second)];
  const of = wilson(first.cases, first.hits, z);
  const other = wilson(second.cases, second.hits, z);
  const difference = after - before;
  return {
    low: difference - Math.hypot(after - other.low, of.high - before),
    high: difference + Math.hypot(other.high - after, before - of.low),
  };
}

function rateOf({ cases, hits }: Counted): number {
  return cases === 0 ? 0 : hits / cases;
}
