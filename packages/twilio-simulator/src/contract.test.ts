import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenApi, readOpenApi } from "./testing/openApi.ts";
import { CALLER, OURS, OWNER, startWorld, type World } from "./testing/startWorld.ts";

const folder = process.env.TWILIO_OPENAPI_DIR;
if (folder === undefined) {
  console.log(
    "Skipped: set TWILIO_OPENAPI_DIR to a folder with Twilio's twilio_api_v2010.json to check the contract.",
  );
}

describe.skipIf(folder === undefined)("every answer keeps Twilio's published contract", () => {
  let world: World;
  let contract: OpenApi;
  beforeAll(async () => {
    contract = readOpenApi(folder ?? "");
    world = await startWorld();
    world.pages["/voice"] =
      `<Response><Dial timeout="5">${OWNER}</Dial><Record recordingStatusCallback="/r"/></Response>`;
    await world.call({ voicemailMs: 3000 });
    await world.control("POST", "/faults", { undelivered: { [OWNER]: 30003 } });
    for (const To of [CALLER, OWNER])
      await world.rest("POST", "Messages.json", { To, From: OURS, Body: "Hello" });
    await world.control("POST", "/messages", { from: CALLER, to: OURS, body: "Hi" });
    await world.pass(60_000);
    await world.call(undefined, "anonymous");
  });
  afterAll(() => world.stop());

  async function faultsOf(method: string, rest: string, form?: Record<string, string>): Promise<unknown[]> {
    const { status, json } = await world.rest(method, rest, form);
    const path = `/2010-04-01/Accounts/${world.simulator.accountSid}/${rest}`;
    return contract.faultsOf({ method, path, status, json });
  }

  const LISTS = {
    Messages: "messages",
    Calls: "calls",
    IncomingPhoneNumbers: "incoming_phone_numbers",
    Recordings: "recordings",
  };

  async function firstOf(list: keyof typeof LISTS): Promise<string> {
    const [sid] = await world.sids(`${list}.json`, LISTS[list]);
    return `${list}/${sid}.json`;
  }

  it.each([
    "Messages.json",
    `Messages.json?To=${encodeURIComponent(CALLER)}&From=${encodeURIComponent(OURS)}&PageSize=1`,
    "Messages.json?DateSent%3E=2026-11-01&DateSent%3C=2026-11-05&PageSize=1&Page=1",
    "Calls.json",
    "Calls.json?Status=completed&PageSize=1",
    "IncomingPhoneNumbers.json",
    "Recordings.json",
  ])("GET %s", async (rest) => {
    expect(await faultsOf("GET", rest)).toEqual([]);
  });

  it("GET of one message, call, number and recording", async () => {
    for (const list of ["Messages", "Calls", "IncomingPhoneNumbers", "Recordings"] as const) {
      expect(await faultsOf("GET", await firstOf(list))).toEqual([]);
    }
  });

  it("POST of a message, a number, and a change to either or to a call", async () => {
    const message = { To: CALLER, From: OURS, Body: "Hello", StatusCallback: "https://app.example/told" };
    expect(await faultsOf("POST", "Messages.json", message)).toEqual([]);
    const number = { PhoneNumber: "+15125550177", VoiceUrl: "https://app.example/voice", VoiceMethod: "GET" };
    expect(await faultsOf("POST", "IncomingPhoneNumbers.json", number)).toEqual([]);
    expect(await faultsOf("POST", await firstOf("IncomingPhoneNumbers"), { SmsUrl: "" })).toEqual([]);
    expect(await faultsOf("POST", await firstOf("Messages"), { Body: "" })).toEqual([]);
    expect(await faultsOf("POST", await firstOf("Calls"), { Status: "completed" })).toEqual([]);
  });

  it("and a fault is found when there is one", () => {
    const path = `/2010-04-01/Accounts/${world.simulator.accountSid}/Messages/SM${"a".repeat(32)}.json`;
    const json = { sid: "SM1", num_segments: 1, status: "gone", date_sent: "today", colour: "red" };
    expect(contract.faultsOf({ method: "GET", path, status: 200, json }).length).toBeGreaterThanOrEqual(5);
  });
});
