import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestPostgres, type TestPostgres } from "../store/testPostgres.ts";
import { CALLER, callSid, NUMBER, START, startTestCarrier, type TestCarrier } from "./testCarrier.ts";

const TO = NUMBER.slice(1);

let postgres: TestPostgres;
let carrier: TestCarrier;
beforeAll(async () => {
  postgres = await startTestPostgres();
  carrier = await startTestCarrier({}, await postgres.createDatabase());
}, 60_000);
afterAll(async () => {
  await carrier.close();
  await postgres.stop();
});

describe("webhooks of one call that come together, on PostgreSQL", () => {
  it("are all remembered, and end the call once", async () => {
    const sids = Array.from({ length: 10 }, (_, n) => callSid(n + 1));
    await Promise.all(
      sids.map(async (sid, n) => {
        const incoming = {
          CallSid: sid,
          From: `${CALLER.slice(0, -2)}${n + 10}`,
          To: NUMBER,
          CallStatus: "ringing",
        };
        const ended = { ...incoming, CallStatus: "completed" };
        const leg = { CallSid: callSid(900 + n), ParentCallSid: sid };
        await carrier.post("/twilio/voice", incoming);
        const answers = await Promise.all([
          carrier.post(`/twilio/voice/leg?to=${TO}`, { ...leg, CallStatus: "ringing" }),
          carrier.post(`/twilio/voice/leg?to=${TO}`, { ...leg, CallStatus: "canceled" }),
          carrier.post(`/twilio/voice/dial?to=${TO}`, { ...ended, DialCallStatus: "canceled" }),
          carrier.post("/twilio/voice/status", ended),
          carrier.post("/twilio/voice/status", ended),
        ]);
        expect(answers.map(({ status }) => status)).toEqual([204, 204, 200, 204, 204]);
      }),
    );

    expect(carrier.ended.map(({ sid, outcome }) => `${sid} ${outcome}`).sort()).toEqual(
      sids.map((sid) => `${sid} abandoned`),
    );
    for (const sid of sids) {
      expect((await carrier.call(sid))?.evidence).toEqual({
        dialed: true,
        twiml: "hungUp",
        leg: { ringingAt: START, terminal: "canceled" },
        dial: { status: "canceled", bridged: null, duration: null, parentStatus: "completed", at: START },
        parent: { status: "completed", at: START },
      });
    }
  });

  it("make a call known once when they come before the request that begins it", async () => {
    const sid = callSid(50);
    const incoming = { CallSid: sid, From: CALLER, To: NUMBER, CallStatus: "ringing" };
    await Promise.all([
      carrier.post("/twilio/voice/status", { ...incoming, CallStatus: "no-answer" }),
      carrier.post("/twilio/voice", incoming),
      carrier.post("/twilio/voice", incoming),
    ]);
    expect((await carrier.call(sid))?.evidence).toEqual({
      dialed: true,
      twiml: "dialed",
      parent: { status: "no-answer", at: START },
    });
  });
});
