import { startTestPostgres, type TestPostgres } from "ringback/testPostgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tellBursts } from "./bursts.ts";
import { recipe, TEXT, textEveryTime } from "./drawings.ts";
import type { Shop, ShopOptions } from "./shop.ts";
import { shopsForThisFile } from "./shopsForThisFile.ts";

const CALLER = "+13125550143";
const TWELVE_HOURS = 12 * 3_600_000;
const SENT = { type: "sent", code: "sent", why: "They were texted." };

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startTestPostgres();
}, 60_000);
afterAll(() => postgres.stop());

const openShop = shopsForThisFile();
const open = async (options: ShopOptions): Promise<Shop> =>
  openShop({ ...options, databaseUrl: await postgres.createDatabase() });

describe("on PostgreSQL", () => {
  describe.each([
    ["the guard off", null],
    ["the guard on", TWELVE_HOURS],
  ])("the recipe of the trade, repeat calls set to run again, %s", (_name, guardMs) => {
    tellBursts(() => open({ graph: recipe("again"), guardMs }));
  });

  describe("a carrier that does not answer", () => {
    it("though it took the text: it is found, by its report or in the list", async () => {
      const shop = await open({ graph: recipe(), guardMs: TWELVE_HOURS });
      await shop.missedCall(CALLER);
      await shop.passesUntil("2m");
      await shop.faults({ loseAnswer: 1, dropWebhooks: 1 });
      await shop.passesUntil("10m");
      expect(await shop.textsTo(CALLER)).toEqual([TEXT]);
      expect(await shop.dispositions()).toEqual([SENT]);
      expect(await shop.story()).toEqual(await shop.rehearsed({ carrier: { settleMs: 10_000 } }));
    });

    it("and did not take it: nobody can tell, and it is not sent again", async () => {
      const shop = await open({ graph: recipe(), guardMs: TWELVE_HOURS });
      await shop.missedCall(CALLER);
      await shop.passesUntil("2m");
      await shop.faults({ failBeforeAccept: 1 });
      await shop.passesUntil("30m");
      expect(await shop.textsTo(CALLER)).toEqual([]);
      expect((await shop.dispositions()).map((one) => one?.type)).toEqual(["notConfirmed"]);
      const carrier = { settleMs: 900_000, outcomes: ["notConfirmed" as const] };
      expect(await shop.story()).toEqual(await shop.rehearsed({ carrier }));
    });
  });

  it("webhooks that all come twice and out of order bring one text", async () => {
    const shop = await open({ graph: recipe(), guardMs: TWELVE_HOURS });
    await shop.faults({ duplicateWebhooks: 1, reorderWebhooks: true });
    await shop.missedCall(CALLER);
    await shop.passes("20m");
    expect(await shop.textsTo(CALLER)).toEqual([TEXT]);
    expect(await shop.dispositions()).toEqual([SENT]);
    expect(await shop.story()).toEqual(await shop.rehearsed());
  });
});

describe("two servers on one PostgreSQL database", () => {
  const callers = Array.from({ length: 40 }, (_, n) => `+131255502${String(n).padStart(2, "0")}`);

  it("text each of forty callers once, though every wait is due to both", async () => {
    const shop = await open({ graph: recipe("again"), guardMs: null, mode: "behind", servers: 2 });
    for (const caller of callers) await shop.missedCall(caller);
    await shop.passes("20s");
    for (const caller of callers) await shop.missedCall(caller);
    await shop.passes("20s");
    // Everything becomes due at one instant, on both servers.
    await shop.jumps("10m");
    await shop.passes("10m");
    expect(await Promise.all(callers.map((caller) => shop.textsTo(caller)))).toEqual(
      callers.map(() => [TEXT]),
    );
    const types = (await shop.dispositions()).map((one) => one?.type);
    expect([types.filter((one) => one === "sent"), types.filter((one) => one === "suppressed")]).toEqual([
      callers.map(() => "sent"),
      callers.map(() => "suppressed"),
    ]);
  });

  it("leave one another's texts alone while they are on their way", async () => {
    const shop = await open({ graph: recipe(), guardMs: TWELVE_HOURS });
    await shop.missedCall(CALLER);
    await shop.passesUntil("2m");
    await shop.faults({ slowMs: 1_000 });
    await shop.jumps("8s");
    const claimed = () => shop.journal().then(({ sends }) => sends.map(({ state }) => state));
    expect(await claimed()).toEqual(["claimed"]);
    await shop.anotherServer();
    expect(await claimed()).toEqual(["claimed"]);
    await shop.passes("10m");
    expect(await shop.textsTo(CALLER)).toEqual([TEXT]);
    expect(await shop.dispositions()).toEqual([SENT]);
    expect((await shop.journal()).sends.map(({ unknownAt }) => unknownAt)).toEqual([null]);
  });

  it("look up what a dead one had claimed, after a minute, and do not send it again", async () => {
    const shop = await open({ graph: recipe(), guardMs: TWELVE_HOURS, servers: 2 });
    await shop.missedCall(CALLER);
    await shop.passesUntil("130s");
    await shop.forgetsAnswer();
    await shop.passes("30s");
    const states = () => shop.journal().then(({ sends }) => sends.map(({ state }) => state));
    expect(await states()).toEqual(["claimed"]);
    await shop.passes("2m");
    expect(await states()).toEqual(["accepted"]);
    expect(await shop.textsTo(CALLER)).toEqual([TEXT]);
  });
});

describe("a wait on PostgreSQL in real time", () => {
  it("is ended by the queue, long before anybody polls", async () => {
    const shop = await open({
      graph: textEveryTime({ amount: 1, unit: "seconds" }),
      guardMs: TWELVE_HOURS,
      mode: "behind",
      clock: "machine",
    });
    await shop.missedCall(CALLER);
    const beganAt = performance.now();
    await expect.poll(() => shop.textsTo(CALLER), { timeout: 8_000, interval: 20 }).toEqual([TEXT]);
    expect(performance.now() - beganAt).toBeLessThan(3_000);
  });
});
