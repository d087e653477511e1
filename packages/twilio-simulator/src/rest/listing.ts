import { parseFilterTime } from "../dates.ts";

/** One page of a list, in Twilio's envelope; the items stand under `name`. */
export interface Listing<T> {
  /** The name of the collection, such as `messages`. */
  name: string;
  /** The path of the list, without a query. */
  path: string;
  /** The query as it came. */
  query: Record<string, string>;
  /** All that matches, newest first. */
  matches: readonly T[];
  sidOf: (item: T) => string;
  view: (item: T) => Record<string, unknown>;
}

/**
 * Cuts out the page that the query asks for. A page token names the last item of the page before, so that what is
 * added meanwhile neither repeats nor hides an item.
 */
export function listPage<T>(listing: Listing<T>): Record<string, unknown> {
  const { query, matches, path } = listing;
  const size = clamp(Number(query.PageSize ?? 50), 1, 1000);
  const page = clamp(Number(query.Page ?? 0), 0, Number.MAX_SAFE_INTEGER);
  const after = query.PageToken?.startsWith("PA") ? query.PageToken.slice(2) : null;
  const start = after === null ? page * size : matches.findIndex((each) => listing.sidOf(each) === after) + 1;
  const items = matches.slice(start, start + size);
  const last = items.at(-1);

  function uri(extra: Record<string, string>): string {
    const { Page: _page, PageToken: _token, PageSize: _size, ...filters } = query;
    return `${path}?${new URLSearchParams({ ...filters, PageSize: String(size), ...extra })}`;
  }
  const more = last !== undefined && start + size < matches.length;
  return {
    end: Math.max(0, page * size + items.length - 1),
    first_page_uri: uri({ Page: "0" }),
    next_page_uri: more ? uri({ Page: String(page + 1), PageToken: `PA${listing.sidOf(last)}` }) : null,
    page,
    page_size: size,
    previous_page_uri: page > 0 ? uri({ Page: String(page - 1) }) : null,
    start: page * size,
    uri: uri({ Page: String(page) }),
    [listing.name]: items.map(listing.view),
  };
}

function clamp(value: number, min: number, max: number): number {
  return Number.isFinite(value) ? Math.min(max, Math.max(min, Math.floor(value))) : min;
}

/**
 * Whether an instant is within the filters `Name`, `Name<` and `Name>` (the latter two inclusive). Something that has
 * not happened matches no filter, and everything matches none.
 */
export function matchesTime(query: Record<string, string>, name: string, instant: number | null): boolean {
  const on = query[name];
  const before = query[`${name}<`];
  const after = query[`${name}>`];
  if (on === undefined && before === undefined && after === undefined) return true;
  if (instant === null) return false;
  const onTime = on === undefined ? null : parseFilterTime(on);
  const beforeTime = before === undefined ? null : parseFilterTime(before);
  const afterTime = after === undefined ? null : parseFilterTime(after);
  if (onTime !== null && (instant < onTime.from || instant >= onTime.to)) return false;
  if (beforeTime !== null && instant >= beforeTime.to) return false;
  return afterTime === null || instant >= afterTime.from;
}
