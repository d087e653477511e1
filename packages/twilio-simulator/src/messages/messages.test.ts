import twilio from "twilio";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { CALLER, OURS, startWorld, TOKEN, type World } from "../testing/startWorld.ts";

let world: World;

beforeEach(async () => {
  world = await startWorld();
});
afterEach(async () => {
  for (const got of world.got) {
    const header = String(got.headers["x-twilio-signature"]);
    expect(twilio.validateRequest(TOKEN, header, got.url, got.form), got.path).toBe(true);
  }
  await world.stop();
});

const createdSchema = z.object({
  sid: z.string().optional(),
  status: z.union([z.string(), z.number()]),
  code: z.number().optional(),
  num_segments: z.string().optional(),
  date_sent: z.string().nullish(),
});

async function send(form: Record<string, string>): Promise<z.infer<typeof createdSchema>> {
  const { json } = await world.rest("POST", "Messages.json", {
    To: CALLER,
    From: OURS,
    Body: "Hello",
    ...form,
  });
  return createdSchema.parse(json);
}

async function bodies(): Promise<string[]> {
  return (await world.messages()).map((message) => `${message.direction} ${message.body}`);
}

describe("a text on its way", () => {
  it("goes queued, sending, sent, delivered, and tells every status but the first", async () => {
    const message = await send({ StatusCallback: `${world.app}/told?k=secret` });
    expect(message).toMatchObject({ status: "queued", num_segments: "1", date_sent: null });
    await world.pass(10_000);
    expect(
      world.gotAt("/told").map((got) => [got.at, got.path, got.form.MessageStatus, got.form.MessageSid]),
    ).toEqual([
      [100, "/told?k=secret", "sending", message.sid],
      [400, "/told?k=secret", "sent", message.sid],
      [1600, "/told?k=secret", "delivered", message.sid],
    ]);
    expect(world.gotAt("/told").map((got) => got.form.RawDlrDoneDate)).toEqual([
      undefined,
      undefined,
      "2611021500",
    ]);
  });

  it("that is asked for twice is two texts", async () => {
    const first = await send({});
    const second = await send({});
    expect(first.sid).not.toBe(second.sid);
    expect(await bodies()).toEqual(["toHandset Hello", "toHandset Hello"]);
  });

  it("may not arrive, and says why", async () => {
    await world.control("POST", "/faults", { undelivered: { [CALLER]: 30003 } });
    const { sid } = await send({ StatusCallback: `${world.app}/told` });
    await world.pass(5000);
    expect(world.gotAt("/told").at(-1)?.form).toMatchObject({
      MessageStatus: "undelivered",
      ErrorCode: "30003",
    });
    const { json } = await world.rest("GET", `Messages/${sid}.json`);
    expect(json).toMatchObject({ error_code: 30003, error_message: "Unreachable destination handset" });
  });

  it("fails when the carrier did not have it within its validity period", async () => {
    await world.control("POST", "/faults", { holdMessagesMs: 60_000 });
    await send({ ValidityPeriod: "30", StatusCallback: `${world.app}/told` });
    await send({ ValidityPeriod: "90" });
    await world.pass(120_000);
    expect(world.gotAt("/told").map(({ at, form }) => [at, form.MessageStatus, form.ErrorCode])).toEqual([
      [30_000, "failed", "30036"],
    ]);
    expect((await world.messages()).map((message) => message.status)).toEqual(["failed", "delivered"]);
  });
});

describe("a text that is refused", () => {
  const cases: [number, Record<string, string>][] = [
    [21604, { To: "" }],
    [21603, { From: "" }],
    [21602, { Body: "" }],
    [21705, { MessagingServiceSid: "MG0123456789abcdef0123456789abcdef" }],
    [21211, { To: "anonymous" }],
    [21211, { To: "+1512555" }],
    [21211, { To: "+15005550001" }],
    [21612, { To: "+15005550002" }],
    [21408, { To: "+15005550003" }],
    [21408, { To: "+447700900123" }],
    [21610, { To: "+15005550004" }],
    [21614, { To: "+15005550009" }],
    [21212, { From: "me" }],
    [21212, { From: "+15005550001" }],
    [21606, { From: "+15125550199" }],
    [21606, { From: "+15005550007" }],
    [21611, { From: "+15005550008" }],
    [21266, { To: OURS }],
    [21617, { Body: "a".repeat(1601) }],
    [21609, { StatusCallback: "https://my_host.example/told" }],
    [21624, { ValidityPeriod: "0" }],
  ];
  it.each(cases)("with %i for %j", async (code, form) => {
    const answer = await world.rest("POST", "Messages.json", {
      To: CALLER,
      From: OURS,
      Body: "Hello",
      ...form,
    });
    expect(answer).toMatchObject({
      status: 400,
      json: { code, status: 400, more_info: `https://www.twilio.com/docs/errors/${code}` },
    });
    expect(await world.messages()).toEqual([]);
  });

  it("is not refused at exactly 1600 characters", async () => {
    expect(await send({ Body: "a".repeat(1600) })).toMatchObject({ status: "queued", num_segments: "11" });
  });
});

describe("a handset", () => {
  it("texts us, and gets what our document says", async () => {
    world.pages["/sms"] = "<Response><Message>Thanks &amp; bye</Message></Response>";
    await world.control("POST", "/messages", { from: CALLER, to: OURS, body: "hi" });
    await world.pass(5000);
    expect(world.gotAt("/sms").map((got) => got.form)).toMatchObject([
      { From: CALLER, To: OURS, Body: "hi", NumMedia: "0", NumSegments: "1", SmsStatus: "received" },
    ]);
    expect(await world.handset(CALLER)).toMatchObject({
      call: null,
      messages: [
        { direction: "fromHandset", body: "hi", status: "received" },
        { direction: "toHandset", body: "Thanks & bye", status: "delivered" },
      ],
    });
  });

  it("says STOP: it is blocked and told so, we still hear of it, and START lifts the block", async () => {
    world.pages["/sms"] = "<Response><Message>Our own answer</Message></Response>";
    await world.control("POST", "/messages", { from: CALLER, to: OURS, body: " stop " });
    await world.pass(5000);
    expect(world.gotAt("/sms").map((got) => got.form.Body)).toEqual([" stop "]);
    expect(await send({})).toMatchObject({ code: 21610 });
    expect((await world.messages()).map((message) => [message.direction, message.automatic])).toEqual([
      ["fromHandset", false],
      ["toHandset", true],
    ]);
    await world.control("POST", "/messages", { from: CALLER, to: OURS, body: "Start" });
    await world.pass(5000);
    expect(await send({})).toMatchObject({ status: "queued" });
  });

  it("says YES or a sentence with stop in it: nothing but what they say", async () => {
    world.pages["/sms"] = "<Response/>";
    await world.control("POST", "/messages", { from: CALLER, to: OURS, body: "YES" });
    await world.control("POST", "/messages", { from: CALLER, to: OURS, body: "please stop by at noon" });
    await world.pass(5000);
    expect(await bodies()).toEqual(["fromHandset YES", "fromHandset please stop by at noon"]);
    expect(await send({})).toMatchObject({ status: "queued" });
  });
});

describe("fault switches", () => {
  it("accept a text and lose the answer, or answer 500", async () => {
    await world.control("POST", "/faults", { loseAnswer: 1, failAfterAccept: 1 });
    await expect(send({ Body: "one" })).rejects.toThrow("fetch failed");
    const second = await world.rest("POST", "Messages.json", { To: CALLER, From: OURS, Body: "two" });
    const third = await world.rest("POST", "Messages.json", { To: CALLER, From: OURS, Body: "three" });
    expect([second.status, third.status]).toEqual([500, 201]);
    expect(await bodies()).toEqual(["toHandset one", "toHandset two", "toHandset three"]);
  });

  it("turn a text away: 429, 500, 401, or any code", async () => {
    await world.control("POST", "/faults", {
      tooMany: 1,
      failBeforeAccept: 1,
      refuseTo: { [CALLER]: 21614 },
    });
    const answers = [];
    for (let count = 0; count < 3; count++) answers.push(await send({}));
    await world.control("DELETE", "/faults");
    await world.control("POST", "/faults", { unauthorised: true });
    answers.push(await send({}));
    expect(answers.map((answer) => answer.code)).toEqual([20429, 20500, 21614, 20003]);
    expect(await world.messages()).toEqual([]);
  });

  it("refuse a switch that does not exist", async () => {
    const answer = await world.ask("POST", "/simulator/faults", { looseAnswer: 1 });
    expect(answer.status).toBe(400);
  });
});

const listSchema = z.object({
  messages: z.array(z.object({ body: z.string() })),
  next_page_uri: z.string().nullable(),
});

describe("the list", () => {
  it("filters by number and day, newest first, and pages without repeating what came meanwhile", async () => {
    for (const body of ["one", "two", "three"]) await send({ Body: body });
    await send({ To: "+15125550144", Body: "other" });
    await world.pass(5000);
    await send({ Body: "queued" });
    async function page(path: string): Promise<{ bodies: string[]; next: string | null }> {
      const { json } = await world.ask("GET", path);
      const listed = listSchema.parse(json);
      return { bodies: listed.messages.map((each) => each.body), next: listed.next_page_uri };
    }
    const list = `/2010-04-01/Accounts/${world.simulator.accountSid}/Messages.json`;
    const first = await page(`${list}?To=${encodeURIComponent(CALLER)}&PageSize=2`);
    await send({ Body: "meanwhile" });
    const second = await page(first.next ?? "");
    expect([first.bodies, second.bodies, second.next]).toEqual([["queued", "three"], ["two", "one"], null]);
    const sent = await page(`${list}?From=${encodeURIComponent(OURS)}&DateSent=2026-11-02`);
    expect(sent.bodies).toEqual(["other", "three", "two", "one"]);
  });
});
