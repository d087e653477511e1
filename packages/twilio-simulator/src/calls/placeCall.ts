import type { Network } from "../network.ts";
import type { OwnNumber } from "../numbers.ts";
import { newSid } from "../sids.ts";
import type { Call, CallStatus } from "./call.ts";
import { hear } from "./hear.ts";
import { Leg } from "./leg.ts";
import { type PagesEnd, playPages } from "./playPages.ts";
import { followScript, type Script } from "./script.ts";
import { endCall } from "./tellProgress.ts";

/** What a caller hears when the application's document cannot be had or read, before the line goes dead. */
const APOLOGY = "We are sorry, an application error has occurred. Goodbye.";

/** A handset calls one of our numbers. Returns at once; the call goes on by itself. */
export function placeCall(
  network: Network,
  { number, from, script }: { number: OwnNumber; from: string; script: Script | null },
): Call {
  const now = network.schedule.now();
  const call: Call = {
    sid: newSid("CA"),
    parentSid: null,
    direction: "inbound",
    from,
    to: number.e164,
    numberSid: number.sid,
    status: "ringing",
    phase: "connecting",
    phaseEndsAt: null,
    heard: [],
    startedAt: now,
    answeredAt: null,
    endedAt: null,
    updatedAt: now,
    callback:
      number.statusCallback === ""
        ? null
        : { url: number.statusCallback, method: number.statusCallbackMethod, events: ["completed"] },
    told: 0,
  };
  const leg = new Leg({ call, parent: null, schedule: network.schedule, onChange: network.changed });
  network.calls.addLeg(leg);
  network.changed();
  if (script !== null) followScript(network, leg, script);
  runCall(network, leg, number).catch((error: unknown) => {
    network.log.error({ err: error, callSid: call.sid }, "a call broke off");
    endCall(network, call, "failed");
    network.calls.dropLeg(leg);
  });
  return call;
}

async function runCall(network: Network, leg: Leg, number: OwnNumber): Promise<void> {
  const end = await answerCall(network, leg, number);
  endCall(network, leg.call, finalStatus(leg, end));
  network.calls.dropLeg(leg);
}

async function answerCall(network: Network, leg: Leg, number: OwnNumber): Promise<PagesEnd> {
  if (number.voiceUrl === "") return "failed";
  const end = await playPages(network, leg, {
    target: { url: number.voiceUrl, method: number.voiceMethod },
    fallback:
      number.voiceFallbackUrl === ""
        ? null
        : { url: number.voiceFallbackUrl, method: number.voiceFallbackMethod },
  });
  if (end !== "failed") return end;
  leg.answer();
  await hear(network, leg, { prompt: { verb: "Say", text: APOLOGY, loop: 1 }, base: "", untilKey: false });
  return "hangup";
}

/** A call that was never answered did not complete, except that hanging up on it in a document answers it first. */
function finalStatus(leg: Leg, end: PagesEnd): CallStatus {
  if (leg.call.answeredAt !== null) return "completed";
  if (end === "failed") return "failed";
  if (end === "busy") return "busy";
  if (end === "rejected") return "no-answer";
  if (leg.endAs !== null) return leg.endAs;
  return end === "gone" || leg.call.phase === "ringing" ? "no-answer" : "completed";
}
