import { DEFAULT_PRICES } from "@ringback/templates";
import { z } from "zod";
import { saveSetting, type Tx } from "../store/index.ts";
import { readSetting } from "./readSetting.ts";

/** The most that a segment may cost: 10 of the currency. */
const MOST = 100_000;

/** What a segment costs, by the country that it is sent to. */
export const PRICES = z.strictObject({
  /** ISO 4217, such as `USD`. */
  currency: z.string().regex(/^[A-Z]{3}$/, "use the three letters of a currency, such as USD"),
  /** By ISO 3166 country, in 1/10,000 of the currency. */
  perSegment: z.record(
    z.string().regex(/^[A-Z]{2}$/, "use the two letters of a country, such as US"),
    z.number().min(0).max(MOST),
  ),
});

export type Prices = z.infer<typeof PRICES>;

const KIND = {
  key: "prices",
  schema: PRICES,
  fallback: { ...DEFAULT_PRICES, perSegment: { ...DEFAULT_PRICES.perSegment } } satisfies Prices,
};

/** A business's own table of prices, or list prices until it has put them right. */
export function pricesOf(tx: Tx, businessId: string): Promise<Prices> {
  return readSetting<Prices>(tx, businessId, KIND);
}

/** @param id For the row, where there is none yet. */
export async function savePrices(
  tx: Tx,
  businessId: string,
  { id, prices }: { id: string; prices: Prices },
): Promise<void> {
  await saveSetting(tx, businessId, { id, key: KIND.key, value: prices });
}
