import { DEFAULT_PRICES, type PriceTable } from "@ringback/templates";
import { useQuery } from "@tanstack/react-query";
import { useSession } from "../shell/useSession.ts";
import { useTRPC } from "../trpc.ts";
import type { PriceList } from "./sayCost.ts";

/** What a text costs this business; `null` until it is known. */
export function usePriceList(): PriceList | null {
  const trpc = useTRPC();
  const { data: settings } = useQuery(trpc.settings.get.queryOptions());
  const { data: session } = useSession();
  if (!settings || !session?.session || session.business === null) return null;
  return { table: pricesOr(settings.prices), country: session.business.country };
}

/** The business's own prices, or the list prices until it has put any in. */
export function pricesOr(own: PriceTable): PriceTable {
  return Object.keys(own.perSegment).length === 0 ? DEFAULT_PRICES : own;
}
