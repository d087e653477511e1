import { describe, expect, it } from "vitest";
import { recipe, TEXT } from "./drawings.ts";
import { shopsForThisFile } from "./shopsForThisFile.ts";

const CALLER = "+13125550143";
const OTHER = "+13125550177";
const TWELVE_HOURS = 12 * 3_600_000;
const SENT = { type: "sent", code: "sent", why: "They were texted." };

const open = shopsForThisFile();
const openOne = () => open({ graph: recipe(), guardMs: TWELVE_HOURS });

describe("webhooks", () => {
  it("that all get lost: the sweep finds the call, and it is texted once", async () => {
    const shop = await openOne();
    await shop.passes("1m");
    await shop.faults({ dropWebhooks: 1 });
    await shop.missedCall(CALLER);
    // Nothing is due meanwhile; the next sweep is five minutes after the first.
    await shop.passesUntil("6m");
    await shop.passesUntil("20m");
    expect(await shop.textsTo(CALLER)).toEqual([TEXT]);
    expect(await shop.dispositions()).toEqual([SENT]);
    // Every report on the text is lost too: its POST's answer is what counts.
    expect(await shop.story()).toEqual(await shop.rehearsed());
  });

  it("that all come twice and out of order bring one text", async () => {
    const shop = await openOne();
    await shop.faults({ duplicateWebhooks: 1, reorderWebhooks: true });
    await shop.missedCall(CALLER);
    await shop.voicemail(OTHER);
    await shop.passes("20m");
    expect([await shop.textsTo(CALLER), await shop.textsTo(OTHER)]).toEqual([[TEXT], [TEXT]]);
    expect(await shop.dispositions()).toEqual([SENT, SENT]);
    const { calls, sends } = await shop.journal();
    expect(calls.map(({ outcome }) => outcome)).toEqual(["abandoned", "voicemail"]);
    expect(sends.map(({ delivery }) => delivery)).toEqual(["delivered", "delivered"]);
    expect(await shop.story()).toEqual(await shop.rehearsed());
  });
});

describe("a server that goes down", () => {
  it("while a run waits keeps the wait, to the second", async () => {
    const shop = await openOne();
    await shop.missedCall(CALLER);
    await shop.passesUntil("60s");
    await shop.isDownFor("10s");
    await shop.passes("10m");
    expect(await shop.textsTo(CALLER)).toEqual([TEXT]);
    expect((await shop.journal()).sends.map(({ createdAt }) => createdAt - shop.openedAt)).toEqual([128_000]);
    expect(await shop.story()).toEqual(await shop.rehearsed());
  });

  it("while the phone rings finds the call in the carrier's log afterwards", async () => {
    const shop = await openOne();
    await shop.missedCall(CALLER);
    await shop.passes("2s");
    await shop.isDownFor("10m");
    await shop.passes("10m");
    expect(await shop.textsTo(CALLER)).toEqual([TEXT]);
    expect(await shop.dispositions()).toEqual([SENT]);
  });

  it("before somebody calls finds that call too", async () => {
    const shop = await openOne();
    await shop.passes("1m");
    await shop.isDownFor("20m", async () => {
      await shop.missedCall(CALLER);
    });
    await shop.passes("10m");
    expect(await shop.textsTo(CALLER)).toEqual([TEXT]);
    expect(await shop.dispositions()).toEqual([SENT]);
  });

  it("for hours texts nobody about a call of that morning, and says so", async () => {
    const shop = await openOne();
    await shop.passes("1m");
    await shop.isDownFor("3h", async () => {
      await shop.missedCall(CALLER);
    });
    await shop.passes("10m");
    expect(await shop.textsTo(CALLER)).toEqual([]);
    expect(await shop.dispositions()).toEqual([
      {
        type: "suppressed",
        code: "tooLate",
        why: "Ringback heard of this call more than an hour later, when a text would only have puzzled them.",
      },
    ]);
  });
});

describe("a server that was killed between the carrier's answer and writing it down", () => {
  it("looks its text up when it is back, and does not send it again", async () => {
    const shop = await openOne();
    await shop.missedCall(CALLER);
    await shop.passesUntil("130s");
    await shop.forgetsAnswer();
    await shop.isDownFor("1s");
    expect(await shop.textsTo(CALLER)).toEqual([TEXT]);
    const { sends } = await shop.journal();
    expect(sends.map(({ state, attempts, lookups }) => ({ state, attempts, lookups }))).toEqual([
      { state: "accepted", attempts: 1, lookups: 0 },
    ]);
  });
});

describe("a clock that jumps an hour ahead", () => {
  it("ends the waits that it passes, once", async () => {
    const shop = await open({ graph: recipe("again"), guardMs: null });
    await shop.missedCall(CALLER);
    await shop.missedCall(OTHER);
    await shop.passesUntil("60s");
    await shop.jumps("1h");
    await shop.passes("10m");
    expect([await shop.textsTo(CALLER), await shop.textsTo(OTHER)]).toEqual([[TEXT], [TEXT]]);
    expect(await shop.dispositions()).toEqual([SENT, SENT]);
    const down = [{ from: 60_000, to: 3_660_000 }];
    expect(await shop.story()).toEqual(await shop.rehearsed({ down }));
  });
});
