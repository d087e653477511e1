import { type FastifyTRPCPluginOptions, fastifyTRPCPlugin } from "@trpc/server/adapters/fastify";
import type { FastifyInstance } from "fastify";
import type { Log } from "../log.ts";
import type { Context } from "../trpc/context.ts";
import { type AppRouter, appRouter, isFault } from "../trpc/router.ts";
import { type Door, refuseOtherOrigins } from "./session.ts";

/** A workflow's file is at most 2 MB of text, and as a string of JSON twice that: each quote and line end takes two. */
const BODY_LIMIT = 5 * 1024 * 1024;

/** `/trpc`: what pages ask. Every request is asked whose session it has; other sites' pages are refused. */
export function registerTrpc(
  app: FastifyInstance,
  deps: { door: Door; log: Log; context: Omit<Context, "session" | "businessId"> },
): void {
  app.register(async (scope) => {
    scope.addHook("onRequest", refuseOtherOrigins);
    // The plugin's routes would have the server's limit, which is made for forms.
    scope.addHook("onRoute", (route) => {
      route.bodyLimit = BODY_LIMIT;
    });
    const options: FastifyTRPCPluginOptions<AppRouter> = {
      prefix: "/trpc",
      trpcOptions: {
        router: appRouter,
        async createContext({ req }): Promise<Context> {
          const session = await deps.door.sessionOf(req);
          return { ...deps.context, session: session !== null, businessId: session?.businessId ?? null };
        },
        onError({ path, error }) {
          if (isFault(error))
            deps.log.error({ path, error: error.cause?.stack ?? error.stack }, "a page's request failed");
        },
      },
    };
    await scope.register(fastifyTRPCPlugin, options);
  });
}
