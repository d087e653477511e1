import { isE164 } from "../e164.ts";
import type { Network } from "../network.ts";
import { resolveUrl } from "../resolveUrl.ts";
import { newSid } from "../sids.ts";
import type { DialNumber, DialVerb } from "../twiml/verbs.ts";
import { type Call, type CallStatus, durationOf } from "./call.ts";
import { Leg } from "./leg.ts";
import { gone, goTo, nextVerb, type Scene, type Turn } from "./scene.ts";
import { callForm, endCall, tellProgress } from "./tellProgress.ts";

/** Twilio lets a phone ring this much longer than the document says. */
const EXTRA_RING_MS = 5000;

/**
 * Rings the owner's phones at once; the first that is picked up wins. The caller hears ringing until then, and through
 * a whisper. When it is over the action is asked for; after the caller hung up its answer is not read.
 */
export async function dial(scene: Scene, verb: DialVerb): Promise<Turn> {
  const { network, leg, page } = scene;
  if (!(verb.answerOnBridge && scene.first)) leg.answer();
  const called = verb.numbers.map((number) => ({ number, leg: placeLeg(scene, verb, number) }));
  const winner = await ring(scene, verb, called);
  const bridged = winner !== null && (await connect(scene, verb, winner));

  const decisive = winner?.leg ?? called.at(-1)?.leg ?? null;
  const extra: Record<string, string> = {
    DialCallStatus: dialStatus(
      called.map((each) => each.leg.call),
      winner?.leg.call ?? null,
    ),
    DialBridged: String(bridged),
  };
  if (decisive !== null) extra.DialCallSid = decisive.call.sid;
  if (winner !== null) extra.DialCallDuration = String(durationOf(winner.leg.call) ?? 0);
  if (verb.action === null) return leg.gone ? gone : nextVerb;
  if (!leg.gone) return goTo(scene, verb.action, extra);
  const form = { ...callForm(network, leg.call, "completed"), ...extra };
  void network.webhooks.ask({ url: resolveUrl(verb.action.url, page.url), method: verb.action.method, form });
  return gone;
}

interface Called {
  number: DialNumber;
  leg: Leg;
}

/** The phone that was picked up, or null when none was in time. Every other leg is over by then. */
async function ring(scene: Scene, verb: DialVerb, called: Called[]): Promise<Called | null> {
  const { network, leg } = scene;
  const deadline = network.schedule.now() + verb.timeoutMs + EXTRA_RING_MS;
  leg.setPhase("ringing", deadline);
  for (const each of called) if (each.leg.call.endedAt === null) each.leg.setPhase("ringing", deadline);
  for (;;) {
    for (const each of called) {
      if (each.leg.declined) endLeg(network, each.leg, "busy");
      else if (each.leg.hungUp) endLeg(network, each.leg, each.leg.endAs ?? "busy");
    }
    const ringing = called.filter((each) => each.leg.call.endedAt === null);
    const winner = leg.gone ? null : (ringing.find((each) => each.leg.pickedUp) ?? null);
    const late = network.schedule.now() >= deadline;
    if (winner !== null || leg.gone || late || ringing.length === 0) {
      const otherwise = winner === null && !leg.gone ? "no-answer" : "canceled";
      for (const each of ringing) if (each !== winner) endLeg(network, each.leg, otherwise);
      return winner;
    }
    await leg.rest(deadline);
  }
}

/** From picking up to hanging up; true when the two were put through. */
async function connect(scene: Scene, verb: DialVerb, { number, leg: owner }: Called): Promise<boolean> {
  const { network, leg: caller } = scene;
  owner.answer();
  tellProgress(network, owner.call, "answered");
  caller.setPhase("ringing", null);
  const through = await scene.whisper(owner, number);
  const bridged = through && !owner.gone;
  if (bridged) {
    caller.answer();
    const limit = network.schedule.now() + verb.timeLimitMs;
    caller.setPhase("talking", null);
    owner.setPhase("talking", null);
    while (!caller.gone && !owner.hungUp && network.schedule.now() < limit) await caller.rest(limit);
  }
  endLeg(network, owner, "completed");
  return bridged;
}

function placeLeg(scene: Scene, verb: DialVerb, number: DialNumber): Leg {
  const { network, leg: parent, page } = scene;
  const now = network.schedule.now();
  const from = verb.callerId ?? parent.call.from;
  const call: Call = {
    sid: newSid("CA"),
    parentSid: parent.call.sid,
    direction: "outbound-dial",
    from,
    to: number.to,
    numberSid: null,
    status: "queued",
    phase: "connecting",
    phaseEndsAt: null,
    heard: [],
    startedAt: now,
    answeredAt: null,
    endedAt: null,
    updatedAt: now,
    callback:
      number.callback === null
        ? null
        : { ...number.callback, url: resolveUrl(number.callback.url, page.url) },
    told: 0,
  };
  const leg = new Leg({ call, parent, schedule: network.schedule, onChange: network.changed });
  network.calls.addLeg(leg);
  tellProgress(network, call, "initiated");
  if (isE164(number.to) && mayShow(network, parent.call, from)) {
    call.status = "ringing";
    tellProgress(network, call, "ringing");
  } else {
    network.log.warn(
      { to: number.to, callerId: from },
      "the number cannot be called, or the caller id is not allowed",
    );
    endLeg(network, leg, "failed");
  }
  return leg;
}

/** A called phone may be shown the caller's number, the number they called, or another of the account's. */
function mayShow(network: Network, parent: Call, callerId: string): boolean {
  return callerId === parent.from || callerId === parent.to || network.numbers.byE164(callerId) !== null;
}

function endLeg(network: Network, leg: Leg, status: CallStatus): void {
  endCall(network, leg.call, status);
  network.calls.dropLeg(leg);
}

function dialStatus(children: Call[], winner: Call | null): CallStatus {
  if (winner !== null) return "completed";
  const order: CallStatus[] = ["canceled", "busy", "no-answer", "failed"];
  return order.find((status) => children.some((child) => child.status === status)) ?? "failed";
}
