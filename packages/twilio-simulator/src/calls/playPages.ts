import type { Network } from "../network.ts";
import { resolveUrl } from "../resolveUrl.ts";
import { parseVoiceTwiml } from "../twiml/parseVoiceTwiml.ts";
import { TwimlError } from "../twiml/twimlError.ts";
import type { DialNumber, Target, VoiceVerb } from "../twiml/verbs.ts";
import { XmlError } from "../twiml/xml.ts";
import type { WebhookAnswer } from "../webhooks.ts";
import type { Leg } from "./leg.ts";
import { perform } from "./perform.ts";
import type { Page } from "./scene.ts";
import { callForm } from "./tellProgress.ts";

/** How a leg's documents came to an end. `failed`: a document could not be had or read. */
export type PagesEnd = "ranOut" | "hangup" | "gone" | "rejected" | "busy" | "failed";

/** How many documents one leg may go through, so that a redirect to itself cannot go round for ever. */
const MOST_PAGES = 1000;

/** What a whisper may hold: the called party hears and chooses, and cannot be sent elsewhere. */
const WHISPER_VERBS = new Set(["Say", "Play", "Pause", "Gather", "Redirect", "Hangup"]);

/** Fetches documents for a leg and carries them out, one leading to the next, until there is no more to do. */
export async function playPages(
  network: Network,
  leg: Leg,
  { target, fallback }: { target: Target; fallback: Target | null },
): Promise<PagesEnd> {
  let ask: { target: Target; extra: Record<string, string> } = { target, extra: {} };
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const page = await fetchPage(network, leg, { ...ask, fallback });
    if (leg.gone || page === null) return "gone";
    if (page === "failed") return "failed";
    const next = await playPage(network, leg, { page, first: pages === 0 });
    if (typeof next === "string") return next;
    ask = next;
  }
  return "failed";
}

async function playPage(
  network: Network,
  leg: Leg,
  { page, first }: { page: Page; first: boolean },
): Promise<PagesEnd | { target: Target; extra: Record<string, string> }> {
  for (const [index, verb] of page.verbs.entries()) {
    if (leg.parent !== null && !WHISPER_VERBS.has(verb.verb)) {
      network.log.warn(
        { url: page.url },
        `<${verb.verb}> may not stand in a whisper: the called party is let go`,
      );
      return "failed";
    }
    const scene = {
      network,
      leg,
      page,
      first: first && index === 0,
      whisper: (called: Leg, number: DialNumber) => playWhisper(network, called, { number, base: page.url }),
    };
    const turn = await perform(scene, verb);
    if (turn.type === "fetch") return turn;
    if (turn.type === "end") return turn.why;
  }
  return "ranOut";
}

async function playWhisper(
  network: Network,
  called: Leg,
  { number, base }: { number: DialNumber; base: string },
): Promise<boolean> {
  if (number.whisper === null) return true;
  const target = { ...number.whisper, url: resolveUrl(number.whisper.url, base) };
  called.setPhase("listening", null);
  return (await playPages(network, called, { target, fallback: null })) === "ranOut";
}

/** The page, `failed` when neither the URL nor the fallback gives one, null when the leg went away meanwhile. */
async function fetchPage(
  network: Network,
  leg: Leg,
  ask: { target: Target; extra: Record<string, string>; fallback: Target | null },
): Promise<Page | "failed" | null> {
  const form = { ...callForm(network, leg.call), ...ask.extra };
  const answer = await leg.orGone(network.webhooks.ask({ ...ask.target, form }));
  if (answer === null) return null;
  const verbs = readAnswer(network, ask.target.url, answer);
  if (typeof verbs !== "number") return { url: ask.target.url, verbs };
  if (ask.fallback === null) return "failed";
  const extra = { ErrorCode: String(verbs), ErrorUrl: ask.target.url };
  return fetchPage(network, leg, { target: ask.fallback, extra, fallback: null });
}

/** The verbs, or Twilio's code of what is wrong: 12100 unreadable, 12300 not a kind of document that is read. */
function readAnswer(network: Network, url: string, answer: WebhookAnswer): VoiceVerb[] | number {
  if (!answer.ok) return answer.errorCode;
  if (answer.status === 204) return [];
  if (answer.contentType.startsWith("audio/")) return [{ verb: "Play", url, loop: 1 }];
  const readable = /^(text|application)\/(xml|html|plain)\b/.test(answer.contentType);
  if (!readable) {
    network.log.warn(
      { url, code: 12300 },
      `a document may not be ${answer.contentType || "without a content type"}`,
    );
    return 12300;
  }
  try {
    return parseVoiceTwiml(answer.body.toString("utf8"));
  } catch (error) {
    if (!(error instanceof XmlError || error instanceof TwimlError)) throw error;
    network.log.warn({ url, code: 12100 }, error.message);
    return 12100;
  }
}
