import { estimatePrice, findMergeField, type PriceTable, type Rendering } from "@ringback/templates";

/** What a segment costs the business, and where its callers are. */
export interface PriceList {
  table: PriceTable;
  /** ISO 3166, such as `US`. */
  country: string;
}

/** "124 characters, 1 segment". */
export function sayCost({ count }: Pick<Rendering, "count">): string {
  return `${counted(count.units, "character")}, ${saySegmentsOf({ count })}`;
}

/** "2 segments", or "up to 3 segments" where carriers differ in how they cut an emoji. */
export function saySegmentsOf({ count }: Pick<Rendering, "count">): string {
  const { segments, clusterSafeSegments } = count;
  return clusterSafeSegments > segments ? `up to ${saySegments(clusterSafeSegments)}` : saySegments(segments);
}

/** "2 segments". */
export function saySegments(segments: number): string {
  return counted(segments, "segment");
}

/** "a long first name": what makes the longest text longer than the usual one. */
export function sayCause(token: string): string {
  const label = findMergeField(token)?.label ?? token.replace(/^contact\./, "").replaceAll("_", " ");
  return `a long ${label.toLowerCase().replace(/^caller's /, "")}`;
}

/** "$0.0083": what so many segments cost; `null` when there is no price for the country. */
export function sayPrice(segments: number, { table, country }: PriceList): string | null {
  const price = estimatePrice(segments, country, table);
  if (price === null) return null;
  const money = new Intl.NumberFormat(undefined, {
    style: "currency",
    currency: price.currency,
    minimumFractionDigits: 2,
    maximumFractionDigits: 4,
  });
  return money.format(price.amount / 10_000);
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
