import twilio from "twilio";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { RING, VOICEMAIL } from "../testing/callStory.ts";
import { OURS, startWorld, TOKEN, type World } from "../testing/startWorld.ts";

let world: World;

beforeEach(async () => {
  world = await startWorld();
});
afterEach(async () => {
  // Whatever happened in a story, every request was signed as the SDK checks it.
  for (const { headers, url, form, path } of world.got) {
    expect(twilio.validateRequest(TOKEN, String(headers["x-twilio-signature"]), url, form), path).toBe(true);
  }
  await world.stop();
});

describe("a document", () => {
  it("is followed from one to the next, and a caller can press keys and withhold the number", async () => {
    world.pages["/voice"] = "<Response><Redirect method='GET'>/menu?a=1</Redirect></Response>";
    world.pages["/menu"] =
      '<Response><Gather action="/chosen"><Say>One or two</Say></Gather><Say>Bye</Say></Response>';
    const sid = await world.call(undefined, "anonymous");
    await world.pass(500);
    await world.control("POST", `/calls/${sid}/press`, { digits: "12#" });
    await world.pass(500);
    expect(world.gotAt("/menu").map((got) => got.method)).toEqual(["GET"]);
    expect(world.gotAt("/chosen").map((got) => [got.form.From, got.form.Digits])).toEqual([
      ["anonymous", "12"],
    ]);
    await world.call(undefined, "anonymous");
    await world.pass(30_000);
    expect(world.gotAt("/status").map((got) => got.form.CallStatus)).toEqual(["completed", "completed"]);
  });

  it("can refuse the call, unanswered", async () => {
    world.pages["/voice"] = "<Response><Reject/></Response>";
    await world.call();
    await world.pass(1000);
    world.pages["/voice"] = '<Response><Reject reason="busy"/></Response>';
    await world.call();
    await world.pass(1000);
    world.pages["/voice"] = "<Response><Say>No</Say><Reject/></Response>";
    await world.call();
    await world.pass(1000);
    // Too late to refuse: the third call was answered by what it heard.
    expect(world.gotAt("/status").map((got) => got.form.CallStatus)).toEqual([
      "no-answer",
      "busy",
      "completed",
    ]);
  });

  it("that cannot be read or had is asked for at the fallback, or else the caller hears an apology", async () => {
    world.pages["/voice"] = "<Response><Dail/></Response>";
    const sid = await world.call();
    await world.pass(10_000);
    expect((await world.look(sid)).heard).toEqual([
      "We are sorry, an application error has occurred. Goodbye.",
    ]);
    const [number] = await world.sids("IncomingPhoneNumbers.json", "incoming_phone_numbers");
    await world.rest("POST", `IncomingPhoneNumbers/${number}.json`, {
      VoiceFallbackUrl: `${world.app}/spare`,
    });
    world.pages["/voice"] = { status: 500 };
    await world.call();
    await world.pass(1000);
    expect(world.gotAt("/spare").map(({ form }) => [form.ErrorCode, form.ErrorUrl])).toEqual([
      ["11200", `${world.app}/voice`],
    ]);
  });
});

describe("a recording", () => {
  it("ends on silence, at its longest, or by a key, and can be fetched as sound", async () => {
    world.pages["/voice"] = VOICEMAIL;
    const sid = await world.call();
    await world.pass(2000);
    await world.control("POST", `/calls/${sid}/speak`, { ms: 3000 });
    await world.pass(20_000);
    const second = await world.call();
    await world.pass(2000);
    await world.control("POST", `/calls/${second}/speak`, { ms: 90_000 });
    await world.pass(80_000);
    const third = await world.call();
    await world.pass(2000);
    await world.control("POST", `/calls/${third}/speak`, { ms: 90_000 });
    await world.pass(4000);
    await world.control("POST", `/calls/${third}/press`, { digits: "#" });
    await world.pass(4000);
    expect(world.gotAt("/recorded").map(({ at, form }) => [at, form.RecordingDuration, form.Digits])).toEqual(
      [
        [10_000, "3", undefined],
        [83_600, "60", undefined],
        [110_000, "4", "#"],
      ],
    );
    const url = world.gotAt("/recording")[0]?.form.RecordingUrl ?? "";
    const headers = { authorization: `Basic ${btoa(`${world.simulator.accountSid}:${TOKEN}`)}` };
    const wav = Buffer.from(await (await fetch(`${url}.wav`, { headers })).arrayBuffer());
    expect([wav.toString("latin1", 0, 4), wav.length]).toEqual(["RIFF", 44 + 3 * 8000]);
  });
});

describe("the REST API", () => {
  it("lists calls with their children, and ends one", async () => {
    world.pages["/voice"] = RING;
    const first = await world.call({ hangUpAfterMs: 1000 });
    await world.pass(60_000);
    const second = await world.call();
    await world.pass(2000);
    const sids = (query: string) => world.sids(`Calls.json?${query}`, "calls");
    expect(await sids(`To=${encodeURIComponent(OURS)}`)).toEqual([second, first]);
    expect(await sids("Status=completed")).toEqual([first]);
    const since = new Date(world.now() - 10_000).toISOString();
    expect(await sids(`To=${encodeURIComponent(OURS)}&StartTime%3E=${since}`)).toEqual([second]);
    expect(await sids(`To=${encodeURIComponent(OURS)}&StartTime%3C=${since}`)).toEqual([first]);
    expect(await sids(`ParentCallSid=${first}`)).toHaveLength(1);
    const ended = await world.rest("POST", `Calls/${second}.json`, { Status: "completed" });
    expect(ended.status).toBe(200);
    await world.pass(1000);
    expect(await world.look(second)).toMatchObject({ phase: "ended", status: "completed" });
  });
});
