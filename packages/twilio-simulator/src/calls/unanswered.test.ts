import twilio from "twilio";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { byTime, RING, storyOf, VOICEMAIL } from "../testing/callStory.ts";
import { startWorld, TOKEN, type World } from "../testing/startWorld.ts";

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

describe("a call that nobody answers", () => {
  it("rings five seconds longer than the document says, then goes on at the action, to voicemail", async () => {
    world.pages["/voice"] = RING;
    world.pages["/after"] = VOICEMAIL;
    const sid = await world.call({ voicemailMs: 7000 });
    await world.pass(60_000);
    expect(storyOf(world).sort(byTime)).toEqual([
      "0 /child CallStatus=initiated SequenceNumber=0",
      "0 /child CallStatus=ringing SequenceNumber=1",
      "0 /voice CallStatus=ringing",
      "20 /after CallStatus=in-progress DialCallStatus=no-answer DialBridged=false",
      "20 /child CallStatus=no-answer SequenceNumber=2",
      "28.6 /recorded CallStatus=completed RecordingDuration=7 Digits=hangup",
      "28.6 /status CallStatus=completed CallDuration=29 SequenceNumber=0",
      "30.6 /recording RecordingStatus=completed RecordingDuration=7",
    ]);
    expect((await world.look(sid)).heard).toEqual(["Please leave a message", "(beep)"]);
  });

  it("is over without a recording when the caller hangs up in the greeting", async () => {
    world.pages["/voice"] = RING;
    world.pages["/after"] = VOICEMAIL;
    await world.call({ ringOut: true });
    await world.pass(60_000);
    expect(world.gotAt("/recorded")).toEqual([]);
    expect(world.gotAt("/status").map((got) => [got.at, got.form.CallStatus])).toEqual([
      [21_000, "completed"],
    ]);
  });
});
describe("a caller who hangs up", () => {
  it("before our document came: only the status callback tells, with no-answer", async () => {
    world.pages["/voice"] = { afterMs: 50, body: RING };
    const sid = await world.call();
    expect(await world.look(sid)).toMatchObject({ phase: "connecting", status: "ringing" });
    await world.control("POST", `/calls/${sid}/hang-up`);
    await world.pass(30_000);
    expect(storyOf(world)).toEqual([
      "0 /voice CallStatus=ringing",
      "0 /status CallStatus=no-answer CallDuration=0 SequenceNumber=0",
    ]);
  });

  it("while the owner's phone rings: the action says canceled and completed, and its answer is not read", async () => {
    world.pages["/voice"] = RING;
    world.pages["/after"] = VOICEMAIL;
    const sid = await world.call({ hangUpAfterMs: 8000 });
    await world.pass(4000);
    expect(await world.look(sid)).toMatchObject({ phase: "ringing", phaseEndsAt: world.now() + 16_000 });
    await world.pass(26_000);
    expect(storyOf(world).slice(3).sort()).toEqual([
      "8 /after CallStatus=completed DialCallStatus=canceled DialBridged=false",
      "8 /child CallStatus=canceled SequenceNumber=2",
      "8 /status CallStatus=completed CallDuration=8 SequenceNumber=0",
    ]);
    expect((await world.look(sid)).heard).toEqual([]);
  });

  it("in the greeting, and on the beep: a recording that never was", async () => {
    world.pages["/voice"] = VOICEMAIL.replace(
      '/recording"',
      '/recording" recordingStatusCallbackEvent="completed absent"',
    );
    const sid = await world.call();
    await world.pass(1600);
    expect(await world.look(sid)).toMatchObject({
      phase: "recording",
      heard: ["Please leave a message", "(beep)"],
    });
    await world.control("POST", `/calls/${sid}/hang-up`);
    await world.pass(5000);
    expect(storyOf(world).slice(1).sort(byTime)).toEqual([
      "1.6 /recorded CallStatus=completed RecordingDuration=0 Digits=hangup",
      "1.6 /status CallStatus=completed CallDuration=2 SequenceNumber=0",
      "3.6 /recording RecordingStatus=absent RecordingDuration=0",
    ]);
    const next = await world.call({ hangUpAfterMs: 500 });
    await world.pass(5000);
    expect((await world.look(next)).heard).toEqual(["Please leave a message"]);
    expect(world.gotAt("/recorded")).toHaveLength(1);
  });

  it("with answerOnBridge: the call was never answered", async () => {
    world.pages["/voice"] = RING.replace("<Dial ", '<Dial answerOnBridge="true" ');
    await world.call({ hangUpAfterMs: 3000 });
    await world.pass(10_000);
    expect(world.gotAt("/after").map((got) => got.form.DialCallStatus)).toEqual(["canceled"]);
    expect(world.gotAt("/status").map((got) => got.form.CallStatus)).toEqual(["no-answer"]);
  });
});
