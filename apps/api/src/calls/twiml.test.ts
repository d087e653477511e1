import { describe, expect, it } from "vitest";
import { callbackUrls, numberSettings } from "./callbackUrls.ts";
import {
  greetingText,
  HANG_UP,
  NOTHING,
  REJECT,
  REJECT_BUSY,
  ringOwner,
  sayAndHangUp,
  takeMessage,
} from "./twiml.ts";

const urls = callbackUrls("https://calls.example.com", "+15550100200");
const head = '<?xml version="1.0" encoding="UTF-8"?>';

describe("what the carrier is told", () => {
  it("rings the owner, with the caller hearing it ring", () => {
    expect(ringOwner({ forwardTo: "+15550100300", seconds: 20 }, urls)).toBe(
      `${head}<Response><Dial answerOnBridge="true" timeout="15"` +
        ' action="https://calls.example.com/twilio/voice/dial?to=15550100200#rc=3&amp;rp=ct,rt,5xx&amp;rt=4000" method="POST">' +
        '<Number statusCallback="https://calls.example.com/twilio/voice/leg?to=15550100200#rc=5&amp;rp=all"' +
        ' statusCallbackMethod="POST" statusCallbackEvent="initiated ringing answered completed">+15550100300</Number>' +
        "</Dial></Response>",
    );
  });

  it.each([
    [10, 5],
    [7, 5],
    [20, 15],
    [60, 55],
  ])("a ring of %i seconds is a timeout of %i: the carrier adds five", (seconds, timeout) => {
    expect(ringOwner({ forwardTo: "+15550100300", seconds }, urls)).toContain(` timeout="${timeout}" `);
  });

  it("greets, says that a text may follow, and takes a message", () => {
    expect(takeMessage({ businessName: `Ann & Sons "Plumbing"`, words: null }, urls)).toBe(
      `${head}<Response><Say>You have reached Ann &amp; Sons &quot;Plumbing&quot;. We are sorry that we missed your call.` +
        " We may text you back at this number. Message and data rates may apply. Reply STOP to any text to opt out." +
        ' Please leave a message after the tone.</Say><Record maxLength="119" playBeep="true"' +
        ' action="https://calls.example.com/twilio/voice/recorded?to=15550100200#rc=3&amp;rp=ct,rt,5xx&amp;rt=4000" method="POST"' +
        ' recordingStatusCallback="https://calls.example.com/twilio/voice/recording?to=15550100200#rc=5&amp;rp=all"' +
        ' recordingStatusCallbackMethod="POST" recordingStatusCallbackEvent="completed absent"/></Response>',
    );
  });

  it("speaks the owner's own words, and adds the notice where they lack it", () => {
    expect(greetingText({ businessName: "Ann's", words: "It's Ann. We'll text you." }, "Bye.")).toBe(
      "It's Ann. We'll text you.",
    );
    expect(greetingText({ businessName: "Ann's", words: "It's Ann. " }, "Bye.")).toBe(
      "It's Ann. We may text you back at this number. Message and data rates may apply. Reply STOP to any text to opt out.",
    );
  });

  it("lets no greeting break out of its element", () => {
    const words = `We text.</Say><Dial>+19005550100</Dial>\u0000\uD800`;
    expect(sayAndHangUp({ businessName: "Ann's", words })).toBe(
      `${head}<Response><Say>We text.&lt;/Say&gt;&lt;Dial&gt;+19005550100&lt;/Dial&gt;</Say><Hangup/></Response>`,
    );
  });

  it("has short answers too", () => {
    expect([HANG_UP, REJECT, REJECT_BUSY, NOTHING]).toEqual([
      `${head}<Response><Hangup/></Response>`,
      `${head}<Response><Reject/></Response>`,
      `${head}<Response><Reject reason="busy"/></Response>`,
      `${head}<Response></Response>`,
    ]);
  });
});

describe("a number's three settings", () => {
  it("are fixed paths that ask for retries", () => {
    expect(numberSettings("https://calls.example.com")).toEqual({
      voiceUrl: "https://calls.example.com/twilio/voice#rc=3&rp=ct,rt,5xx&rt=4000",
      statusCallback: "https://calls.example.com/twilio/voice/status#rc=5&rp=all",
      smsUrl: "https://calls.example.com/twilio/sms#rc=5&rp=all",
    });
  });
});
