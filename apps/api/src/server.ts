import type { Socket } from "node:net";
import Fastify, { type FastifyInstance } from "fastify";

/**
 * The HTTP server, without a route. Bodies are at most 64 KB unless a route says otherwise; no request outlives 15 s.
 * Closing it answers what is under way and waits for nothing else: streams of events, which have no end, are cut.
 */
export function createServer(): FastifyInstance {
  const app = Fastify({
    logger: false,
    bodyLimit: 64 * 1024,
    // Twilio gives a webhook 15 s in all.
    requestTimeout: 15_000,
    keepAliveTimeout: 65_000,
    forceCloseConnections: "idle",
    trustProxy: false,
  });
  // A connection whose request was under way when closing began is kept alive by its answer, and would hold the server
  // open for as long as an idle one may live.
  let closing = false;
  const streams = new Set<Socket>();
  app.addHook("preClose", async () => {
    closing = true;
    for (const socket of streams) socket.destroy();
  });
  app.addHook("onSend", async (request, reply, payload) => {
    if (closing) reply.header("connection", "close");
    const type =
      payload instanceof Response ? payload.headers.get("content-type") : reply.getHeader("content-type");
    if (!String(type).startsWith("text/event-stream")) return;
    const { socket } = request.raw;
    streams.add(socket);
    socket.once("close", () => streams.delete(socket));
  });
  return app;
}
