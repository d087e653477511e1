import type { FastifyInstance, FastifyReply } from "fastify";
import { z } from "zod";
import type { Call } from "../calls/call.ts";
import type { Leg } from "../calls/leg.ts";
import { placeCall } from "../calls/placeCall.ts";
import { scriptSchema } from "../calls/script.ts";
import { isE164 } from "../e164.ts";
import { faultsSchema, noFaults } from "../faults.ts";
import { inventedNotice } from "../invented.ts";
import { receiveMessage } from "../messages/receiveMessage.ts";
import type { Network } from "../network.ts";
import type { NumberSettings, OwnNumber } from "../numbers.ts";
import { callView, messageView } from "./views.ts";

const e164 = z.string().refine(isE164, "must be a phone number such as +15005550006");
const url = z.union([z.literal(""), z.url({ protocol: /^https?$/ })]);
const numberBody = z.strictObject({
  e164,
  voiceUrl: url.optional(),
  smsUrl: url.optional(),
  statusCallback: url.optional(),
  friendlyName: z.string().max(64).optional(),
});
/** A caller who withholds the number comes as one of these words. */
const caller = z.union([z.enum(["anonymous", "unknown"]), e164]);
/** Computed, because an object with a `then` of its own looks like a promise; this one is never awaited. */
const THEN = "then";
const callBody = z.strictObject({ from: caller, to: e164, [THEN]: scriptSchema.optional() });
const messageBody = z.strictObject({ from: e164, to: e164, body: z.string().min(1).max(1600) });
const ms = z.number().int().min(0).max(86_400_000);
const speakBody = z.strictObject({ ms });
const pressBody = z.strictObject({ digits: z.string().regex(/^[\d*#]{1,50}$/) });

interface BySid {
  Params: { sid: string };
}

/** `/simulator/…`: what handsets do, what goes wrong, and what was sent: the part that Twilio does not have. */
export function controlRoutes(server: FastifyInstance, network: Network): void {
  server.get("/simulator", async () => ({
    accountSid: network.accountSid,
    numbers: network.numbers.all().map(numberView),
    faults: network.faults,
    now: network.schedule.now(),
    notice: inventedNotice,
  }));

  server.post("/simulator/numbers", async (request) => {
    const { e164: number, ...settings } = numberBody.parse(request.body);
    const saved = network.numbers.save(number, given(settings), network.schedule.now());
    network.changed();
    return numberView(saved);
  });

  server.get("/simulator/messages", async () => Array.from(network.messages.all(), messageView));

  server.post("/simulator/messages", async (request, reply) => {
    const { from, to, body } = messageBody.parse(request.body);
    const number = network.numbers.byE164(to);
    if (number === null) return say(reply, 404, `${to} is not a number of this account.`);
    return reply.code(201).send({ sid: receiveMessage(network, { number, from, body }).sid });
  });

  server.get<{ Params: { e164: string } }>("/simulator/handsets/:e164", async (request) => {
    const handset = request.params.e164;
    const call = network.calls.newestOf(handset);
    return {
      call: call === null ? null : callView(call),
      messages: Array.from(network.messages.of(handset), messageView),
    };
  });

  server.post("/simulator/faults", async (request) => {
    // Defaults would undo what the request does not name, so only what it names is taken over.
    const asked = z.looseObject({}).parse(request.body);
    const checked = faultsSchema.parse({ ...network.faults, ...asked });
    Object.assign(network.faults, checked);
    network.changed();
    return network.faults;
  });

  server.delete("/simulator/faults", async () => {
    Object.assign(network.faults, noFaults());
    network.changed();
    return network.faults;
  });

  callControlRoutes(server, network);
}

function callControlRoutes(server: FastifyInstance, network: Network): void {
  server.get("/simulator/calls", async () => Array.from(network.calls.all(), callView));

  server.post("/simulator/calls", async (request, reply) => {
    const { from, to, [THEN]: script } = callBody.parse(request.body);
    const number = network.numbers.byE164(to);
    if (number === null) return say(reply, 404, `${to} is not a number of this account.`);
    return reply.code(201).send({ sid: placeCall(network, { number, from, script: script ?? null }).sid });
  });

  server.get<BySid>("/simulator/calls/:sid", async (request, reply) => {
    const call = network.calls.get(request.params.sid);
    return call === null ? say(reply, 404, `There is no call ${request.params.sid}.`) : callView(call);
  });

  /** A button on a handset: `act` returns why it cannot be pressed now, or null when it was. */
  function button(name: string, act: (leg: Leg, body: unknown) => string | null): void {
    server.post<BySid>(`/simulator/calls/:sid/${name}`, async (request, reply) => {
      const call = network.calls.get(request.params.sid);
      if (call === null) return say(reply, 404, `There is no call ${request.params.sid}.`);
      const leg = network.calls.leg(call.sid);
      if (leg === null) return say(reply, 409, "The call is over.");
      const refused = act(leg, request.body);
      if (refused !== null) return say(reply, 409, refused);
      // The call goes on in promises; they get their turn, so that the answer shows what the button did.
      await new Promise<void>((resolve) => setImmediate(resolve));
      return callView(call);
    });
  }

  button("hang-up", (leg) => {
    leg.hangUp();
    return null;
  });
  button("answer", (leg) => onOwnersPhone(network, leg, (owner) => owner.pickUp()));
  button("decline", (leg) => onOwnersPhone(network, leg, (owner) => owner.decline()));
  button("press", (leg, body) => {
    const { digits } = pressBody.parse(body);
    asked(network, leg).press(digits);
    return null;
  });
  button("speak", (leg, body) => {
    leg.speak(speakBody.parse(body).ms);
    return null;
  });
}

/** Acts on the leg itself when it is the owner's, else on the first of the owner's phones that rings. */
function onOwnersPhone(network: Network, leg: Leg, act: (owner: Leg) => void): string | null {
  const owner =
    leg.parent !== null ? leg : firstChild(network, leg.call, (child) => child.status === "ringing");
  if (owner === null || owner.call.status !== "ringing") return "The owner's phone is not ringing.";
  act(owner);
  return null;
}

/** Who hears a key: an owner who is being asked, else the leg itself. */
function asked(network: Network, leg: Leg): Leg {
  return firstChild(network, leg.call, (child) => child.status === "in-progress") ?? leg;
}

function firstChild(network: Network, call: Call, fits: (child: Call) => boolean): Leg | null {
  const child = network.calls.childrenOf(call.sid).find(fits);
  return child === undefined ? null : network.calls.leg(child.sid);
}

function numberView(number: OwnNumber): Record<string, string> {
  const { e164: e164Number, friendlyName, voiceUrl, smsUrl, statusCallback } = number;
  return { e164: e164Number, friendlyName, voiceUrl, smsUrl, statusCallback };
}

/** Without the settings that were not given, so that they stay as they are. */
function given(settings: { [K in keyof NumberSettings]: NumberSettings[K] | undefined }): NumberSettings {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}

function say(reply: FastifyReply, status: number, error: string): FastifyReply {
  return reply.code(status).send({ error });
}
