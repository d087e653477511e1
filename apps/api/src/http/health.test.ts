import Fastify from "fastify";
import { Counter, Registry } from "prom-client";
import { describe, expect, it } from "vitest";
import { registerHealth } from "./health.ts";

function start(findings: string[]) {
  const app = Fastify();
  const metrics = new Registry();
  new Counter({ name: "texts_total", help: "Texts.", registers: [metrics] }).inc(3);
  registerHealth(app, { ready: async () => findings, metrics });
  return app;
}

describe("the server's health", () => {
  it("is told apart: alive, and able to do its work", async () => {
    const app = start(["The database does not answer."]);
    expect(await app.inject("/livez")).toMatchObject({ statusCode: 200, body: "ok" });
    expect(await app.inject("/readyz")).toMatchObject({
      statusCode: 503,
      body: "The database does not answer.",
    });
    expect(await start([]).inject("/readyz")).toMatchObject({ statusCode: 200, body: "ok" });
  });

  it.each<[string, Record<string, string>, number]>([
    ["127.0.0.1", { host: "127.0.0.1:3000" }, 200],
    ["::ffff:127.0.0.1", { host: "localhost:3000" }, 200],
    ["192.0.2.7", { host: "127.0.0.1:3000" }, 404],
    ["127.0.0.1", { host: "calls.example.com" }, 404],
    ["127.0.0.1", { host: "localhost", "x-forwarded-for": "192.0.2.7" }, 404],
  ])("is counted for this machine only: %s with %o gets %i", async (remoteAddress, headers, status) => {
    const answer = await start([]).inject({ url: "/metrics", remoteAddress, headers });
    expect({ status: answer.statusCode, counted: answer.body.includes("texts_total 3") }).toEqual({
      status,
      counted: status === 200,
    });
  });
});
