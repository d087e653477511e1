import Fastify, { type FastifyInstance } from "fastify";

/** The HTTP server, without a route. Bodies are at most 64 KB unless a route says otherwise; no request outlives 15 s. */
export function createServer(): FastifyInstance {
  return Fastify({
    logger: false,
    bodyLimit: 64 * 1024,
    // Twilio gives a webhook 15 s in all.
    requestTimeout: 15_000,
    keepAliveTimeout: 65_000,
    forceCloseConnections: "idle",
    trustProxy: false,
  });
}
