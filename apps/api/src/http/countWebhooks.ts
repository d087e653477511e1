import type { FastifyInstance } from "fastify";

/** How many of the requests that other machines make are being answered. */
export interface OpenWebhooks {
  open(): number;
}

/** Counts requests of the carrier, and of programs that tell of calls, from their first byte to their answer; pages are not counted, since one may wait for this. */
export function countWebhooks(app: FastifyInstance): OpenWebhooks {
  let open = 0;
  app.addHook("onRequest", (request, reply, next) => {
    if (/^\/(twilio|hooks)\//.test(request.url)) {
      open += 1;
      reply.raw.once("close", () => {
        open -= 1;
      });
    }
    next();
  });
  return { open: () => open };
}
