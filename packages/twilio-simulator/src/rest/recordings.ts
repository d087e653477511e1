import type { FastifyInstance, FastifyReply } from "fastify";
import { rfc2822 } from "../dates.ts";
import { API_VERSION, accountPath, type Network } from "../network.ts";
import { type Recording, recordingSeconds } from "../recordings.ts";
import { notFound } from "../twilioError.ts";
import { makeWav } from "../wav.ts";
import { readForm } from "./form.ts";
import { listPage } from "./listing.ts";
import { refuse } from "./refuse.ts";

interface ByFile {
  Params: { file: string };
}

/** Recordings: list, metadata (`.json`), the sound (`.wav`, or no ending), delete. There is no MP3 encoder here. */
export function recordingRoutes(server: FastifyInstance, network: Network): void {
  const list = accountPath(network, "Recordings.json");
  const one = accountPath(network, "Recordings/:file");

  server.get(list, async (request) => listOf(network, list, readForm(request.query)));

  server.get<{ Params: { sid: string } }>(
    accountPath(network, "Calls/:sid/Recordings.json"),
    async (request) => {
      const query = { ...readForm(request.query), CallSid: request.params.sid };
      return listOf(network, accountPath(network, `Calls/${request.params.sid}/Recordings.json`), query);
    },
  );

  server.get<ByFile>(one, async (request, reply) => {
    const [sid = "", ending = "wav"] = request.params.file.split(".");
    const recording = network.recordings.get(sid);
    if (recording === null) return refuse(reply, notFound(request.url));
    if (ending === "json") return recordingResource(network, recording);
    if (ending !== "wav" || recording.status !== "completed") return refuse(reply, notFound(request.url));
    return sendWav(reply, recording);
  });

  server.delete<ByFile>(one, async (request, reply) => {
    const [sid = ""] = request.params.file.split(".");
    if (network.recordings.get(sid) === null) return refuse(reply, notFound(request.url));
    network.recordings.remove(sid);
    network.changed();
    return reply.code(204).send();
  });
}

function sendWav(reply: FastifyReply, recording: Recording): FastifyReply {
  return reply.type("audio/x-wav").send(makeWav(recordingSeconds(recording) * 1000));
}

function listOf(network: Network, path: string, query: Record<string, string>): Record<string, unknown> {
  const matches = Array.from(network.recordings.all())
    .filter((each) => query.CallSid === undefined || each.callSid === query.CallSid)
    .reverse();
  return listPage({
    name: "recordings",
    path,
    query,
    matches,
    sidOf: (each) => each.sid,
    view: (each) => recordingResource(network, each),
  });
}

function recordingResource(network: Network, recording: Recording): Record<string, unknown> {
  const path = accountPath(network, `Recordings/${recording.sid}`);
  return {
    account_sid: network.accountSid,
    api_version: API_VERSION,
    call_sid: recording.callSid,
    channels: 1,
    conference_sid: null,
    date_created: rfc2822(recording.startedAt),
    date_updated: rfc2822(recording.updatedAt),
    duration: String(recordingSeconds(recording)),
    encryption_details: null,
    error_code: null,
    media_url: network.url + path,
    price: null,
    price_unit: "USD",
    sid: recording.sid,
    source: "RecordVerb",
    start_time: rfc2822(recording.startedAt),
    status: recording.status,
    subresource_uris: {},
    uri: `${path}.json`,
  };
}
