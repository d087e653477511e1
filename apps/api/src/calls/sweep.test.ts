import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  ACCOUNT,
  CALLER,
  callSid,
  NUMBER,
  OWNER_PHONE,
  START,
  startTestCarrier,
  type TestCarrier,
} from "../http/testCarrier.ts";
import type { CarrierCall } from "./callLog.ts";
import { classifyDue, type SweepDeps, sweepCalls } from "./sweep.ts";

const SID = callSid(1);
const incoming = { CallSid: SID, From: CALLER, To: NUMBER, CallStatus: "ringing" };
const logged: CarrierCall = {
  sid: SID,
  parentSid: null,
  from: CALLER,
  to: NUMBER,
  status: "completed",
  direction: "inbound",
  startedAt: START - 3_600_000,
  endedAt: START - 3_590_000,
  durationSeconds: 10,
};
const leg: CarrierCall = {
  ...logged,
  sid: callSid(2),
  parentSid: SID,
  to: OWNER_PHONE,
  status: "no-answer",
  direction: "outbound-dial",
};

let carrier: TestCarrier;
beforeEach(async () => {
  carrier = await startTestCarrier();
});
afterEach(() => carrier.close());

function deps(): SweepDeps {
  return {
    ...carrier,
    carrierAccount: ACCOUNT,
    log: { warn: (_details, message) => carrier.warnings.push(message) },
  };
}

/** The calls that have ended, as their SIDs and outcomes. */
function ended() {
  return carrier.ended.map(({ sid, outcome, at }) => ({ sid, outcome, at }));
}

describe("the sweep of the carrier's call log", () => {
  it("finds a call that no webhook told of, at the time when it was made", async () => {
    carrier.log.calls = [logged, leg];
    expect(await sweepCalls(deps(), null)).toEqual({ found: 1, young: 0, until: START });
    expect(ended()).toEqual([{ sid: SID, outcome: "abandoned", at: START - 3_600_000 }]);
    expect(await carrier.call(SID)).toMatchObject({ from: CALLER, classifyAt: null, endedAt: START });
  });

  it("changes nothing when it is repeated, or when the webhooks come after all", async () => {
    carrier.log.calls = [logged, leg];
    await sweepCalls(deps(), null);
    expect(await sweepCalls(deps(), START)).toEqual({ found: 0, young: 0, until: START });
    await carrier.post("/twilio/voice", incoming);
    await carrier.post("/twilio/voice/status", { ...incoming, CallStatus: "completed" });
    expect(ended()).toHaveLength(1);
  });

  it("takes a call whose leg was picked up for answered", async () => {
    carrier.log.calls = [logged, { ...leg, status: "completed" }];
    await sweepCalls(deps(), null);
    expect(ended()).toMatchObject([{ outcome: "answered" }]);
  });

  it("takes every call that was forwarded to us for missed", async () => {
    await carrier.close();
    carrier = await startTestCarrier({ mode: "behind", voicemail: false, forwardTo: null });
    carrier.log.calls = [logged];
    await sweepCalls(deps(), null);
    expect(ended()).toMatchObject([{ outcome: "missed" }]);
  });

  it("passes over the calls we made, the numbers of others, and what is older than a day", async () => {
    carrier.log.calls = [
      leg,
      { ...logged, sid: callSid(3), direction: "outbound-api" },
      { ...logged, sid: callSid(4), to: "+15550109999" },
      { ...logged, sid: callSid(5), startedAt: START - 25 * 3_600_000 },
    ];
    expect(await sweepCalls(deps(), null)).toEqual({ found: 0, young: 0, until: START });
    expect(ended()).toEqual([]);
  });

  it("looks back ten minutes before the sweep before it", async () => {
    carrier.log.calls = [
      { ...logged, sid: callSid(6), startedAt: START - 9 * 60_000 },
      { ...logged, sid: callSid(7), startedAt: START - 11 * 60_000 },
    ];
    expect(await sweepCalls(deps(), START)).toMatchObject({ found: 1 });
  });

  it("leaves a call alone whose webhooks may still be on their way, and says that it is there", async () => {
    carrier.log.calls = [{ ...logged, sid: callSid(8), startedAt: START - 20_000 }];
    expect(await sweepCalls(deps(), null)).toEqual({ found: 0, young: 1, until: START });
    expect(ended()).toEqual([]);
  });

  it("fails as a whole when the log cannot be read, so that the next one begins at the same place", async () => {
    carrier.log.broken = true;
    await expect(sweepCalls(deps(), null)).rejects.toThrow("The carrier does not answer.");
  });

  it("keeps a call that goes on, and asks for its end later", async () => {
    carrier.log.calls = [{ ...logged, status: "in-progress" }];
    await sweepCalls(deps(), null);
    expect(await carrier.call(SID)).toMatchObject({ outcome: null, classifyAt: START + 300_000 });

    carrier.log.calls = [logged, { ...leg, status: "completed" }];
    carrier.clock.moveTo(START + 300_000);
    expect(await classifyDue(deps())).toBe(1);
    expect(ended()).toMatchObject([{ outcome: "answered" }]);
  });
});

describe("calls that are due for classification", () => {
  it("are left alone before", async () => {
    await carrier.post("/twilio/voice", incoming);
    expect(await classifyDue(deps())).toBe(0);
  });

  it("are looked up when the caller has hung up and nothing else came", async () => {
    await carrier.post("/twilio/voice", incoming);
    await carrier.post("/twilio/voice/status", { ...incoming, CallStatus: "completed" });
    expect(ended()).toEqual([]);

    carrier.log.calls = [logged, leg];
    carrier.clock.moveTo(START + 30_000);
    expect(await classifyDue(deps())).toBe(1);
    expect(ended()).toMatchObject([{ outcome: "abandoned" }]);
    expect(await classifyDue(deps())).toBe(0);
  });

  it("end without the log where the greeting's time is over", async () => {
    await carrier.post("/twilio/voice", incoming);
    await carrier.post(`/twilio/voice/dial?to=${NUMBER.slice(1)}`, {
      ...incoming,
      CallStatus: "in-progress",
      DialCallStatus: "no-answer",
    });
    await carrier.post("/twilio/voice/status", { ...incoming, CallStatus: "completed" });
    carrier.log.broken = true;
    carrier.clock.moveTo(START + 15_000);
    await classifyDue(deps());
    expect(ended()).toMatchObject([{ outcome: "missed" }]);
  });

  it("wait for a log that cannot be read, a minute at a time", async () => {
    await carrier.post("/twilio/voice", incoming);
    carrier.log.broken = true;
    carrier.clock.moveTo(START + 120_000);
    expect(await classifyDue(deps())).toBe(1);
    expect(carrier.warnings).toEqual(["The carrier's call log could not be read."]);
    expect(await carrier.call(SID)).toMatchObject({ outcome: null, classifyAt: START + 180_000 });
    expect(await classifyDue(deps())).toBe(0);
  });

  it("count as abandoned when the carrier does not know them any more", async () => {
    await carrier.post("/twilio/voice", incoming);
    carrier.clock.moveTo(START + 120_000);
    await classifyDue(deps());
    expect(ended()).toMatchObject([{ outcome: "abandoned" }]);
  });
});
