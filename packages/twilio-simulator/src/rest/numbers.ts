import type { FastifyInstance } from "fastify";
import { isE164 } from "../e164.ts";
import { accountPath, type Network } from "../network.ts";
import type { NumberSettings } from "../numbers.ts";
import { notFound, refusal, type TwilioError } from "../twilioError.ts";
import { isWebhookUrl, readForm } from "./form.ts";
import { listPage } from "./listing.ts";
import { numberResource } from "./numberResource.ts";
import { refuse } from "./refuse.ts";

interface BySid {
  Params: { sid: string };
}

/** `IncomingPhoneNumbers.json`: list, buy; one number: fetch, set, release. */
export function numberRoutes(server: FastifyInstance, network: Network): void {
  const list = accountPath(network, "IncomingPhoneNumbers.json");
  const one = accountPath(network, "IncomingPhoneNumbers/:sid.json");

  server.get(list, async (request) => {
    const query = readForm(request.query);
    const matches = network.numbers
      .all()
      .filter((each) => query.PhoneNumber === undefined || each.e164 === query.PhoneNumber)
      .filter((each) => query.FriendlyName === undefined || each.friendlyName === query.FriendlyName)
      .reverse();
    return listPage({
      name: "incoming_phone_numbers",
      path: list,
      query,
      matches,
      sidOf: (each) => each.sid,
      view: (each) => numberResource(network, each),
    });
  });

  server.post(list, async (request, reply) => {
    const form = readForm(request.body);
    const e164 = form.PhoneNumber ?? freeNumber(network, form.AreaCode);
    if (e164 === null || !isE164(e164)) return refuse(reply, refusal(21421));
    if (network.numbers.byE164(e164) !== null) return refuse(reply, refusal(21422));
    const settings = readSettings(form);
    if ("code" in settings) return refuse(reply, settings);
    const number = network.numbers.save(e164, settings, network.schedule.now());
    network.changed();
    return reply.code(201).send(numberResource(network, number));
  });

  server.get<BySid>(one, async (request, reply) => {
    const number = network.numbers.bySid(request.params.sid);
    return number === null ? refuse(reply, notFound(request.url)) : numberResource(network, number);
  });

  server.post<BySid>(one, async (request, reply) => {
    const number = network.numbers.bySid(request.params.sid);
    if (number === null) return refuse(reply, notFound(request.url));
    const settings = readSettings(readForm(request.body));
    if ("code" in settings) return refuse(reply, settings);
    const saved = network.numbers.save(number.e164, settings, network.schedule.now());
    network.changed();
    return numberResource(network, saved);
  });

  server.delete<BySid>(one, async (request, reply) => {
    const number = network.numbers.bySid(request.params.sid);
    if (number === null) return refuse(reply, notFound(request.url));
    network.numbers.remove(number);
    network.changed();
    return reply.code(204).send();
  });
}

/** A number of an area code that the account does not have, or null when there is no such area code. */
function freeNumber(network: Network, areaCode: string | undefined): string | null {
  if (areaCode === undefined || !/^[2-9]\d{2}$/.test(areaCode)) return null;
  for (let line = 100; line < 10_000; line++) {
    const e164 = `+1${areaCode}555${String(line).padStart(4, "0")}`;
    if (network.numbers.byE164(e164) === null) return e164;
  }
  return null;
}

const URLS = {
  VoiceUrl: "voiceUrl",
  VoiceFallbackUrl: "voiceFallbackUrl",
  SmsUrl: "smsUrl",
  SmsFallbackUrl: "smsFallbackUrl",
  StatusCallback: "statusCallback",
} as const;

const METHODS = {
  VoiceMethod: "voiceMethod",
  VoiceFallbackMethod: "voiceFallbackMethod",
  SmsMethod: "smsMethod",
  SmsFallbackMethod: "smsFallbackMethod",
  StatusCallbackMethod: "statusCallbackMethod",
} as const;

/** The settings that a form carries; what it leaves out stays as it is, and an empty URL clears. */
function readSettings(form: Record<string, string>): NumberSettings | TwilioError {
  const settings: NumberSettings = {};
  for (const [name, key] of entries(URLS)) {
    const url = form[name];
    if (url === undefined) continue;
    if (url !== "" && !isWebhookUrl(url)) return refusal(21205);
    settings[key] = url;
  }
  for (const [name, key] of entries(METHODS)) {
    const method = form[name];
    if (method === "GET" || method === "POST") settings[key] = method;
  }
  if (form.FriendlyName !== undefined) settings.friendlyName = form.FriendlyName.slice(0, 64);
  return settings;
}

/** `Object.entries`, for an object literal whose keys and values are known. */
function entries<K extends string, V>(object: Readonly<Record<K, V>>): [K, V][] {
  // Object.entries forgets the key type; the literal has no other keys than K.
  return Object.entries(object) as [K, V][];
}
