import { geography } from "../geography.ts";
import { API_VERSION, type Network } from "../network.ts";
import type { OwnNumber } from "../numbers.ts";
import { resolveUrl } from "../resolveUrl.ts";
import { countSegments } from "../segments.ts";
import { newSid } from "../sids.ts";
import { parseMessagingTwiml } from "../twiml/parseMessagingTwiml.ts";
import { TwimlError } from "../twiml/twimlError.ts";
import type { MessagingVerb, Target } from "../twiml/verbs.ts";
import { XmlError } from "../twiml/xml.ts";
import { automaticReplies, keywordOf, optOutKey } from "./keywords.ts";
import type { Message } from "./message.ts";
import { sendMessage } from "./sendMessage.ts";

/** How many documents one text may lead through, so that redirects cannot go round for ever. */
const MOST_REDIRECTS = 10;

/**
 * A handset texts one of our numbers. The network answers STOP, START and HELP by itself, and the application is asked
 * what to do in any case.
 */
export function receiveMessage(
  network: Network,
  { number, from, body }: { number: OwnNumber; from: string; body: string },
): Message {
  const now = network.schedule.now();
  const message: Message = {
    sid: newSid("SM"),
    direction: "inbound",
    from,
    to: number.e164,
    body,
    segments: countSegments(body),
    mediaCount: 0,
    status: "received",
    errorCode: null,
    createdAt: now,
    updatedAt: now,
    sentAt: now,
    statusCallback: null,
    expiresAt: now,
    automatic: false,
  };
  network.messages.add(message);
  network.changed();
  obeyKeyword(network, message);
  if (number.smsUrl !== "") void network.schedule.track(askApplication(network, number, message));
  return message;
}

function obeyKeyword(network: Network, message: Message): void {
  const keyword = keywordOf(message.body);
  if (keyword === null) return;
  const key = optOutKey(message.to, message.from);
  const blocked = network.optOuts.has(key);
  if (keyword === "stop") network.optOuts.add(key);
  if (keyword === "start") network.optOuts.delete(key);
  // YES is also an everyday answer: it gets one back only when it lifts a block. A second STOP gets none.
  const says = keyword === "help" ? !blocked : blocked === (keyword === "start");
  if (!says) return;
  const reply = { direction: "outbound-reply", from: message.to, to: message.from, automatic: true } as const;
  sendMessage(network, { ...reply, body: automaticReplies[keyword] });
}

async function askApplication(network: Network, number: OwnNumber, message: Message): Promise<void> {
  let target: Target | null = { url: number.smsUrl, method: number.smsMethod };
  let extra: Record<string, string> = {};
  for (let asked = 0; asked < MOST_REDIRECTS && target !== null; asked++) {
    const { url, method }: Target = target;
    const form = { ...messageForm(network, message), ...extra };
    const answer = await network.webhooks.ask({ url, method, form });
    const verbs = answer.ok ? readAnswer(network, answer.body.toString("utf8")) : answer.errorCode;
    if (typeof verbs === "number") {
      if (url === number.smsFallbackUrl || number.smsFallbackUrl === "") return;
      target = { url: number.smsFallbackUrl, method: number.smsFallbackMethod };
      extra = { ErrorCode: String(verbs), ErrorUrl: url };
    } else {
      target = obey(network, { message, verbs, base: url });
      extra = {};
    }
  }
}

/** The verbs, or the code of what is wrong with the document. An empty answer says nothing and is fine. */
function readAnswer(network: Network, source: string): MessagingVerb[] | number {
  if (source.trim() === "") return [];
  try {
    return parseMessagingTwiml(source);
  } catch (error) {
    if (!(error instanceof XmlError || error instanceof TwimlError)) throw error;
    network.log.warn({ code: 12100 }, error.message);
    return 12100;
  }
}

/** Sends what the document says; returns where a redirect leads, if it ended in one. */
function obey(
  network: Network,
  { message, verbs, base }: { message: Message; verbs: MessagingVerb[]; base: string },
): Target | null {
  for (const verb of verbs) {
    if (verb.verb === "Redirect") return { ...verb.target, url: resolveUrl(verb.target.url, base) };
    const from = verb.from ?? message.to;
    const to = verb.to ?? message.from;
    if (network.optOuts.has(optOutKey(from, to))) {
      network.log.warn({ code: 21610, to }, "a reply was not sent: the handset opted out");
      continue;
    }
    const statusCallback = verb.callback === null ? null : resolveUrl(verb.callback.url, base);
    sendMessage(network, { direction: "outbound-reply", from, to, body: verb.body, statusCallback });
  }
  return null;
}

function messageForm(network: Network, message: Message): Record<string, string> {
  return {
    ...geography("From", message.from),
    ...geography("To", message.to),
    AccountSid: network.accountSid,
    ApiVersion: API_VERSION,
    Body: message.body,
    From: message.from,
    MessageSid: message.sid,
    NumMedia: "0",
    NumSegments: String(message.segments),
    SmsMessageSid: message.sid,
    SmsSid: message.sid,
    SmsStatus: "received",
    To: message.to,
  };
}
