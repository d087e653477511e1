import twilio from "twilio";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { byTime, RING, storyOf } from "../testing/callStory.ts";
import { CALLER, OWNER, startWorld, TOKEN, type World } from "../testing/startWorld.ts";

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

describe("an owner who picks up", () => {
  it("is put through, and the caller hangs up after talking", async () => {
    world.pages["/voice"] = RING;
    const sid = await world.call({ answerAfterMs: 4000, talkMs: 61_000 });
    await world.pass(10_000);
    expect(await world.look(sid)).toMatchObject({ phase: "talking", status: "in-progress" });
    await world.pass(90_000);
    expect(storyOf(world).slice(3).sort(byTime)).toEqual([
      "4 /child CallStatus=in-progress SequenceNumber=2",
      "65 /after CallStatus=completed DialCallStatus=completed DialBridged=true DialCallDuration=61",
      "65 /child CallStatus=completed CallDuration=61 SequenceNumber=3",
      "65 /status CallStatus=completed CallDuration=65 SequenceNumber=0",
    ]);
  });

  it("with answerOnBridge the caller's leg rings until then", async () => {
    world.pages["/voice"] = RING.replace("<Dial ", '<Dial answerOnBridge="true" ');
    const sid = await world.call();
    await world.pass(3000);
    expect(await world.look(sid)).toMatchObject({ phase: "ringing", status: "ringing" });
    await world.control("POST", `/calls/${sid}/answer`);
    await world.pass(0);
    expect(await world.look(sid)).toMatchObject({
      phase: "talking",
      status: "in-progress",
      answeredAt: world.now(),
    });
  });

  it("and hangs up first: the document goes on with the caller", async () => {
    world.pages["/voice"] = RING;
    world.pages["/after"] = "<Response><Say>Bye</Say></Response>";
    const sid = await world.call();
    await world.pass(1000);
    await world.control("POST", `/calls/${sid}/answer`);
    await world.pass(2000);
    const { call: owners } = await world.handset(OWNER);
    expect(owners).toMatchObject({ parentSid: sid, phase: "talking", from: CALLER, to: OWNER });
    await world.control("POST", `/calls/${owners?.sid}/hang-up`);
    await world.pass(2000);
    expect(storyOf(world).at(-2)).toBe(
      "3 /after CallStatus=in-progress DialCallStatus=completed DialBridged=true DialCallDuration=2",
    );
    expect((await world.look(sid)).heard).toEqual(["Bye"]);
  });

  it("pushes the call away: busy, and a number that cannot be called: failed", async () => {
    world.pages["/voice"] = RING;
    const sid = await world.call();
    await world.pass(1000);
    await world.control("POST", `/calls/${sid}/decline`);
    await world.pass(1000);
    world.pages["/voice"] = RING.replace(OWNER, "12");
    await world.call();
    await world.pass(1000);
    expect(world.gotAt("/after").map((got) => got.form.DialCallStatus)).toEqual(["busy", "failed"]);
  });

  it("first of several: the other phones stop ringing", async () => {
    world.pages["/voice"] = RING.replace(
      "</Dial>",
      '<Number statusCallback="/other">+15125550133</Number></Dial>',
    );
    await world.call({ answerAfterMs: 2000, talkMs: 1000 });
    await world.pass(10_000);
    expect(world.gotAt("/other").map((got) => [got.at, got.form.CallStatus])).toEqual([[2000, "canceled"]]);
    expect(world.gotAt("/after").map((got) => got.form.DialCallStatus)).toEqual(["completed"]);
  });
});

describe("screening", () => {
  const SCREEN =
    '<Response><Gather numDigits="1" timeout="5" action="/decide"><Say>Press one</Say></Gather><Hangup/></Response>';
  beforeEach(() => {
    world.pages["/voice"] = RING.replace("<Number ", '<Number url="/whisper" ');
    world.pages["/whisper"] = SCREEN;
    world.pages["/decide"] = (got) =>
      got.form.Digits === "1" ? "<Response/>" : "<Response><Hangup/></Response>";
  });

  it("puts the caller through when the owner presses 1, and lets them hear ringing meanwhile", async () => {
    const sid = await world.call({ answerAfterMs: 2000, talkMs: 10_000 });
    await world.pass(2500);
    expect(await world.look(sid)).toMatchObject({ phase: "ringing" });
    await world.pass(30_000);
    const [whisper] = world.gotAt("/whisper");
    expect(whisper?.form).toMatchObject({
      ParentCallSid: sid,
      CallStatus: "in-progress",
      Direction: "outbound-dial",
    });
    expect(world.gotAt("/after").map((got) => got.form.DialBridged)).toEqual(["true"]);
  });

  it("says completed but not bridged when nobody presses anything, or another key", async () => {
    const sid = await world.call();
    await world.pass(1000);
    await world.control("POST", `/calls/${sid}/answer`);
    await world.pass(8000);
    const second = await world.call();
    await world.pass(1000);
    await world.control("POST", `/calls/${second}/answer`);
    await world.pass(200);
    await world.control("POST", `/calls/${second}/press`, { digits: "2" });
    await world.pass(1000);
    expect(
      world
        .gotAt("/after")
        .map((got) => [got.at, got.form.DialCallStatus, got.form.DialBridged, got.form.CallStatus]),
    ).toEqual([
      [6800, "completed", "false", "in-progress"],
      [10_200, "completed", "false", "in-progress"],
    ]);
  });

  it("and the caller hangs up before the owner decides", async () => {
    const sid = await world.call();
    await world.pass(1000);
    await world.control("POST", `/calls/${sid}/answer`);
    await world.pass(500);
    await world.control("POST", `/calls/${sid}/hang-up`);
    await world.pass(500);
    expect(
      world.gotAt("/after").map(({ form }) => [form.DialCallStatus, form.DialBridged, form.CallStatus]),
    ).toEqual([["completed", "false", "completed"]]);
  });
});
