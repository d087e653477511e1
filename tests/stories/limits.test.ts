import { businessById, insertBusiness, insertNumber, numbersOf, updateBusiness } from "ringback";
import { describe, expect, it } from "vitest";
import { recipe, TEXT, TEXT_AGAIN, textEveryTime } from "./drawings.ts";
import { shopsForThisFile } from "./shopsForThisFile.ts";

const CALLER = "+13125550143";
const TWELVE_HOURS = 12 * 3_600_000;
const PAUSED = "You paused all texts.";

const open = shopsForThisFile();

describe("the kill switch", () => {
  it("lets no text of a later call out, and tells its reason", async () => {
    const shop = await open({ graph: recipe(), guardMs: TWELVE_HOURS });
    await shop.missedCall(CALLER);
    await shop.passesUntil("60s");
    await shop.ringback.store.transaction((tx) =>
      updateBusiness(tx, shop.businessId, { killSwitch: PAUSED }),
    );
    await shop.passesUntil("2h");
    expect(await shop.textsTo(CALLER)).toEqual([]);
    expect((await shop.journal()).sends).toEqual([]);
    expect(await shop.dispositions()).toEqual([{ type: "suppressed", code: "killSwitch", why: PAUSED }]);
    expect(await shop.story()).toEqual(await shop.rehearsed());
  });

  it("stops a text that was waiting for the carrier, until it is given up", async () => {
    const shop = await open({ graph: recipe(), guardMs: TWELVE_HOURS });
    await shop.missedCall(CALLER);
    await shop.passesUntil("2m");
    await shop.faults({ unauthorised: true });
    await shop.passesUntil("3m");
    await shop.ringback.store.transaction((tx) =>
      updateBusiness(tx, shop.businessId, { killSwitch: PAUSED }),
    );
    await shop.faults({ unauthorised: false });
    await shop.passesUntil("2h");
    expect(await shop.textsTo(CALLER)).toEqual([]);
    expect(await shop.dispositions()).toEqual([
      { type: "failed", code: "couldNotSend", why: `Texts were stopped for over an hour: ${PAUSED}` },
    ]);
  });
});

describe("one caller", () => {
  it("gets three texts a day and no more, whatever the drawing says", async () => {
    const shop = await open({ graph: textEveryTime(), guardMs: null });
    for (let call = 0; call < 5; call += 1) {
      await shop.missedCall(CALLER);
      await shop.passes("1h");
    }
    expect(await shop.textsTo(CALLER)).toEqual([TEXT, TEXT_AGAIN, TEXT_AGAIN]);
    const tooMany = {
      type: "suppressed",
      code: "dailyCap",
      why: "They got 3 automated texts within 24 hours, which is the limit.",
    };
    const sent = { type: "sent", code: "sent", why: "They were texted." };
    expect(await shop.dispositions()).toEqual([sent, sent, sent, tooMany, tooMany]);
    expect(await shop.story()).toEqual(await shop.rehearsed());

    await shop.passes("20h");
    await shop.missedCall(CALLER);
    await shop.passes("1h");
    expect(await shop.textsTo(CALLER)).toHaveLength(4);
  });
});

describe("two businesses of one server", () => {
  it("do not text each other's numbers, or they would go on for ever", async () => {
    const shop = await open({ graph: recipe(), guardMs: TWELVE_HOURS });
    const neighbour = "+13125550144";
    await shop.ringback.store.transaction(async (tx) => {
      const business = await businessById(tx, shop.businessId);
      const [number] = await numbersOf(tx, shop.businessId);
      if (business === null || number === undefined) throw new Error("The shop has no number.");
      await insertBusiness(tx, { ...business, id: "neighbour", name: "The neighbour's" });
      await insertNumber(tx, { ...number, id: "theirs", businessId: "neighbour", e164: neighbour });
    });
    await shop.missedCall(neighbour);
    await shop.passes("10m");
    expect(await shop.textsTo(neighbour)).toEqual([]);
    expect(await shop.dispositions()).toEqual([
      {
        type: "suppressed",
        code: "ownNumber",
        why: "They called from a number that Ringback itself answers, so it is not texted.",
      },
    ]);
  });
});
