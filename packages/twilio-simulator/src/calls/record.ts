import { rfc2822 } from "../dates.ts";
import { invented } from "../invented.ts";
import { accountPath, type Network } from "../network.ts";
import { type Recording, recordingSeconds } from "../recordings.ts";
import { resolveUrl } from "../resolveUrl.ts";
import { newSid } from "../sids.ts";
import type { RecordVerb } from "../twiml/verbs.ts";
import type { Leg } from "./leg.ts";
import { gone, goTo, type Scene, type Turn } from "./scene.ts";
import { callForm } from "./tellProgress.ts";

/**
 * Records the caller until they press a key, fall silent, run out of time or hang up. The action is asked for in
 * every case; after a hang-up with `Digits=hangup`, and its answer is not read.
 */
export async function record(scene: Scene, verb: RecordVerb): Promise<Turn> {
  const { network, leg, page } = scene;
  leg.answer();
  leg.dropKeys();
  if (verb.playBeep) leg.call.heard.push("(beep)");
  const recording = begin(network, leg);
  tellRecording(scene, verb, { recording, event: "in-progress" });
  const key = await listen(scene, verb, recording.startedAt);
  finish(scene, verb, recording);
  const extra: Record<string, string> = { RecordingDuration: String(recordingSeconds(recording)) };
  if (recording.status !== "absent") {
    extra.RecordingSid = recording.sid;
    extra.RecordingUrl = recordingUrl(network, recording);
  }
  if (leg.gone) extra.Digits = "hangup";
  else if (key !== null) extra.Digits = key;
  const turn = goTo(scene, verb.action ?? { url: page.url, method: "POST" }, extra);
  if (!leg.gone || turn.type !== "fetch") return turn;
  const form = { ...callForm(network, leg.call, "completed"), ...extra };
  void network.webhooks.ask({ ...turn.target, form });
  return gone;
}

function begin(network: Network, leg: Leg): Recording {
  const now = network.schedule.now();
  const recording: Recording = {
    sid: newSid("RE"),
    callSid: leg.call.sid,
    status: "in-progress",
    durationMs: 0,
    startedAt: now,
    updatedAt: now,
  };
  network.recordings.add(recording);
  return recording;
}

/** Waits for the end of the recording; returns the key that ended it, if one did. */
async function listen({ network, leg }: Scene, verb: RecordVerb, startedAt: number): Promise<string | null> {
  const longest = startedAt + verb.maxLengthMs;
  while (!leg.gone) {
    for (let key = leg.takeKey(); key !== null; key = leg.takeKey()) {
      if (verb.finishOnKey.includes(key)) return key;
    }
    const lastSound = leg.speechSince(startedAt)?.until ?? startedAt;
    const silent = verb.timeoutMs === 0 ? longest : lastSound + verb.timeoutMs;
    const endsAt = Math.min(longest, silent);
    if (network.schedule.now() >= endsAt) return null;
    leg.setPhase("recording", endsAt);
    await leg.rest(endsAt);
  }
  return null;
}

/** Cuts the recording to what was said, and tells of it when it can be fetched. */
function finish(scene: Scene, verb: RecordVerb, recording: Recording): void {
  const { network, leg } = scene;
  const now = network.schedule.now();
  const total = now - recording.startedAt;
  const speech = leg.speechSince(recording.startedAt);
  const said =
    speech === null ? Math.min(total, invented.shortestRecording) : Math.min(speech.until, now) - speech.from;
  const absent = speech === null && total < invented.shortestRecording;
  recording.durationMs = absent ? 0 : verb.trim ? said : total;
  recording.status = absent ? "absent" : "processing";
  recording.updatedAt = now;
  network.changed();
  network.schedule.at(now + invented.recordingReady, () => {
    if (recording.status === "processing") recording.status = "completed";
    recording.updatedAt = network.schedule.now();
    network.changed();
    tellRecording(scene, verb, { recording, event: absent ? "absent" : "completed" });
  });
}

function tellRecording(
  scene: Scene,
  verb: RecordVerb,
  { recording, event }: { recording: Recording; event: "in-progress" | "completed" | "absent" },
): void {
  const { network, page } = scene;
  if (verb.callback === null || !verb.callback.events.includes(event)) return;
  const form: Record<string, string> = {
    AccountSid: network.accountSid,
    CallSid: recording.callSid,
    RecordingChannels: "1",
    RecordingDuration: String(recordingSeconds(recording)),
    RecordingSid: recording.sid,
    RecordingSource: "RecordVerb",
    RecordingStartTime: rfc2822(recording.startedAt),
    RecordingStatus: event,
    RecordingUrl: recordingUrl(network, recording),
  };
  network.webhooks.tell({ url: resolveUrl(verb.callback.url, page.url), method: verb.callback.method, form });
}

function recordingUrl(network: Network, recording: Recording): string {
  return network.url + accountPath(network, `Recordings/${recording.sid}`);
}
