import { afterEach } from "vitest";
import { openShop } from "./openShop.ts";
import type { Shop, ShopOptions } from "./shop.ts";

/** Opens shops for a file's stories. Each is closed after its story, which fails when a promise was broken meanwhile. */
export function shopsForThisFile(): (options: ShopOptions) => Promise<Shop> {
  const open: Shop[] = [];
  afterEach(async () => {
    for (const shop of open.splice(0)) await shop.close();
  });
  return async (options) => {
    const shop = await openShop(options);
    open.push(shop);
    return shop;
  };
}
