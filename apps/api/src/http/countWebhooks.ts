import type { FastifyInstance } from "fastify";

/** How many of the carrier's requests are being answered. */
export interface OpenWebhooks {
  open(): number;
}

/** Counts the carrier's requests from their first byte to their answer; pages are not counted, since one may wait for this. */
export function countWebhooks(app: FastifyInstance): OpenWebhooks {
  let open = 0;
  app.addHook("onRequest", (request, reply, next) => {
    if (request.url.startsWith("/twilio/")) {
      open += 1;
      reply.raw.once("close", () => {
        open -= 1;
      });
    }
    next();
  });
  return { open: () => open };
}
