import { recipeOfTheTrade } from "@ringback/engine";
import type { Turns } from "ringback";
import { afterEach, describe, expect, it } from "vitest";
import { openShop, type Shop, type ShopOptions } from "./openShop.ts";

const CALLER = "+13125550143";
const BODY =
  "Hi, this is {{owner.first_name}} at {{business.name}}. Sorry I missed you, what do you need help with?";
const TEXT = "Hi, this is Dana at Miller Plumbing. Sorry I missed you, what do you need help with?";
const TWELVE_HOURS = 12 * 3_600_000;

/** Nobody's turn is ever taken: what the world would be like without the turn lock. */
const withoutTurns: Turns = { taken: () => false, take: async () => {}, release: async () => false };

const open: Shop[] = [];
async function shopWith(options: Omit<ShopOptions, "graph">): Promise<Shop> {
  const shop = await openShop({ graph: recipeOfTheTrade({ body: BODY, repeat: "again" }), ...options });
  open.push(shop);
  return shop;
}
afterEach(async () => {
  for (const shop of open.splice(0)) await shop.close();
});

/** Calls at 0, 45 and 90 seconds. */
async function threeCallsInNinetySeconds(shop: Shop): Promise<void> {
  await shop.missedCall(CALLER);
  await shop.passesUntil("45s");
  await shop.missedCall(CALLER);
  await shop.passesUntil("90s");
  await shop.missedCall(CALLER);
  await shop.passes("10m");
}

/** Two calls 0.4 s apart, while the carrier takes longer than that to answer or to report: their waits end in one another's turn. */
async function twoCallsAtOnce(shop: Shop): Promise<void> {
  await shop.faults({ slowMs: 1_500, holdMessagesMs: 5_000 });
  await shop.missedCall(CALLER);
  await shop.passes("400ms");
  await shop.missedCall(CALLER);
  await shop.passes("127.5s");
  await shop.jumps("100ms");
  await shop.jumps("400ms");
  await shop.passes("10m");
}

/** Three calls, and the server is down past the end of all their waits. */
async function threeWaitsAfterDowntime(shop: Shop): Promise<void> {
  await shop.missedCall(CALLER);
  await shop.passesUntil("30s");
  await shop.missedCall(CALLER);
  await shop.passesUntil("90s");
  await shop.missedCall(CALLER);
  await shop.passesUntil("100s");
  await shop.isDownFor("20m");
  await shop.passes("10m");
}

describe.each([
  ["the guard off", null],
  ["the guard on", TWELVE_HOURS],
])("the recipe of the trade, repeat calls set to run again, %s", (_name, guardMs) => {
  it("texts once for calls at 0, 45 and 90 seconds", async () => {
    const shop = await shopWith({ guardMs });
    await threeCallsInNinetySeconds(shop);
    expect(await shop.textsTo(CALLER)).toEqual([TEXT]);
    expect((await shop.dispositions()).map((one) => one?.type)).toEqual(["sent", "suppressed", "suppressed"]);
    expect(await shop.story()).toEqual(await shop.rehearsed());
  });

  it("texts once for two calls 0.4 s apart", async () => {
    const shop = await shopWith({ guardMs });
    await twoCallsAtOnce(shop);
    expect(await shop.textsTo(CALLER)).toEqual([TEXT]);
    expect((await shop.dispositions()).map((one) => one?.type)).toEqual(["sent", "suppressed"]);
    expect(await shop.story()).toEqual(await shop.rehearsed({ carrier: { settleMs: 400 } }));
  });

  it("texts once for three waits that come due together after the server was down", async () => {
    const shop = await shopWith({ guardMs });
    await threeWaitsAfterDowntime(shop);
    expect(await shop.textsTo(CALLER)).toEqual([TEXT]);
    expect((await shop.dispositions()).map((one) => one?.type)).toEqual(["sent", "suppressed", "suppressed"]);
    expect(await shop.story()).toEqual(await shop.rehearsed({ down: [{ from: 100_000, to: 1_300_000 }] }));
  });
});

describe("without the turn lock and without the guard", () => {
  it("two calls 0.4 s apart are texted twice", async () => {
    const shop = await shopWith({ guardMs: null, turns: withoutTurns });
    await twoCallsAtOnce(shop);
    expect(await shop.textsTo(CALLER)).toEqual([TEXT, TEXT]);
  });

  it("three waits that come due together are texted three times", async () => {
    const shop = await shopWith({ guardMs: null, turns: withoutTurns });
    await threeWaitsAfterDowntime(shop);
    expect(await shop.textsTo(CALLER)).toEqual([TEXT, TEXT, TEXT]);
  });
});
