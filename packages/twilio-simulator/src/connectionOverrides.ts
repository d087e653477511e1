/** What may be tried again: an HTTP class, no connection (`ct`), no answer in time (`rt`). */
export type RetryOn = "4xx" | "5xx" | "ct" | "rt";

/** How patiently one webhook is delivered; times in milliseconds. */
export interface ConnectionOverrides {
  connectMs: number;
  readMs: number;
  totalMs: number;
  retries: number;
  retryOn: ReadonlySet<RetryOn>;
}

/** The URL without its fragment, as it is requested and signed, and what the fragment asked for. */
export interface SplitUrl {
  url: string;
  overrides: ConnectionOverrides;
}

const ALL: readonly RetryOn[] = ["4xx", "5xx", "ct", "rt"];

/**
 * Twilio's connection overrides: `https://host/path#rc=3&rp=ct,5xx&rt=4000`. Without them a request is retried once,
 * and only when no connection came about. A value out of range is as if it were not there.
 */
export function splitOverrides(url: string): SplitUrl {
  const hash = url.indexOf("#");
  const fragment = new URLSearchParams(hash === -1 ? "" : url.slice(hash + 1));
  return {
    url: hash === -1 ? url : url.slice(0, hash),
    overrides: {
      connectMs: inRange(fragment.get("ct"), { min: 100, max: 10_000, otherwise: 5000 }),
      readMs: inRange(fragment.get("rt"), { min: 100, max: 15_000, otherwise: 15_000 }),
      totalMs: inRange(fragment.get("tt"), { min: 100, max: 15_000, otherwise: 15_000 }),
      retries: inRange(fragment.get("rc"), { min: 0, max: 5, otherwise: 1 }),
      retryOn: retryPolicy(fragment.get("rp")),
    },
  };
}

function inRange(text: string | null, range: { min: number; max: number; otherwise: number }): number {
  const number = text === null || text === "" ? Number.NaN : Number(text);
  return number >= range.min && number <= range.max ? Math.floor(number) : range.otherwise;
}

function retryPolicy(text: string | null): ReadonlySet<RetryOn> {
  if (text === null) return new Set<RetryOn>(["ct"]);
  const asked = text.split(",");
  return new Set(asked.includes("all") ? ALL : ALL.filter((each) => asked.includes(each)));
}
