import { updateBusiness } from "ringback";
import { describe, expect, it } from "vitest";
import { recipe, TEXT } from "./drawings.ts";
import { openPage } from "./ownerPage.ts";
import type { Shop } from "./shop.ts";
import { shopsForThisFile } from "./shopsForThisFile.ts";

const CALLER = "+13125550143";
const OTHER = "+13125550144";
const TWELVE_HOURS = 12 * 3_600_000;
const MOVED_ON = {
  came: "notDone",
  says: "They went on in the meantime, so nothing was done.",
};

const open = shopsForThisFile();

/** Those who wait, as a page of their node shows them. */
async function standing(shop: Shop) {
  const { runs } = await shop.journal();
  return runs.flatMap(({ id, state }) => (state.wait === null ? [] : [{ runId: id, key: state.wait.key }]));
}

/** A shop in which somebody has called and waits for their text. */
async function withWaiting() {
  const shop = await open({ graph: recipe(), guardMs: TWELVE_HOURS });
  await shop.missedCall(CALLER);
  await shop.passesUntil("40s");
  const page = await openPage(shop.ringback);
  return { shop, page, people: await standing(shop) };
}

describe("somebody who waits for their text", () => {
  it("gets it now, and not again when its time comes", async () => {
    const { shop, page, people } = await withWaiting();
    expect(await page.change("waiting.sendNow", { people })).toEqual({
      came: "texting",
      says: "Their text is on its way.",
    });
    await shop.passesUntil("50s");
    expect(await shop.textsTo(CALLER)).toEqual([TEXT]);
    await shop.passesUntil("1h");
    expect(await shop.textsTo(CALLER)).toEqual([TEXT]);
    expect(await shop.dispositions()).toEqual([{ type: "sent", code: "sent", why: "They were texted." }]);
  });

  it("gets one text, however often and from however many pages the owner presses", async () => {
    const { shop, page, people } = await withWaiting();
    const answers = await Promise.all([1, 2, 3].map(() => page.change("waiting.sendNow", { people })));
    expect(answers).toContainEqual({ came: "texting", says: "Their text is on its way." });
    expect(answers.filter((answer) => JSON.stringify(answer) === JSON.stringify(MOVED_ON))).toHaveLength(2);
    await shop.passesUntil("1h");
    expect(await shop.textsTo(CALLER)).toEqual([TEXT]);
  });

  it("is not texted within quiet hours: the owner is told until when it is held", async () => {
    const { shop, page, people } = await withWaiting();
    await shop.ringback.store.transaction((tx) =>
      updateBusiness(tx, shop.businessId, { quietHours: { from: 540, to: 660, texts: "hold" } }),
    );
    expect(await page.change("waiting.sendNow", { people })).toEqual({
      came: "waits",
      says: "It is within your quiet hours; the text is held until Tue, Jun 2, 11:00 AM.",
    });
    expect(await page.change("waiting.sendNow", { people: await standing(shop) })).toMatchObject({
      came: "waits",
    });
    await shop.passesUntil("59m");
    expect(await shop.textsTo(CALLER)).toEqual([]);
    await shop.passesUntil("61m");
    expect(await shop.textsTo(CALLER)).toEqual([TEXT]);
  });

  it("who said STOP a moment ago is not texted by any press", async () => {
    const { shop, page, people } = await withWaiting();
    await shop.texts(CALLER, "STOP");
    await shop.passesUntil("45s");
    expect(await page.change("waiting.sendNow", { people })).toEqual(MOVED_ON);
    await shop.passesUntil("1h");
    expect((await shop.journal()).sends).toEqual([]);
  });

  it("is let go when the owner ends it, and the call says so", async () => {
    const { shop, page, people } = await withWaiting();
    expect(await page.change("waiting.end", { people })).toEqual({
      came: "ended",
      says: "This has ended for them.",
    });
    expect(await page.change("waiting.end", { people })).toEqual(MOVED_ON);
    await shop.passesUntil("1h");
    expect(await shop.textsTo(CALLER)).toEqual([]);
    expect(await shop.dispositions()).toEqual([
      { type: "suppressed", code: "cancelled", why: "You ended it." },
    ]);
  });

  it("is one of several who are sent on at once", async () => {
    const { shop, page } = await withWaiting();
    await shop.missedCall(OTHER);
    await shop.passesUntil("80s");
    const people = await standing(shop);
    expect(await page.change("waiting.sendNow", { people })).toEqual({
      came: "texting",
      says: "2 texts are on their way.",
    });
    await shop.passesUntil("85s");
    expect([await shop.textsTo(CALLER), await shop.textsTo(OTHER)]).toEqual([[TEXT], [TEXT]]);
  });
});
