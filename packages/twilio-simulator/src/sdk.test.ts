import twilio from "twilio";
import type RequestClient from "twilio/lib/base/RequestClient.js";
import type Response from "twilio/lib/http/response.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ACCOUNT, CALLER, OURS, startWorld, TOKEN, type World } from "./testing/startWorld.ts";

/** Twilio's own client, with every request sent to the simulator instead. */
class LoopbackClient extends twilio.RequestClient {
  readonly #url: string;

  constructor(url: string) {
    super();
    this.#url = url;
  }

  override request<T>(options: RequestClient.RequestOptions<T>): Promise<Response<T>> {
    return super.request<T>({ ...options, uri: options.uri.replace("https://api.twilio.com", this.#url) });
  }
}

let world: World;
let client: twilio.Twilio;

beforeEach(async () => {
  world = await startWorld();
  client = twilio(ACCOUNT, TOKEN, { httpClient: new LoopbackClient(world.simulator.url) });
});
afterEach(() => world.stop());

describe("Twilio's own SDK", () => {
  it("sends a text, follows it, and finds it in the list", async () => {
    const made = await client.messages.create({ to: CALLER, from: OURS, body: "Hello – you" });
    expect([made.status, made.numSegments, made.dateSent]).toEqual(["queued", "1", null]);
    await world.pass(5000);
    const fetched = await client.messages(made.sid).fetch();
    expect([fetched.status, fetched.dateSent?.getTime()]).toEqual(["delivered", world.now() - 5000]);
    for (let count = 0; count < 5; count++)
      await client.messages.create({ to: CALLER, from: OURS, body: String(count) });
    const listed = await client.messages.list({ to: CALLER, from: OURS, pageSize: 2 });
    expect(listed.map((message) => message.body)).toEqual(["4", "3", "2", "1", "0", "Hello – you"]);
  });

  it("reads a refusal with Twilio's code", async () => {
    const refused = client.messages.create({ to: "+15005550009", from: OURS, body: "Hello" });
    await expect(refused).rejects.toMatchObject({ status: 400, code: 21614 });
    const stranger = twilio(ACCOUNT, "wrong", { httpClient: new LoopbackClient(world.simulator.url) });
    await expect(stranger.messages.list()).rejects.toMatchObject({ status: 401, code: 20003 });
  });

  it("lists calls by time, and sets up a number", async () => {
    world.pages["/voice"] = "<Response><Say>Hi</Say></Response>";
    await world.call();
    await world.pass(60_000);
    const since = await client.calls.list({ to: OURS, startTimeAfter: new Date(world.now() - 120_000) });
    const later = await client.calls.list({ to: OURS, startTimeAfter: new Date(world.now() - 1000) });
    expect([since.map((call) => call.status), later]).toEqual([["completed"], []]);
    const bought = await client.incomingPhoneNumbers.create({
      phoneNumber: "+15125550177",
      voiceUrl: `${world.app}/v`,
    });
    await client.incomingPhoneNumbers(bought.sid).update({ statusCallback: `${world.app}/s` });
    const [found] = await client.incomingPhoneNumbers.list({ phoneNumber: "+15125550177" });
    expect([found?.voiceUrl, found?.statusCallback]).toEqual([`${world.app}/v`, `${world.app}/s`]);
  });
});
