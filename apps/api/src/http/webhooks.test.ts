import { stringify } from "node:querystring";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { messagesOf } from "../store/index.ts";
import {
  ACCOUNT,
  CALLER,
  callSid,
  NUMBER,
  OWNER_PHONE,
  START,
  sign,
  startTestCarrier,
  type TestCarrier,
} from "./testCarrier.ts";

const SID = callSid(1);
const TO = NUMBER.slice(1);
const incoming = {
  CallSid: SID,
  From: CALLER,
  To: NUMBER,
  CallStatus: "ringing",
  Direction: "inbound",
  CallerCity: "",
};
const noAnswer = {
  ...incoming,
  DialCallStatus: "no-answer",
  DialBridged: "false",
  CallStatus: "in-progress",
};

let carrier: TestCarrier;
beforeEach(async () => {
  carrier = await startTestCarrier();
});
afterEach(() => carrier.close());

describe("a call that nobody answers", () => {
  it("rings the owner, takes a message, and ends as a voicemail once", async () => {
    const ring = await carrier.post("/twilio/voice", incoming);
    expect(ring.body).toContain(`<Number statusCallback=`);
    expect(ring.body).toContain(`>${OWNER_PHONE}</Number>`);
    expect(await carrier.call(SID)).toMatchObject({
      outcome: null,
      from: CALLER,
      at: START,
      evidence: { dialed: true, twiml: "dialed" },
      classifyAt: START + 120_000,
    });

    carrier.clock.moveTo(START + 3_000);
    expect(
      await carrier.post(`/twilio/voice/leg?to=${TO}`, {
        ParentCallSid: SID,
        CallSid: callSid(9),
        CallStatus: "ringing",
      }),
    ).toEqual({ status: 204, body: "" });

    carrier.clock.moveTo(START + 20_000);
    const greeting = await carrier.post(`/twilio/voice/dial?to=${TO}`, noAnswer);
    expect(greeting.body).toContain("<Say>You have reached Ann&apos;s Plumbing.");
    expect(greeting.body).toContain("<Record ");

    carrier.clock.moveTo(START + 45_000);
    const RecordingSid = `RE${"1".repeat(32)}`;
    const RecordingUrl = `https://api.twilio.com/2010-04-01/Accounts/${ACCOUNT}/Recordings/${RecordingSid}`;
    const recorded = {
      ...incoming,
      CallStatus: "completed",
      RecordingUrl,
      RecordingDuration: "8",
      Digits: "hangup",
    };
    expect((await carrier.post(`/twilio/voice/recorded?to=${TO}`, recorded)).body).toContain("<Hangup/>");
    await carrier.post(`/twilio/voice/recording?to=${TO}`, {
      CallSid: SID,
      RecordingSid,
      RecordingUrl,
      RecordingStatus: "completed",
      RecordingDuration: "8",
    });
    await carrier.post("/twilio/voice/status", { ...incoming, CallStatus: "completed" });

    expect(carrier.ended.map(({ sid, outcome, rangMs }) => ({ sid, outcome, rangMs }))).toEqual([
      { sid: SID, outcome: "voicemail", rangMs: 17_000 },
    ]);
    expect(await carrier.call(SID)).toMatchObject({
      outcome: "voicemail",
      outcomeAt: START + 45_000,
      classifyAt: null,
      endedAt: START + 45_000,
      voicemail: { recordingSid: RecordingSid, url: RecordingUrl, duration: 8 },
    });
    expect(new Set(carrier.topics)).toEqual(new Set(["calls"]));
  });

  it("is missed at the first webhook where the owner's phone forwarded it to us", async () => {
    await carrier.close();
    carrier = await startTestCarrier({ mode: "behind", voicemail: false, forwardTo: null });

    const answer = await carrier.post("/twilio/voice", incoming);

    expect(answer.body).toContain("</Say><Hangup/></Response>");
    expect(carrier.ended).toEqual([await carrier.call(SID)]);
    expect(carrier.ended).toMatchObject([
      { outcome: "missed", outcomeAt: START, rangMs: 0, classifyAt: null },
    ]);
  });

  it("is abandoned when the caller hangs up while it rings", async () => {
    await carrier.post("/twilio/voice", incoming);
    const answer = await carrier.post(`/twilio/voice/dial?to=${TO}`, {
      ...noAnswer,
      CallStatus: "completed",
      DialCallStatus: "canceled",
    });

    expect(answer.body).toContain("<Response><Hangup/></Response>");
    expect(carrier.ended).toMatchObject([{ outcome: "abandoned" }]);
  });
});

describe("a call that is answered", () => {
  it("ends so, and starts nothing when its end is reported again", async () => {
    await carrier.post("/twilio/voice", incoming);
    carrier.clock.moveTo(START + 90_000);
    const done = {
      ...incoming,
      CallStatus: "in-progress",
      DialCallStatus: "completed",
      DialBridged: "true",
      DialCallDuration: "60",
    };
    expect((await carrier.post(`/twilio/voice/dial?to=${TO}`, done)).body).toContain("<Hangup/>");
    await carrier.post("/twilio/voice/status", { ...incoming, CallStatus: "completed" });

    expect(carrier.ended).toMatchObject([{ outcome: "answered" }]);
  });
});

describe("a webhook that comes again", () => {
  it("gets the same answer and has no effect, hours later too", async () => {
    const first = await carrier.post("/twilio/voice", incoming);
    const ringing = await carrier.call(SID);
    carrier.clock.moveTo(START + 6 * 3_600_000);
    expect(await carrier.post("/twilio/voice", incoming)).toEqual(first);
    expect(await carrier.call(SID)).toEqual(ringing);

    const answers = await Promise.all(
      [1, 2, 3, 4, 5].map(() =>
        carrier.post(`/twilio/voice/dial?to=${TO}`, { ...noAnswer, CallStatus: "completed" }),
      ),
    );
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect(carrier.ended).toHaveLength(1);
  });

  it("still gets its first answer after the call has moved on", async () => {
    const first = await carrier.post("/twilio/voice", incoming);
    await carrier.post(`/twilio/voice/dial?to=${TO}`, noAnswer);
    expect(await carrier.post("/twilio/voice", incoming)).toEqual(first);
  });
});

describe("a caller", () => {
  it("becomes one contact, however often they call", async () => {
    await carrier.post("/twilio/voice", incoming);
    await carrier.post("/twilio/voice", { ...incoming, CallSid: callSid(2) });
    const [first, second] = [await carrier.call(SID), await carrier.call(callSid(2))];
    expect(first?.contactId).not.toBeNull();
    expect(second?.contactId).toBe(first?.contactId);
  });

  it.each(["anonymous", "Restricted", "", "+266696687", "12345", "sip:ann@example.com"])(
    "is rung through with the number %j, even if nobody can text it",
    async (From) => {
      const answer = await carrier.post("/twilio/voice", { ...incoming, From });
      expect(answer.body).toContain("<Dial ");
      expect(await carrier.call(SID)).toMatchObject({ fromRaw: From, to: NUMBER });
    },
  );

  it("who withholds the number has no contact", async () => {
    await carrier.post("/twilio/voice", { ...incoming, From: "anonymous" });
    expect(await carrier.call(SID)).toMatchObject({ from: null, contactId: null });
  });
});

describe("a loop", () => {
  const busy = '<Response><Reject reason="busy"/></Response>';

  it("is cut when our own number calls", async () => {
    expect((await carrier.post("/twilio/voice", { ...incoming, From: NUMBER })).body).toContain(busy);
    expect(carrier.ended).toMatchObject([{ outcome: "blocked" }]);
  });

  it.each([OWNER_PHONE, OWNER_PHONE.slice(2)])(
    "is cut when the leg we dialled is forwarded back by %s",
    async (ForwardedFrom) => {
      expect((await carrier.post("/twilio/voice", { ...incoming, ForwardedFrom })).body).toContain(busy);
    },
  );

  it("is never begun by dialling one of our own numbers", async () => {
    await carrier.close();
    carrier = await startTestCarrier({ forwardTo: NUMBER });
    expect((await carrier.post("/twilio/voice", incoming)).body).toContain("<Record ");
  });

  it("is no reason to turn away the owner, who tries the number from their own phone", async () => {
    expect((await carrier.post("/twilio/voice", { ...incoming, From: OWNER_PHONE })).body).toContain(
      "<Record ",
    );
  });
});

describe("a request that is not the carrier's", () => {
  const whole = { AccountSid: ACCOUNT, ...incoming };
  const body = stringify(whole);
  const signature = sign("/twilio/voice", whole);

  async function expectNothingStored() {
    expect(await carrier.call(SID)).toBeNull();
    expect(carrier.ended).toEqual([]);
  }

  it.each<[string, string, string, Record<string, string>]>([
    ["unsigned", "/twilio/voice", body, {}],
    ["with an empty signature", "/twilio/voice", body, { "x-twilio-signature": "" }],
    ["with a signature that is none", "/twilio/voice", body, { "x-twilio-signature": "signed" }],
    ["with another's signature", "/twilio/voice", body, { "x-twilio-signature": sign("/twilio/sms", whole) }],
    [
      "with a changed field",
      "/twilio/voice",
      body.replace("5550142", "5550143"),
      { "x-twilio-signature": signature },
    ],
    ["with a field more", "/twilio/voice", `${body}&CallerName=Bo`, { "x-twilio-signature": signature }],
    ["on another path", "/twilio/voice/status", body, { "x-twilio-signature": signature }],
    ["with a query", "/twilio/voice?x=1", body, { "x-twilio-signature": signature }],
    [
      "with more fields than are read",
      "/twilio/voice",
      `${body}${"&a=".repeat(400)}`,
      { "x-twilio-signature": signature },
    ],
  ])("%s gets 403 and stores nothing", async (_, path, payload, headers) => {
    expect(await carrier.postRaw(path, payload, headers)).toEqual({ status: 403, body: "" });
    await expectNothingStored();
  });

  it("signed for the host that the request names gets 403: only the configured URL counts", async () => {
    const { signatureOf } = await import("./signature.ts");
    const forHost = signatureOf("12345", "https://evil.example.com/twilio/voice", whole);
    const headers = {
      host: "evil.example.com",
      "x-forwarded-host": "evil.example.com",
      "x-twilio-signature": forHost,
    };
    expect(await carrier.postRaw("/twilio/voice", body, headers)).toEqual({ status: 403, body: "" });
    await expectNothingStored();
  });

  it("signed for another account gets 403", async () => {
    expect(await carrier.post("/twilio/voice", { ...incoming, AccountSid: `AC${"b".repeat(32)}` })).toEqual({
      status: 403,
      body: "",
    });
    await expectNothingStored();
  });

  it("of more than 64 KB is refused", async () => {
    const answer = await carrier.post("/twilio/voice", { ...incoming, Padding: "x".repeat(70_000) });
    expect(answer.status).toBe(413);
    await expectNothingStored();
  });

  it("of another content type is refused", async () => {
    const answer = await carrier.postRaw("/twilio/voice", JSON.stringify(whole), {
      "content-type": "application/json",
      "x-twilio-signature": signature,
    });
    expect(answer.status).toBe(415);
    await expectNothingStored();
  });
});

describe("a signed request in another shape", () => {
  it.each<[string, Record<string, string>]>([
    [
      "a SID that swallowed the next field",
      { ...incoming, CallSid: `${SID}CallStatusringing`, CallStatus: "" },
    ],
    ["a caller that swallowed the next field", { ...incoming, From: `${CALLER}FromCityAUSTIN` }],
    ["no number called", { CallSid: SID, From: CALLER, CallStatus: "ringing" }],
    ["a status that does not exist", { ...incoming, CallStatus: "ringingDirectioninbound" }],
  ])("%s gets 400 and stores nothing", async (_, form) => {
    expect(await carrier.post("/twilio/voice", form)).toEqual({ status: 400, body: "" });
    expect(await carrier.call(SID)).toBeNull();
  });

  it("a repeated key gets 400, though it is signed alike", async () => {
    const form = { AccountSid: ACCOUNT, ...incoming };
    const twice = `${stringify(form)}&From=${encodeURIComponent(CALLER)}`;
    const answer = await carrier.postRaw("/twilio/voice", twice, {
      "x-twilio-signature": sign("/twilio/voice", form),
    });
    expect(answer).toEqual({ status: 400, body: "" });
    expect(await carrier.call(SID)).toBeNull();
  });

  it("a repeated parameter gets 400", async () => {
    const path = `/twilio/voice/dial?to=${TO}&to=${TO}`;
    expect(await carrier.post(path, noAnswer)).toEqual({ status: 400, body: "" });
  });
});

describe("a number that is not set up here", () => {
  it("turns calls away, and passes over the rest", async () => {
    const form = { ...incoming, To: "+15550109999" };
    expect((await carrier.post("/twilio/voice", form)).body).toContain("<Response><Reject/></Response>");
    expect(await carrier.post("/twilio/voice/status", { ...form, CallStatus: "completed" })).toEqual({
      status: 204,
      body: "",
    });
    expect(carrier.warnings).toEqual(
      Array(2).fill("The carrier asked about a number that is not set up here."),
    );
    expect(await carrier.call(SID)).toBeNull();
  });
});

describe("a text", () => {
  const text = {
    MessageSid: `SM${"1".repeat(32)}`,
    From: CALLER,
    To: NUMBER,
    Body: "Yes please ",
    NumMedia: "0",
  };
  const nothing = { status: 200, body: '<?xml version="1.0" encoding="UTF-8"?><Response></Response>' };

  it("is stored once, as it was written", async () => {
    expect(await carrier.post("/twilio/sms", text)).toEqual(nothing);
    expect(await carrier.post("/twilio/sms", text)).toEqual(nothing);

    expect(carrier.replies).toMatchObject([
      {
        businessId: "business",
        word: null,
        contact: { phone: CALLER, optedOutAt: null },
        message: { body: "Yes please " },
      },
    ]);
    const contactId = carrier.replies[0]?.contact.id ?? "";
    expect(await carrier.store.read((tx) => messagesOf(tx, "business", contactId))).toMatchObject([
      { direction: "in", body: "Yes please ", sid: text.MessageSid, at: START },
    ]);
    expect(carrier.topics).toContain("messages");
  });

  it.each<[string, Record<string, string>, "stop" | "start" | null]>([
    ["Stop.", {}, "stop"],
    ["Can you stop by at 5?", {}, null],
    ["ALTO", { OptOutType: "STOP" }, "stop"],
    ["HELP", { OptOutType: "HELP" }, null],
  ])("%j with %o opts out: %s", async (Body, more, word) => {
    await carrier.post("/twilio/sms", { ...text, Body, ...more });
    expect(carrier.replies).toMatchObject([
      { word, contact: { optedOutAt: word === "stop" ? START : null } },
    ]);
  });

  it("takes an opt-out back with START", async () => {
    await carrier.post("/twilio/sms", { ...text, Body: "STOP" });
    await carrier.post("/twilio/sms", { ...text, MessageSid: `SM${"2".repeat(32)}`, Body: "start" });
    await carrier.post("/twilio/sms", { ...text, MessageSid: `SM${"3".repeat(32)}`, Body: "hi" });
    expect(carrier.replies.map(({ contact }) => contact.optedOutAt)).toEqual([START, null, null]);
  });

  it("from a short code is passed over", async () => {
    expect(await carrier.post("/twilio/sms", { ...text, From: "72975" })).toEqual(nothing);
    expect(carrier.replies).toEqual([]);
  });
});

describe("a report on one of our texts", () => {
  const report = {
    MessageSid: `SM${"1".repeat(32)}`,
    MessageStatus: "undelivered",
    ErrorCode: "30003",
    To: CALLER,
  };

  it("is handed on with its token", async () => {
    expect(await carrier.post("/twilio/messages/status?k=send-1.known", report)).toEqual({
      status: 204,
      body: "",
    });
    expect(carrier.reports).toEqual([
      { id: "send-1", token: "known", sid: report.MessageSid, status: "undelivered", errorCode: "30003" },
    ]);
    expect(carrier.topics).toEqual(["sends"]);
  });

  it.each(["", "?k=", "?k=a", "?k=a.b&k=c.d"])("with the query %j gets 400", async (query) => {
    expect(await carrier.post(`/twilio/messages/status${query}`, report)).toEqual({ status: 400, body: "" });
    expect(carrier.reports).toEqual([]);
  });
});
