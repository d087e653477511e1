/** What a segment costs, by country, for an owner to put right. */
export interface PriceTable {
  /** ISO 4217, such as `USD`. */
  currency: string;
  /** By ISO 3166 country of the caller, in ten-thousandths of the currency, what phone companies add included. */
  perSegment: Readonly<Record<string, number>>;
}

/**
 * List prices of a large provider as they were in 2026, carriers' fees included. They are estimates: contracts, number
 * types and months differ, so everybody edits their own.
 */
export const DEFAULT_PRICES: PriceTable = {
  currency: "USD",
  perSegment: {
    US: 115,
    CA: 125,
    PR: 115,
    MX: 690,
    GB: 520,
    IE: 870,
    ES: 810,
    FR: 800,
    DE: 1_120,
    IT: 930,
    NL: 1_090,
    PT: 580,
    AU: 520,
    NZ: 1_050,
    CO: 560,
    AR: 720,
    CL: 610,
  },
};

export interface PriceEstimate {
  currency: string;
  /** In ten-thousandths of the currency. */
  amount: number;
}

/** What a text of so many segments costs to a country; `null` when the table does not have it. */
export function estimatePrice(
  segments: number,
  country: string,
  table: PriceTable = DEFAULT_PRICES,
): PriceEstimate | null {
  const code = country.toUpperCase();
  const each = Object.hasOwn(table.perSegment, code) ? table.perSegment[code] : undefined;
  return each === undefined ? null : { currency: table.currency, amount: Math.round(each * segments) };
}

const SIGNS: Readonly<Record<string, string>> = {
  USD: "$",
  EUR: "€",
  GBP: "£",
  CAD: "CA$",
  AUD: "A$",
  MXN: "MX$",
};

/** "about $0.023": as many places as it takes to tell two texts apart, two at least. */
export function sayPrice({ currency, amount }: PriceEstimate): string {
  const places = amount % 100 === 0 ? 2 : amount % 10 === 0 ? 3 : 4;
  const sum = (amount / 10_000).toFixed(places);
  const sign = SIGNS[currency];
  return sign === undefined ? `about ${sum} ${currency}` : `about ${sign}${sum}`;
}
