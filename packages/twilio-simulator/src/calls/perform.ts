import type { VoiceVerb } from "../twiml/verbs.ts";
import { dial } from "./dial.ts";
import { gather } from "./gather.ts";
import { hear } from "./hear.ts";
import { record } from "./record.ts";
import { gone, goTo, nextVerb, type Scene, type Turn } from "./scene.ts";

/** Carries out one verb of a document. */
export async function perform(scene: Scene, verb: VoiceVerb): Promise<Turn> {
  const { network, leg, page } = scene;
  switch (verb.verb) {
    case "Say":
    case "Play":
    case "Pause":
      // A Pause before anything else lets the phone ring on.
      if (verb.verb !== "Pause") leg.answer();
      await hear(network, leg, { prompt: verb, base: page.url, untilKey: false });
      return leg.gone ? gone : nextVerb;
    case "Gather":
      return gather(scene, verb);
    case "Dial":
      return dial(scene, verb);
    case "Record":
      return record(scene, verb);
    case "Redirect":
      return goTo(scene, verb.target);
    case "Hangup":
      return { type: "end", why: "hangup" };
    case "Reject":
      return { type: "end", why: verb.reason };
  }
}
