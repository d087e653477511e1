import { z } from "zod";
import { invented } from "../invented.ts";
import type { Network } from "../network.ts";
import type { Leg } from "./leg.ts";

const ms = z.number().int().min(0).max(86_400_000);

/** What a scripted caller, and the owner they call, do. Times in milliseconds on the simulator's clock. */
export const scriptSchema = z.union([
  /** Lets it ring out, and hangs up in the greeting. */
  z.strictObject({ ringOut: z.literal(true) }),
  /** Hangs up so long after calling, whatever is going on. */
  z.strictObject({ hangUpAfterMs: ms }),
  /** The owner picks up after so long a ringing (and presses 1 if asked); the caller hangs up after talking. */
  z.strictObject({ answerAfterMs: ms, talkMs: ms }),
  /** Lets it ring out, speaks so long after the beep, and hangs up. */
  z.strictObject({ voicemailMs: ms }),
]);

export type Script = z.infer<typeof scriptSchema>;

/** Makes the people on a call follow a script, by watching its phases. */
export function followScript(network: Network, leg: Leg, script: Script): void {
  const { schedule } = network;
  function later(after: number, act: () => void): void {
    schedule.at(schedule.now() + after, () => {
      if (leg.call.endedAt === null) act();
    });
  }
  if ("hangUpAfterMs" in script) {
    later(script.hangUpAfterMs, () => leg.hangUp());
    return;
  }
  let reached = "";
  leg.watch(() => {
    if (reached === leg.call.phase) return;
    reached = leg.call.phase;
    switch (leg.call.phase) {
      case "ringing":
        if ("answerAfterMs" in script) later(script.answerAfterMs, () => pickUp(network, leg));
        break;
      case "talking":
        if ("talkMs" in script) later(script.talkMs, () => leg.hangUp());
        break;
      case "listening":
        if (!("voicemailMs" in script)) later(invented.listens, () => leg.hangUp());
        break;
      case "recording":
        if ("voicemailMs" in script) {
          leg.speak(script.voicemailMs);
          later(script.voicemailMs, () => leg.hangUp());
        } else {
          later(0, () => leg.hangUp());
        }
        break;
    }
  });
}

/** The first of the owner's phones that rings is picked up; a question it is asked is answered with 1. */
function pickUp(network: Network, leg: Leg): void {
  const ringing = network.calls.childrenOf(leg.call.sid).find((child) => child.status === "ringing");
  const owner = ringing === undefined ? null : network.calls.leg(ringing.sid);
  if (owner === null) return;
  owner.watch(() => {
    if (!owner.gathering) return;
    network.schedule.at(network.schedule.now() + invented.listens, () => owner.press("1"));
  });
  owner.pickUp();
}
