import { invented } from "../invented.ts";
import type { Network } from "../network.ts";
import { resolveUrl } from "../resolveUrl.ts";
import type { Prompt } from "../twiml/verbs.ts";
import { wavDuration } from "../wav.ts";
import type { Leg } from "./leg.ts";

/** How often a sound or a sentence with `loop="0"` (for ever, up to Twilio's limit) is repeated. */
const FOR_EVER = 1000;

/** Lets the person on a leg hear something. Ends early when they are gone or, where `untilKey`, press a key. */
export async function hear(
  network: Network,
  leg: Leg,
  { prompt, base, untilKey }: { prompt: Prompt; base: string; untilKey: boolean },
): Promise<void> {
  const once = await leg.orGone(lengthOf(network, prompt, base));
  if (once === null || once === 0) return;
  const times = prompt.verb === "Pause" ? 1 : prompt.loop === 0 ? FOR_EVER : prompt.loop;
  const endsAt = network.schedule.now() + once * times;
  if (prompt.verb === "Say") leg.call.heard.push(prompt.text);
  if (prompt.verb === "Play") leg.call.heard.push(resolveUrl(prompt.url, base));
  // Before anything answered, what the caller hears is still the phone ringing.
  leg.setPhase(leg.call.answeredAt === null ? "ringing" : "listening", endsAt);
  while (!leg.gone && network.schedule.now() < endsAt && !(untilKey && leg.hasKey())) await leg.rest(endsAt);
}

async function lengthOf(network: Network, prompt: Prompt, base: string): Promise<number> {
  switch (prompt.verb) {
    case "Say":
      return prompt.text.split(/\s+/).length * invented.perWord;
    case "Pause":
      return prompt.ms;
    case "Play": {
      const answer = await network.webhooks.ask({
        url: resolveUrl(prompt.url, base),
        method: "GET",
        form: {},
      });
      // A sound that cannot be fetched is left out and the call goes on, as on Twilio.
      return answer.ok ? (wavDuration(answer.body) ?? invented.unknownSound) : 0;
    }
  }
}
