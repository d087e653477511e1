import twilio from "twilio";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CallView } from "../control/views.ts";
import { CALLER, type Got, OURS, OWNER, startWorld, TOKEN, type World } from "../testing/startWorld.ts";

let world: World;

beforeEach(async () => {
  world = await startWorld();
});
afterEach(async () => {
  // Whatever happened in a story, every request was signed as the SDK checks it.
  for (const got of world.got) expect(isSigned(got), got.path).toBe(true);
  await world.stop();
});

function isSigned(got: Got): boolean {
  return twilio.validateRequest(TOKEN, String(got.headers["x-twilio-signature"]), got.url, got.form);
}

const RING = `<Response><Dial timeout="15" action="/after?call=1&amp;x=2"><Number statusCallback="/child" statusCallbackEvent="initiated ringing answered completed">${OWNER}</Number></Dial></Response>`;
const VOICEMAIL = `<Response><Say>Please leave a message</Say><Record action="/recorded" maxLength="60" timeout="5" recordingStatusCallback="/recording"/><Hangup/></Response>`;

async function look(sid: string): Promise<CallView> {
  return (await world.control("GET", `/calls/${sid}`)) as CallView;
}

/** The requests as short lines: when, where, and the fields that tell what happened. */
function story(): string[] {
  const fields = [
    "CallStatus",
    "DialCallStatus",
    "DialBridged",
    "DialCallDuration",
    "CallDuration",
    "SequenceNumber",
  ];
  fields.push("RecordingStatus", "RecordingDuration", "Digits");
  return world.got.map((got) => {
    const told = fields.flatMap((field) =>
      got.form[field] === undefined ? [] : [`${field}=${got.form[field]}`],
    );
    return `${got.at / 1000} ${got.path.split("?")[0]} ${told.join(" ")}`;
  });
}

describe("a call that nobody answers", () => {
  it("rings five seconds longer than the document says, then goes on at the action, to voicemail", async () => {
    world.pages["/voice"] = RING;
    world.pages["/after"] = VOICEMAIL;
    const sid = await world.call({ voicemailMs: 7000 });
    await world.pass(60_000);
    expect(story().sort(byTime)).toEqual([
      "0 /child CallStatus=initiated SequenceNumber=0",
      "0 /child CallStatus=ringing SequenceNumber=1",
      "0 /voice CallStatus=ringing",
      "20 /after CallStatus=in-progress DialCallStatus=no-answer DialBridged=false",
      "20 /child CallStatus=no-answer SequenceNumber=2",
      "28.6 /recorded CallStatus=completed RecordingDuration=7 Digits=hangup",
      "28.6 /status CallStatus=completed CallDuration=29 SequenceNumber=0",
      "30.6 /recording RecordingStatus=completed RecordingDuration=7",
    ]);
    expect((await look(sid)).heard).toEqual(["Please leave a message", "(beep)"]);
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
    expect(await look(sid)).toMatchObject({ phase: "connecting", status: "ringing" });
    await world.control("POST", `/calls/${sid}/hang-up`);
    await world.pass(30_000);
    expect(story()).toEqual([
      "0 /voice CallStatus=ringing",
      "0 /status CallStatus=no-answer CallDuration=0 SequenceNumber=0",
    ]);
  });

  it("while the owner's phone rings: the action says canceled and completed, and its answer is not read", async () => {
    world.pages["/voice"] = RING;
    world.pages["/after"] = VOICEMAIL;
    const sid = await world.call({ hangUpAfterMs: 8000 });
    await world.pass(4000);
    expect(await look(sid)).toMatchObject({ phase: "ringing", phaseEndsAt: world.now() + 16_000 });
    await world.pass(26_000);
    expect(story().slice(3).sort()).toEqual([
      "8 /after CallStatus=completed DialCallStatus=canceled DialBridged=false",
      "8 /child CallStatus=canceled SequenceNumber=2",
      "8 /status CallStatus=completed CallDuration=8 SequenceNumber=0",
    ]);
    expect((await look(sid)).heard).toEqual([]);
  });

  it("in the greeting, and on the beep: a recording that never was", async () => {
    world.pages["/voice"] = VOICEMAIL.replace(
      '/recording"',
      '/recording" recordingStatusCallbackEvent="completed absent"',
    );
    const sid = await world.call();
    await world.pass(1600);
    expect(await look(sid)).toMatchObject({
      phase: "recording",
      heard: ["Please leave a message", "(beep)"],
    });
    await world.control("POST", `/calls/${sid}/hang-up`);
    await world.pass(5000);
    expect(story().slice(1).sort(byTime)).toEqual([
      "1.6 /recorded CallStatus=completed RecordingDuration=0 Digits=hangup",
      "1.6 /status CallStatus=completed CallDuration=2 SequenceNumber=0",
      "3.6 /recording RecordingStatus=absent RecordingDuration=0",
    ]);
    const next = await world.call({ hangUpAfterMs: 500 });
    await world.pass(5000);
    expect((await look(next)).heard).toEqual(["Please leave a message"]);
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

describe("an owner who picks up", () => {
  it("is put through, and the caller hangs up after talking", async () => {
    world.pages["/voice"] = RING;
    const sid = await world.call({ answerAfterMs: 4000, talkMs: 61_000 });
    await world.pass(10_000);
    expect(await look(sid)).toMatchObject({ phase: "talking", status: "in-progress" });
    await world.pass(90_000);
    expect(story().slice(3).sort(byTime)).toEqual([
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
    expect(await look(sid)).toMatchObject({ phase: "ringing", status: "ringing" });
    await world.control("POST", `/calls/${sid}/answer`);
    await world.pass(0);
    expect(await look(sid)).toMatchObject({
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
    const { call: owners } = (await world.control("GET", `/handsets/${OWNER}`)) as { call: CallView };
    expect(owners).toMatchObject({ parentSid: sid, phase: "talking", from: CALLER, to: OWNER });
    await world.control("POST", `/calls/${owners.sid}/hang-up`);
    await world.pass(2000);
    expect(story().at(-2)).toBe(
      "3 /after CallStatus=in-progress DialCallStatus=completed DialBridged=true DialCallDuration=2",
    );
    expect((await look(sid)).heard).toEqual(["Bye"]);
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
    expect(await look(sid)).toMatchObject({ phase: "ringing" });
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
    expect(world.gotAt("/status").map((got) => got.form.CallStatus)).toEqual(["no-answer", "busy"]);
  });

  it("that cannot be read or had is asked for at the fallback, or else the caller hears an apology", async () => {
    world.pages["/voice"] = "<Response><Dail/></Response>";
    const sid = await world.call();
    await world.pass(10_000);
    expect((await look(sid)).heard).toEqual(["We are sorry, an application error has occurred. Goodbye."]);
    const { json } = await world.rest("GET", "IncomingPhoneNumbers.json");
    const { incoming_phone_numbers: numbers } = json as { incoming_phone_numbers: { sid: string }[] };
    await world.rest("POST", `IncomingPhoneNumbers/${numbers[0]?.sid}.json`, {
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
    async function sids(query: string): Promise<string[]> {
      const { json } = await world.rest("GET", `Calls.json?${query}`);
      return (json as { calls: { sid: string }[] }).calls.map((each) => each.sid);
    }
    expect(await sids(`To=${encodeURIComponent(OURS)}`)).toEqual([second, first]);
    expect(await sids("Status=completed")).toEqual([first]);
    const since = new Date(world.now() - 10_000).toISOString();
    expect(await sids(`To=${encodeURIComponent(OURS)}&StartTime%3E=${since}`)).toEqual([second]);
    expect(await sids(`To=${encodeURIComponent(OURS)}&StartTime%3C=${since}`)).toEqual([first]);
    expect(await sids(`ParentCallSid=${first}`)).toHaveLength(1);
    const ended = await world.rest("POST", `Calls/${second}.json`, { Status: "completed" });
    expect(ended.status).toBe(200);
    await world.pass(1000);
    expect(await look(second)).toMatchObject({ phase: "ended", status: "completed" });
  });
});

function byTime(a: string, b: string): number {
  return Number.parseFloat(a) - Number.parseFloat(b) || a.localeCompare(b);
}
