import type { GatherVerb } from "../twiml/verbs.ts";
import { hear } from "./hear.ts";
import { gone, goTo, nextVerb, type Scene, type Turn } from "./scene.ts";

/** Plays the prompts until a key is pressed, then waits for the rest of the digits. */
export async function gather(scene: Scene, verb: GatherVerb): Promise<Turn> {
  const { network, leg, page } = scene;
  leg.answer();
  leg.dropKeys();
  leg.setGathering(true);
  for (const prompt of verb.prompts) {
    if (!leg.gone && !leg.hasKey()) await hear(network, leg, { prompt, base: page.url, untilKey: true });
  }
  const digits = await digitsOf(scene, verb);
  leg.setGathering(false);
  if (leg.gone) return gone;
  if (digits === "" && !verb.actionOnEmptyResult) return nextVerb;
  const target = verb.action ?? { url: page.url, method: "POST" };
  return goTo(scene, target, { Digits: digits, msg: "Gather End" });
}

async function digitsOf({ network, leg }: Scene, verb: GatherVerb): Promise<string> {
  let digits = "";
  let endsAt = network.schedule.now() + verb.timeoutMs;
  if (!leg.gone) leg.setPhase("listening", endsAt);
  while (!leg.gone) {
    const key = leg.takeKey();
    if (key !== null) {
      if (key === verb.finishOnKey) return digits;
      digits += key;
      endsAt = network.schedule.now() + verb.timeoutMs;
      if (digits.length === verb.numDigits) return digits;
    } else {
      if (network.schedule.now() >= endsAt) return digits;
      await leg.rest(endsAt);
    }
  }
  return digits;
}
