import { existsSync } from "node:fs";
import { join } from "node:path";
import fastifyHelmet from "@fastify/helmet";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Door } from "./session.ts";
import { plainPage, sessionMissingPage } from "./sessionMissingPage.ts";

/** Build files carry a hash of their content in their names, so a browser may keep them for good. */
const YEAR_MS = 365 * 24 * 3_600_000;

/** Nothing from another host, nothing inline, and no page of ours in another's frame. */
const CONTENT_POLICY = {
  "default-src": ["'self'"],
  "base-uri": ["'none'"],
  "connect-src": ["'self'"],
  "font-src": ["'self'"],
  "form-action": ["'self'"],
  "frame-ancestors": ["'none'"],
  "img-src": ["'self'"],
  "media-src": ["'self'"],
  "object-src": ["'none'"],
  "script-src": ["'self'"],
  "script-src-attr": ["'none'"],
  "style-src": ["'self'"],
};

/**
 * Serves the built web app. Files are open to everybody, since they hold no data; a page needs a session. Every path
 * without a file extension is a page, because the app finds its own way.
 *
 * @param deps `root` is the folder that the web build wrote.
 */
export function registerWeb(app: FastifyInstance, deps: { root: string; door: Door }): void {
  app.register(async (scope) => {
    if (!existsSync(join(deps.root, "index.html"))) {
      scope.get("/*", (_request, reply) => notBuiltPage(reply));
      return;
    }
    await scope.register(fastifyHelmet, {
      contentSecurityPolicy: { useDefaults: false, directives: CONTENT_POLICY },
      // The server itself speaks http on loopback; https is the business of whatever stands in front of it.
      strictTransportSecurity: false,
      referrerPolicy: { policy: "no-referrer" },
    });
    await scope.register(fastifyStatic, { root: deps.root, serve: false });

    scope.get("/assets/*", (request, reply) =>
      reply.sendFile(pathOf(request), { maxAge: YEAR_MS, immutable: true }),
    );
    scope.get("/*", async (request, reply) => {
      const path = pathOf(request);
      if (/\.[a-z0-9]+$/i.test(path) && path !== "index.html") return reply.sendFile(path, { maxAge: 0 });
      if (!request.headers.accept?.includes("text/html")) return reply.code(404).send();
      if ((await deps.door.sessionOf(request)) === null) return sessionMissingPage(reply);
      return reply.header("cache-control", "no-cache").sendFile("index.html", { cacheControl: false });
    });
  });
}

function pathOf(request: FastifyRequest): string {
  return request.url.slice(1).split("?", 1)[0] ?? "";
}

function notBuiltPage(reply: FastifyReply): FastifyReply {
  return plainPage(reply, {
    status: 503,
    title: "The pages are not built yet",
    paragraphs: ["Stop Ringback, run <code>npm run build</code>, and start it again."],
  });
}
