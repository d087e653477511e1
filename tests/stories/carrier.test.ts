import { describe, expect, it } from "vitest";
import { recipeWithEveryPort, TEXT } from "./drawings.ts";
import { openPage } from "./ownerPage.ts";
import type { Shop } from "./shop.ts";
import { shopsForThisFile } from "./shopsForThisFile.ts";
import { skeleton } from "./skeleton.ts";

const CALLER = "+13125550143";
const OTHER = "+13125550177";
const TWELVE_HOURS = 12 * 3_600_000;
const SENT = { type: "sent", code: "sent", why: "They were texted." };
const NOT_CONFIRMED = {
  type: "notConfirmed",
  code: "notConfirmed",
  why: "The carrier did not tell us whether the text went out. It is not sent again.",
};

const open = shopsForThisFile();
const openOne = () => open({ graph: recipeWithEveryPort(), guardMs: TWELVE_HOURS });

/** A missed call of eight seconds, up to just before its text is sent at 2:08; then things go wrong. */
async function missedCallThen(shop: Shop, faults: object): Promise<void> {
  await shop.missedCall(CALLER);
  await shop.passesUntil("2m");
  await shop.faults(faults);
}

/** The contact's last name, where the drawing writes down by which port the run left. */
async function port(shop: Shop): Promise<unknown> {
  const { runEvents } = await shop.journal();
  const effects = runEvents.flatMap((event) => event.effects);
  return effects.flatMap((one) => (one.type === "setField" && one.field === "last_name" ? [one.value] : []));
}

async function sends(shop: Shop) {
  const rows = (await shop.journal()).sends;
  return rows.map(({ state, attempts, delivery, errorCode }) => ({ state, attempts, delivery, errorCode }));
}

describe("a text that the carrier refuses", () => {
  it("because the caller opted out: no later call of theirs is texted", async () => {
    const shop = await openOne();
    await missedCallThen(shop, { refuseTo: { [CALLER]: 21610 } });
    await shop.passesUntil("1h");
    expect(await port(shop)).toEqual(["could not send"]);
    await shop.faults({ refuseTo: {} });
    await shop.missedCall(CALLER);
    await shop.passesUntil("2h");
    expect(await shop.textsTo(CALLER)).toEqual([]);
    expect((await shop.dispositions()).map((one) => `${one?.type} ${one?.code}`)).toEqual([
      "failed couldNotSend",
      "suppressed optedOut",
    ]);
    expect(await sends(shop)).toEqual([
      { state: "rejected", attempts: 1, delivery: null, errorCode: "21610" },
    ]);
  });

  it("because it is a landline: the drawing goes on by its port, and the guard is free", async () => {
    const shop = await openOne();
    await missedCallThen(shop, { refuseTo: { [CALLER]: 21614 } });
    await shop.passesUntil("1h");
    expect(await port(shop)).toEqual(["could not send"]);
    expect(await shop.textsTo(CALLER)).toEqual([]);
    const rehearsed = await shop.rehearsed({ carrier: { settleMs: 0, outcomes: ["couldNotSend"] } });
    expect(skeleton(await shop.story())).toEqual(skeleton(rehearsed));

    await shop.faults({ refuseTo: {} });
    await shop.missedCall(CALLER);
    await shop.passesUntil("2h");
    expect(await shop.textsTo(CALLER)).toEqual([TEXT]);
  });
});

describe("a text that the carrier took and could not deliver", () => {
  it("counts as sent, with what the carrier said of it", async () => {
    const shop = await openOne();
    await missedCallThen(shop, { undelivered: { [CALLER]: 30003 } });
    await shop.passesUntil("10m");
    expect(await shop.dispositions()).toEqual([SENT]);
    expect(await sends(shop)).toEqual([
      { state: "accepted", attempts: 1, delivery: "undelivered", errorCode: "30003" },
    ]);
    expect(await shop.story()).toEqual(await shop.rehearsed());
  });
});

describe("a carrier that is busy", () => {
  it("is asked again, and the text goes out once", async () => {
    const shop = await openOne();
    await missedCallThen(shop, { tooMany: 5 });
    await shop.passesUntil("15m");
    expect(await shop.textsTo(CALLER)).toEqual([TEXT]);
    expect(await shop.dispositions()).toEqual([SENT]);
    const [send] = (await shop.journal()).sends;
    expect(send).toMatchObject({ state: "accepted", attempts: 6 });
    const settleMs = (send?.settledAt ?? 0) - (send?.createdAt ?? 0);
    expect(await shop.story()).toEqual(await shop.rehearsed({ carrier: { settleMs } }));
  });
});

describe("a carrier whose answer does not come", () => {
  it("though it took the text: its signed report tells us", async () => {
    const shop = await openOne();
    await missedCallThen(shop, { loseAnswer: 1 });
    await shop.passesUntil("10m");
    expect(await shop.textsTo(CALLER)).toEqual([TEXT]);
    expect(await shop.dispositions()).toEqual([SENT]);
    expect(await sends(shop)).toEqual([
      { state: "accepted", attempts: 1, delivery: "delivered", errorCode: null },
    ]);
    // The network reports for the first time 100 ms after it took a text.
    expect(await shop.story()).toEqual(await shop.rehearsed({ carrier: { settleMs: 100 } }));
  });

  it("nor its reports: its list tells us", async () => {
    const shop = await openOne();
    await missedCallThen(shop, { loseAnswer: 1, dropWebhooks: 1 });
    await shop.passesUntil("10m");
    expect(await shop.textsTo(CALLER)).toEqual([TEXT]);
    expect(await shop.dispositions()).toEqual([SENT]);
    expect(await sends(shop)).toEqual([{ state: "accepted", attempts: 1, delivery: null, errorCode: null }]);
    // The first look is after ten seconds.
    expect(await shop.story()).toEqual(await shop.rehearsed({ carrier: { settleMs: 10_000 } }));
  });

  it("but is an error, though it took the text", async () => {
    const shop = await openOne();
    await missedCallThen(shop, { failAfterAccept: 1 });
    await shop.passesUntil("10m");
    expect(await shop.textsTo(CALLER)).toEqual([TEXT]);
    expect(await shop.dispositions()).toEqual([SENT]);
    expect(await shop.story()).toEqual(await shop.rehearsed({ carrier: { settleMs: 100 } }));
  });

  it("and the next run of the caller waits until it is known", async () => {
    const shop = await open({ graph: recipeWithEveryPort(), guardMs: null, second: recipeWithEveryPort() });
    await missedCallThen(shop, { loseAnswer: 1, dropWebhooks: 1 });
    await shop.passesUntil("10m");
    expect(await shop.textsTo(CALLER)).toEqual([TEXT]);
    const { runs } = await shop.journal();
    expect(
      runs.map(({ state, endedAt }) => [state.end?.code, ((endedAt ?? 0) - shop.openedAt) / 1_000]),
    ).toEqual([
      ["textAsked", 138],
      ["noText", 138],
    ]);
  });
});

describe("a text that nobody can confirm", () => {
  async function notConfirmed(faults: object): Promise<{ shop: Shop; sendId: string }> {
    const shop = await openOne();
    await missedCallThen(shop, faults);
    await shop.passesUntil("30m");
    expect(await shop.dispositions()).toEqual([NOT_CONFIRMED]);
    const [send] = (await shop.journal()).sends;
    if (send === undefined) throw new Error("No text was asked for.");
    return { shop, sendId: send.id };
  }

  it("is shown after fifteen minutes and not sent again, and the run leaves by that port", async () => {
    const { shop } = await notConfirmed({ failBeforeAccept: 1 });
    expect(await port(shop)).toEqual(["not confirmed"]);
    const [send] = (await shop.journal()).sends;
    expect(send).toMatchObject({ state: "notConfirmed", attempts: 1, lookups: 5 });
    const carrier = { settleMs: 900_000, outcomes: ["notConfirmed" as const] };
    expect(await shop.story()).toEqual(await shop.rehearsed({ carrier }));

    await shop.missedCall(CALLER);
    await shop.passes("10m");
    expect(await shop.textsTo(CALLER)).toEqual([]);
    expect((await shop.dispositions()).map((one) => one?.code)).toEqual(["notConfirmed", "guard"]);
  });

  it("goes out once more when its owner says so, and no more than once", async () => {
    const { shop, sendId } = await notConfirmed({ failBeforeAccept: 1 });
    const page = await openPage(shop.ringback);
    expect(await page.change("sends.checkAgain", { id: sendId })).toEqual({
      done: true,
      says: "Asking the carrier again.",
    });
    await shop.passes("1m");
    expect(await shop.dispositions()).toEqual([NOT_CONFIRMED]);
    expect([
      await page.change("sends.sendAnyway", { id: sendId }),
      await page.change("sends.sendAnyway", { id: sendId }),
    ]).toEqual([
      { done: true, says: "Sending it once more." },
      { done: false, says: "It was sent once more already." },
    ]);
    await shop.passes("1m");
    expect(await shop.textsTo(CALLER)).toEqual([TEXT]);
    expect(await shop.dispositions()).toEqual([SENT]);
  });

  it("is sent when its owner knows that it arrived", async () => {
    const { shop, sendId } = await notConfirmed({ failBeforeAccept: 1 });
    const page = await openPage(shop.ringback);
    expect([
      await page.change("sends.markAsSent", { id: sendId }),
      await page.change("sends.sendAnyway", { id: sendId }),
    ]).toEqual([
      { done: true, says: "Marked as sent." },
      { done: false, says: "That text is settled, so there is nothing to do." },
    ]);
    await shop.passes("1m");
    expect(await shop.textsTo(CALLER)).toEqual([]);
    expect(await shop.dispositions()).toEqual([SENT]);
  });

  it("is found by Check again once the carrier can be asked", async () => {
    const shop = await openOne();
    await missedCallThen(shop, { loseAnswer: 1, dropWebhooks: 1 });
    await shop.passesUntil("129s");
    // From here on the carrier takes no question either: nothing is concluded from its silence.
    await shop.faults({ unauthorised: true });
    await shop.passesUntil("40m");
    expect(await shop.dispositions()).toEqual([null]);
    await shop.faults({ unauthorised: false });
    const [send] = (await shop.journal()).sends;
    const page = await openPage(shop.ringback);
    await page.change("sends.checkAgain", { id: send?.id });
    await shop.passes("1s");
    expect(await shop.dispositions()).toEqual([SENT]);
    expect(await shop.textsTo(CALLER)).toEqual([TEXT]);
  });
});

describe("a carrier that refuses the account", () => {
  it("holds all texts until it takes one again, which is tried after five minutes", async () => {
    const shop = await openOne();
    await shop.missedCall(CALLER);
    await shop.missedCall(OTHER);
    await shop.passesUntil("2m");
    await shop.faults({ unauthorised: true });
    await shop.passesUntil("4m");
    expect(await shop.holds()).toEqual(["The carrier refuses this account: Authenticate."]);
    expect(await sends(shop)).toMatchObject([{ state: "intent" }, { state: "intent" }]);
    expect(await shop.dispositions()).toEqual([null, null]);

    await shop.passesUntil("8m");
    const tries = (await shop.journal()).sends.reduce((sum, { attempts }) => sum + attempts, 0);
    await shop.faults({ unauthorised: false });
    await shop.passesUntil("15m");
    expect(await shop.holds()).toEqual([]);
    expect([await shop.textsTo(CALLER), await shop.textsTo(OTHER)]).toEqual([[TEXT], [TEXT]]);
    expect(await shop.dispositions()).toEqual([SENT, SENT]);
    // At most one more try each before the hold stood.
    expect(tries).toBeLessThanOrEqual(3);
  });

  it("is tried again when the server starts", async () => {
    const shop = await openOne();
    await missedCallThen(shop, { unauthorised: true });
    await shop.passesUntil("3m");
    await shop.faults({ unauthorised: false });
    await shop.isDownFor("10s");
    expect(await shop.textsTo(CALLER)).toEqual([TEXT]);
    expect(await shop.holds()).toEqual([]);
  });

  it("for over an hour: the texts are given up, with the reason", async () => {
    const shop = await openOne();
    await missedCallThen(shop, { unauthorised: true });
    await shop.passesUntil("70m");
    await shop.faults({ unauthorised: false });
    await shop.passesUntil("2h");
    expect(await shop.textsTo(CALLER)).toEqual([]);
    expect(await port(shop)).toEqual(["could not send"]);
    expect(await shop.dispositions()).toEqual([
      {
        type: "failed",
        code: "couldNotSend",
        why: "It could not leave for over an hour: The carrier refuses this account: Authenticate.",
      },
    ]);
  });
});
