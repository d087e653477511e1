import { expect, it } from "vitest";
import { TEXT } from "./drawings.ts";
import type { Shop } from "./shop.ts";

const CALLER = "+13125550143";

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
export async function twoCallsAtOnce(shop: Shop): Promise<void> {
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
export async function threeWaitsAfterDowntime(shop: Shop): Promise<void> {
  await shop.missedCall(CALLER);
  await shop.passesUntil("30s");
  await shop.missedCall(CALLER);
  await shop.passesUntil("90s");
  await shop.missedCall(CALLER);
  await shop.passesUntil("100s");
  await shop.isDownFor("20m");
  await shop.passes("10m");
}

/** The three bursts that the recipe of the trade must answer with one text, in a shop that runs it for each call. */
export function tellBursts(openShop: () => Promise<Shop>): void {
  it("texts once for calls at 0, 45 and 90 seconds", async () => {
    const shop = await openShop();
    await threeCallsInNinetySeconds(shop);
    expect(await shop.textsTo(CALLER)).toEqual([TEXT]);
    expect((await shop.dispositions()).map((one) => one?.type)).toEqual(["sent", "suppressed", "suppressed"]);
    expect(await shop.story()).toEqual(await shop.rehearsed());
  });

  it("texts once for two calls 0.4 s apart", async () => {
    const shop = await openShop();
    await twoCallsAtOnce(shop);
    expect(await shop.textsTo(CALLER)).toEqual([TEXT]);
    expect((await shop.dispositions()).map((one) => one?.type)).toEqual(["sent", "suppressed"]);
    expect(await shop.story()).toEqual(await shop.rehearsed({ carrier: { settleMs: 400 } }));
  });

  it("texts once for three waits that come due together after the server was down", async () => {
    const shop = await openShop();
    await threeWaitsAfterDowntime(shop);
    expect(await shop.textsTo(CALLER)).toEqual([TEXT]);
    expect((await shop.dispositions()).map((one) => one?.type)).toEqual(["sent", "suppressed", "suppressed"]);
    expect(await shop.story()).toEqual(await shop.rehearsed({ down: [{ from: 100_000, to: 1_300_000 }] }));
  });
}
