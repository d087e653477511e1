import { describe, expect, it } from "vitest";
import { recipe, TEXT, textEveryTime } from "./drawings.ts";
import { shopsForThisFile } from "./shopsForThisFile.ts";

const CALLER = "+13125550143";
const TWELVE_HOURS = 12 * 3_600_000;
const SENT = { type: "sent", code: "sent", why: "They were texted." };

const open = shopsForThisFile();

describe("a call", () => {
  it("that is answered brings no text, and nothing to account for", async () => {
    const shop = await open({ graph: recipe(), guardMs: TWELVE_HOURS });
    await shop.answeredCall(CALLER);
    await shop.passes("10m");
    expect(await shop.textsTo(CALLER)).toEqual([]);
    expect(await shop.dispositions()).toEqual([null]);
    expect((await shop.journal()).calls.map(({ outcome }) => outcome)).toEqual(["answered"]);
    expect(await shop.story()).toEqual(await shop.rehearsed());
  });

  it("that leaves a voicemail is texted once, and is shown as a voicemail", async () => {
    const shop = await open({ graph: recipe(), guardMs: TWELVE_HOURS });
    await shop.voicemail(CALLER);
    await shop.passes("10m");
    expect(await shop.textsTo(CALLER)).toEqual([TEXT]);
    expect(await shop.dispositions()).toEqual([SENT]);
    const [call] = (await shop.journal()).calls;
    expect([call?.outcome, call?.voicemail?.duration]).toEqual(["voicemail", 6]);
    expect(await shop.story()).toEqual(await shop.rehearsed());
  });

  it("from a hidden number cannot be texted, and says so", async () => {
    const shop = await open({ graph: recipe(), guardMs: TWELVE_HOURS });
    await shop.missedCall("anonymous");
    await shop.passes("10m");
    expect(await shop.dispositions()).toEqual([
      {
        type: "suppressed",
        code: "callerWithheld",
        why: "They hid their number, so there is nobody to text.",
      },
    ]);
    expect((await shop.journal()).sends).toEqual([]);
    expect(await shop.story()).toEqual(await shop.rehearsed());
  });

  it("that is given up after one second is most likely a wrong number", async () => {
    const shop = await open({ graph: recipe(), guardMs: TWELVE_HOURS });
    await shop.missedCall(CALLER, { rings: 1 });
    await shop.passes("10m");
    expect(await shop.textsTo(CALLER)).toEqual([]);
    expect(await shop.dispositions()).toEqual([
      {
        type: "suppressed",
        code: "hungUpEarly",
        why: "They hung up after 1 second; the workflow wants at least 3 seconds of ringing.",
      },
    ]);
    expect(await shop.story()).toEqual(await shop.rehearsed());
  });
});

describe("a caller who gets through at the second try", () => {
  it("is not texted about the first: the wait ends, and both calls say so", async () => {
    const shop = await open({ graph: recipe(), guardMs: TWELVE_HOURS });
    await shop.missedCall(CALLER);
    await shop.passesUntil("60s");
    await shop.answeredCall(CALLER);
    await shop.passesUntil("15m");
    expect(await shop.textsTo(CALLER)).toEqual([]);
    expect(await shop.dispositions()).toEqual([
      {
        type: "suppressed",
        code: "gotThrough",
        why: "They called again and you talked, so this ends here.",
      },
      null,
    ]);
    expect(await shop.story()).toEqual(await shop.rehearsed());
  });
});

describe("a caller who calls again after a minute", () => {
  async function twice(repeat: "ignore" | "restart" | "again") {
    const shop = await open({ graph: recipe(repeat), guardMs: TWELVE_HOURS });
    await shop.missedCall(CALLER);
    await shop.passesUntil("60s");
    await shop.missedCall(CALLER);
    await shop.passesUntil("15m");
    expect(await shop.textsTo(CALLER)).toEqual([TEXT]);
    expect(await shop.story()).toEqual(await shop.rehearsed());
    const [send] = (await shop.journal()).sends;
    return {
      dispositions: await shop.dispositions(),
      // Both calls ring for eight seconds, and waits begin when they are over.
      textedAfterSeconds: send === undefined ? null : (send.createdAt - shop.openedAt) / 1_000,
    };
  }

  it("is texted two minutes after the first call, when the first call decides", async () => {
    expect(await twice("ignore")).toEqual({
      textedAfterSeconds: 128,
      dispositions: [
        SENT,
        {
          type: "suppressed",
          code: "joined",
          why: "They called again while their earlier call was being handled; that one decides.",
        },
      ],
    });
  });

  it("is texted two minutes after the last call, when the wait starts over", async () => {
    expect(await twice("restart")).toEqual({
      textedAfterSeconds: 188,
      dispositions: [
        SENT,
        {
          type: "suppressed",
          code: "joined",
          why: "They called again while their earlier call was being handled; its wait starts over.",
        },
      ],
    });
  });

  it("is texted once, when each call has a run of its own", async () => {
    expect(await twice("again")).toEqual({
      textedAfterSeconds: 128,
      dispositions: [
        SENT,
        {
          type: "suppressed",
          code: "noText",
          why: "Last missed-call text was 1 minute ago, within the last 2 minutes.",
        },
      ],
    });
  });
});

describe("two workflows on one number", () => {
  it("answer one missed call with one text", async () => {
    const shop = await open({ graph: recipe(), guardMs: TWELVE_HOURS, second: recipe() });
    await shop.missedCall(CALLER);
    await shop.passes("10m");
    expect(await shop.textsTo(CALLER)).toEqual([TEXT]);
    expect(await shop.dispositions()).toEqual([SENT]);
    const { runs } = await shop.journal();
    expect(runs.map(({ state }) => state.end?.code)).toEqual(["textAsked", "noText"]);
  });

  it("are told apart in the reason of the one that did not text", async () => {
    const shop = await open({ graph: textEveryTime(), guardMs: TWELVE_HOURS, second: textEveryTime() });
    await shop.missedCall(CALLER);
    await shop.passes("10m");
    expect(await shop.textsTo(CALLER)).toEqual([TEXT]);
    const { runs } = await shop.journal();
    expect(runs.map(({ state }) => state.end?.why)).toEqual([
      "The drawing ends after Update field.",
      expect.stringMatching(/^Another workflow texts them about this call\. The next one can go after /),
    ]);
  });
});
