import { describe, expect, it } from "vitest";
import { recipe, recipeWithEveryPort, TEXT, TEXT_AGAIN, THANKS, thanksForReply } from "./drawings.ts";
import { openPage } from "./ownerPage.ts";
import { shopsForThisFile } from "./shopsForThisFile.ts";

const CALLER = "+13125550143";
const TWELVE_HOURS = 12 * 3_600_000;
const OPTED_OUT = { type: "suppressed", code: "optedOut", why: "They asked to get no texts." };
const STOPPED = { type: "suppressed", code: "optedOut", why: "They asked to get no more texts." };
/** The network's own answer to STOP. */
const UNSUBSCRIBED =
  "You are unsubscribed and will get no more messages from this number. Reply START to get them again.";

const open = shopsForThisFile();

describe("a caller who replies", () => {
  it("has begun a conversation, so their next missed call is texted again", async () => {
    const shop = await open({ graph: recipe(), guardMs: TWELVE_HOURS });
    await shop.missedCall(CALLER);
    await shop.passes("5m");
    await shop.texts(CALLER, "My sink leaks");
    await shop.passes("1h");
    await shop.missedCall(CALLER);
    await shop.passes("10m");
    expect(await shop.textsTo(CALLER)).toEqual([TEXT, TEXT_AGAIN]);
    expect((await shop.dispositions()).map((one) => one?.type)).toEqual(["sent", "sent"]);
    expect(await shop.story()).toEqual(await shop.rehearsed());
  });

  it("is not texted any more about a call from before they replied", async () => {
    const shop = await open({ graph: recipe("again"), guardMs: TWELVE_HOURS });
    await shop.missedCall(CALLER);
    await shop.passesUntil("150s");
    await shop.missedCall(CALLER);
    await shop.passesUntil("3m");
    await shop.texts(CALLER, "My sink leaks");
    await shop.passesUntil("10m");
    expect(await shop.textsTo(CALLER)).toEqual([TEXT]);
    expect(await shop.dispositions()).toEqual([
      expect.objectContaining({ type: "sent" }),
      { type: "suppressed", code: "guard", why: "They were texted and have replied since that call." },
    ]);
    expect(await shop.story()).toEqual(await shop.rehearsed());
  });

  it("and was thanked for it by the same run is texted again all the same", async () => {
    const shop = await open({ graph: thanksForReply(), guardMs: TWELVE_HOURS });
    await shop.missedCall(CALLER);
    await shop.passes("5m");
    await shop.texts(CALLER, "My sink leaks");
    await shop.passes("10m");
    await shop.missedCall(CALLER);
    await shop.passes("2h");
    expect(await shop.textsTo(CALLER)).toEqual([TEXT, THANKS, TEXT_AGAIN]);
    expect(await shop.story()).toEqual(await shop.rehearsed());
  });

  it("and without a reply it is not", async () => {
    const shop = await open({ graph: recipe(), guardMs: TWELVE_HOURS });
    await shop.missedCall(CALLER);
    await shop.passes("65m");
    await shop.missedCall(CALLER);
    await shop.passes("10m");
    expect(await shop.textsTo(CALLER)).toEqual([TEXT]);
    expect(await shop.story()).toEqual(await shop.rehearsed());
  });
});

describe("a caller who texts STOP", () => {
  it("while a run waits is not texted, nor at any later call, until they text START", async () => {
    const shop = await open({ graph: recipe(), guardMs: TWELVE_HOURS });
    await shop.missedCall(CALLER);
    await shop.passesUntil("60s");
    await shop.texts(CALLER, "Stop.");
    await shop.passesUntil("1h");
    await shop.missedCall(CALLER);
    await shop.passesUntil("2h");
    expect(await shop.textsTo(CALLER)).toEqual([]);
    expect(await shop.dispositions()).toEqual([STOPPED, OPTED_OUT]);

    await shop.texts(CALLER, "START");
    await shop.passesUntil("3h");
    await shop.missedCall(CALLER);
    await shop.passesUntil("4h");
    expect(await shop.textsTo(CALLER)).toEqual([TEXT]);
    expect((await shop.dispositions()).map((one) => one?.type)).toEqual(["suppressed", "suppressed", "sent"]);
    expect(await shop.story()).toEqual(await shop.rehearsed());
  });

  it("takes back a text that waits for the carrier", async () => {
    const shop = await open({ graph: recipe(), guardMs: TWELVE_HOURS });
    await shop.faults({ unauthorised: true });
    await shop.missedCall(CALLER);
    await shop.passesUntil("3m");
    await shop.texts(CALLER, "STOP");
    await shop.passesUntil("4m");
    await shop.faults({ unauthorised: false });
    await shop.passesUntil("30m");
    expect(await shop.textsTo(CALLER)).toEqual([UNSUBSCRIBED]);
    expect((await shop.journal()).sends.map(({ state, errorMessage }) => [state, errorMessage])).toEqual([
      ["rejected", "They asked you to stop texting before it left."],
    ]);
  });

  it("is not texted by their owner's Send anyway either", async () => {
    const shop = await open({ graph: recipeWithEveryPort(), guardMs: TWELVE_HOURS });
    await shop.missedCall(CALLER);
    await shop.passesUntil("2m");
    await shop.faults({ failBeforeAccept: 1 });
    await shop.passesUntil("30m");
    await shop.texts(CALLER, "STOP");
    await shop.passes("1m");
    const [send] = (await shop.journal()).sends;
    const page = await openPage(shop.ringback);
    expect(await page.change("sends.sendAnyway", { id: send?.id })).toEqual({
      done: false,
      says: "They asked you to stop texting, so it was not sent.",
    });
    await shop.passes("10m");
    expect(await shop.textsTo(CALLER)).toEqual([UNSUBSCRIBED]);
  });
});
