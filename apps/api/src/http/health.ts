import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Registry } from "prom-client";

const LOOPBACK_ADDRESSES = new Set(["127.0.0.1", "::1", "::ffff:127.0.0.1"]);
const LOOPBACK_HOSTS = /^(127\.0\.0\.1|localhost|\[::1\])(:[0-9]+)?$/;

export interface HealthDeps {
  /** One sentence for each thing that keeps the server from doing its work; empty when it is ready. */
  ready(): Promise<string[]>;
  metrics: Registry;
}

/** `/livez`: the process answers. `/readyz`: it can do its work. `/metrics`: its counters, for this machine only. */
export function registerHealth(app: FastifyInstance, deps: HealthDeps): void {
  app.get("/livez", (_request, reply) => reply.type("text/plain").send("ok"));
  app.get("/readyz", async (_request, reply) => {
    const findings = await deps.ready();
    return findings.length === 0
      ? reply.type("text/plain").send("ok")
      : reply.code(503).type("text/plain").send(findings.join("\n"));
  });
  app.get("/metrics", async (request, reply) => {
    if (!isFromThisMachine(request)) return reply.code(404).send();
    return reply.type(deps.metrics.contentType).send(await deps.metrics.metrics());
  });
}

/** A tunnel or proxy also connects from loopback: it is told by the host it was asked for, or by what it adds. */
function isFromThisMachine(request: FastifyRequest): boolean {
  const { host, forwarded, "x-forwarded-for": forwardedFor } = request.headers;
  return (
    LOOPBACK_ADDRESSES.has(request.socket.remoteAddress ?? "") &&
    LOOPBACK_HOSTS.test(host ?? "") &&
    forwarded === undefined &&
    forwardedFor === undefined
  );
}
