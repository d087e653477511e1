import type { Turns } from "ringback";
import { describe, expect, it } from "vitest";
import { tellBursts, threeWaitsAfterDowntime, twoCallsAtOnce } from "./bursts.ts";
import { recipe, TEXT, TEXT_AGAIN } from "./drawings.ts";
import { shopsForThisFile } from "./shopsForThisFile.ts";

const CALLER = "+13125550143";
const TWELVE_HOURS = 12 * 3_600_000;

/** Nobody's turn is ever taken: what the world would be like without the turn lock. */
const withoutTurns: Turns = { taken: () => false, take: async () => {}, release: async () => false };

const open = shopsForThisFile();

describe.each([
  ["the guard off", null],
  ["the guard on", TWELVE_HOURS],
])("the recipe of the trade, repeat calls set to run again, %s", (_name, guardMs) => {
  tellBursts(() => open({ graph: recipe("again"), guardMs }));
});

describe("without the turn lock and without the guard", () => {
  it("two calls 0.4 s apart are texted twice", async () => {
    const shop = await open({ graph: recipe("again"), guardMs: null, turns: withoutTurns });
    await twoCallsAtOnce(shop);
    expect(await shop.textsTo(CALLER)).toEqual([TEXT, TEXT_AGAIN]);
  });

  it("three waits that come due together are texted three times", async () => {
    const shop = await open({ graph: recipe("again"), guardMs: null, turns: withoutTurns });
    await threeWaitsAfterDowntime(shop);
    expect(await shop.textsTo(CALLER)).toEqual([TEXT, TEXT_AGAIN, TEXT_AGAIN]);
  });
});
