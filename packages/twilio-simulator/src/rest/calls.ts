import type { FastifyInstance } from "fastify";
import type { Call } from "../calls/call.ts";
import { accountPath, type Network } from "../network.ts";
import { notFound, refusal } from "../twilioError.ts";
import { callResource } from "./callResource.ts";
import { readForm } from "./form.ts";
import { listPage, matchesTime } from "./listing.ts";
import { refuse } from "./refuse.ts";

interface BySid {
  Params: { sid: string };
}

/** `Calls.json`: list with Twilio's filters; one call: fetch, and end it. */
export function callRoutes(server: FastifyInstance, network: Network): void {
  const list = accountPath(network, "Calls.json");
  const one = accountPath(network, "Calls/:sid.json");

  server.get(list, async (request) => {
    const query = readForm(request.query);
    return listPage({
      name: "calls",
      path: list,
      query,
      matches: matching(network, query),
      sidOf: (call) => call.sid,
      view: (call) => callResource(network, call),
    });
  });

  server.get<BySid>(one, async (request, reply) => {
    const call = network.calls.get(request.params.sid);
    return call === null ? refuse(reply, notFound(request.url)) : callResource(network, call);
  });

  server.post<BySid>(one, async (request, reply) => {
    const call = network.calls.get(request.params.sid);
    if (call === null) return refuse(reply, notFound(request.url));
    const status = readForm(request.body).Status;
    if (status !== "completed" && status !== "canceled") return refuse(reply, refusal(20001));
    const leg = network.calls.leg(call.sid);
    if (leg === null) return refuse(reply, refusal(21220));
    leg.endAs = status;
    leg.hangUp();
    return callResource(network, call);
  });
}

/** Newest first. */
function matching(network: Network, query: Record<string, string>): Call[] {
  const parent = query.ParentCallSid;
  const candidates = parent === undefined ? network.calls.all() : network.calls.childrenOf(parent);
  const found: Call[] = [];
  for (const call of candidates) {
    if (query.To !== undefined && call.to !== query.To) continue;
    if (query.From !== undefined && call.from !== query.From) continue;
    if (query.Status !== undefined && call.status !== query.Status) continue;
    if (!matchesTime(query, "StartTime", call.startedAt)) continue;
    if (matchesTime(query, "EndTime", call.endedAt)) found.push(call);
  }
  return found.reverse();
}
