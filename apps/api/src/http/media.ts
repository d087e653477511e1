import type { FastifyInstance, FastifyReply } from "fastify";
import { callById, type Store } from "../store/index.ts";
import type { Door } from "./session.ts";

/** What may be played. Anything else that the carrier sends is not handed on: a browser might run it. */
const AUDIO_TYPES = new Set(["audio/mpeg", "audio/wav", "audio/x-wav", "audio/wave"]);
const EXTENSIONS: Record<string, string> = { "audio/mpeg": "mp3" };

export interface MediaDeps {
  store: Store;
  door: Door;
  /** Fetches a recording's audio by its SID; `null` when the carrier does not have it. */
  recording(sid: string): Promise<{ type: string; bytes: Uint8Array } | null>;
}

/**
 * Hands voicemails on to the owner. The browser never learns the carrier's address or credentials, and the carrier is
 * asked by the recording's SID, never by a URL that a webhook brought.
 */
export function registerMedia(app: FastifyInstance, deps: MediaDeps): void {
  app.get<{ Params: { callId: string } }>("/media/voicemail/:callId", async (request, reply) => {
    const session = await deps.door.sessionOf(request);
    if (session === null) return reply.code(401).send();
    const { businessId } = session;
    const call =
      businessId === null
        ? null
        : await deps.store.read((tx) => callById(tx, businessId, request.params.callId));
    if (call?.voicemail == null) return reply.code(404).send();

    const audio = await deps.recording(call.voicemail.recordingSid);
    const type = audio?.type.split(";", 1)[0]?.trim().toLowerCase() ?? "";
    if (audio === null || !AUDIO_TYPES.has(type)) return reply.code(404).send();
    reply
      .type(type)
      .header("x-content-type-options", "nosniff")
      .header("content-security-policy", "default-src 'none'; sandbox")
      .header("cache-control", "private, max-age=3600")
      .header("content-disposition", `inline; filename="voicemail.${EXTENSIONS[type] ?? "wav"}"`);
    return sendBytes(reply, Buffer.from(audio.bytes), request.headers.range);
  });
}

/** Sends a body whole, or the one range that was asked for: Safari plays no audio from a server without ranges. */
function sendBytes(reply: FastifyReply, bytes: Buffer, range: string | undefined): FastifyReply {
  reply.header("accept-ranges", "bytes");
  const asked = /^bytes=([0-9]+)-([0-9]*)$/.exec(range ?? "");
  if (asked === null) return reply.send(bytes);
  const start = Number(asked[1]);
  const end = Math.min(asked[2] === "" ? bytes.length - 1 : Number(asked[2]), bytes.length - 1);
  if (start > end) return reply.code(416).header("content-range", `bytes */${bytes.length}`).send();
  return reply
    .code(206)
    .header("content-range", `bytes ${start}-${end}/${bytes.length}`)
    .send(bytes.subarray(start, end + 1));
}
