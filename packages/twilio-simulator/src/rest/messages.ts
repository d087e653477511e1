import { setTimeout as realDelay } from "node:timers/promises";
import type { FastifyInstance, FastifyReply } from "fastify";
import { takeFault } from "../faults.ts";
import type { Message } from "../messages/message.ts";
import { sendMessage } from "../messages/sendMessage.ts";
import { accountPath, type Network } from "../network.ts";
import { notFound, refusal, serverError, type TwilioError, tooManyRequests } from "../twilioError.ts";
import { checkMessage } from "./checkMessage.ts";
import { readForm } from "./form.ts";
import { listPage, matchesTime } from "./listing.ts";
import { messageResource } from "./messageResource.ts";
import { refuse } from "./refuse.ts";

interface BySid {
  Params: { sid: string };
}

/** `Messages.json`: create, list; one message: fetch, redact, delete. */
export function messageRoutes(server: FastifyInstance, network: Network): void {
  const list = accountPath(network, "Messages.json");
  const one = accountPath(network, "Messages/:sid.json");

  server.post(list, async (request, reply) => create(network, readForm(request.body), reply));

  server.get(list, async (request) => {
    const query = readForm(request.query);
    const matches = matching(network, query);
    return listPage({
      name: "messages",
      path: list,
      query,
      matches,
      sidOf: (message) => message.sid,
      view: (message) => messageResource(network, message),
    });
  });

  server.get<BySid>(one, async (request, reply) => {
    const message = network.messages.get(request.params.sid);
    return message === null ? refuse(reply, notFound(request.url)) : messageResource(network, message);
  });

  server.post<BySid>(one, async (request, reply) => {
    const message = network.messages.get(request.params.sid);
    if (message === null) return refuse(reply, notFound(request.url));
    if (readForm(request.body).Body !== "") return refuse(reply, refusal(20001));
    message.body = "";
    network.changed();
    return messageResource(network, message);
  });

  server.delete<BySid>(one, async (request, reply) => {
    const message = network.messages.get(request.params.sid);
    if (message === null) return refuse(reply, notFound(request.url));
    network.messages.remove(message);
    network.changed();
    return reply.code(204).send();
  });
}

/** A request that is repeated makes a second message, as on Twilio: there is nothing to recognise it by. */
async function create(
  network: Network,
  form: Record<string, string>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { faults } = network;
  if (takeFault(faults, "tooMany")) return refuse(reply, tooManyRequests);
  if (takeFault(faults, "failBeforeAccept")) return refuse(reply, serverError);
  const checked = checkMessage(network, form);
  if (isError(checked)) return refuse(reply, checked);
  const message = sendMessage(network, checked);
  const resource = messageResource(network, message);
  if (faults.slowMs > 0) await realDelay(faults.slowMs);
  if (takeFault(faults, "loseAnswer")) {
    reply.hijack();
    reply.raw.destroy();
    return reply;
  }
  if (takeFault(faults, "failAfterAccept")) return refuse(reply, serverError);
  return reply.code(201).send(resource);
}

function isError(value: object): value is TwilioError {
  return "code" in value;
}

/** Newest first. */
function matching(network: Network, query: Record<string, string>): Message[] {
  const { To: to, From: from } = query;
  const found: Message[] = [];
  for (const message of network.messages.between({ from: from ?? null, to: to ?? null })) {
    if (to !== undefined && message.to !== to) continue;
    if (from !== undefined && message.from !== from) continue;
    if (matchesTime(query, "DateSent", message.sentAt)) found.push(message);
  }
  return found.reverse();
}
