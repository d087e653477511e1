import { createServer, type Server } from "node:http";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listen } from "./testing/listen.ts";
import { CALLER, OURS, startWorld, type World } from "./testing/startWorld.ts";

let world: World;

beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

async function text(statusCallback: string): Promise<void> {
  await world.rest("POST", "Messages.json", {
    To: CALLER,
    From: OURS,
    Body: "Hello",
    StatusCallback: statusCallback,
  });
}

/** A port on which nobody listens. */
async function closedPort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe("a webhook that fails", () => {
  it("is not sent again because of a 500, unless the URL asks for it", async () => {
    world.pages["/plain"] = { status: 500 };
    world.pages["/patient"] = { status: 500 };
    await text(`${world.app}/plain`);
    await text(`${world.app}/patient?x=1#rc=2&rp=5xx`);
    await world.pass(300);
    expect(world.gotAt("/plain")).toHaveLength(1);
    await world.pass(2000);
    const sending = world.gotAt("/patient").filter((got) => got.form.MessageStatus === "sending");
    expect(sending.map((got) => [got.at, got.path])).toEqual([
      [100, "/patient?x=1"],
      [1100, "/patient?x=1"],
      [2100, "/patient?x=1"],
    ]);
    const tokens = new Set(sending.map((got) => got.headers["i-twilio-idempotency-token"]));
    expect([tokens.size, new Set(sending.map((got) => got.headers["x-twilio-signature"])).size]).toEqual([
      1, 1,
    ]);
  });

  it("is sent once more when no connection came about", async () => {
    const port = await closedPort();
    await text(`http://127.0.0.1:${port}/told`);
    await world.pass(1000);
    const bodies: string[] = [];
    const server: Server = createServer(async (request, response) => {
      for await (const chunk of request) bodies.push(String(chunk));
      response.end();
    });
    await listen(server, port);
    await world.pass(10_000);
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
    expect(bodies.map((body) => new URLSearchParams(body).get("MessageStatus"))).toEqual([
      "sending",
      "sent",
      "delivered",
    ]);
  });

  it("is given up when the answer takes longer than the URL allows", async () => {
    world.pages["/slow"] = { afterMs: 3000, body: "" };
    const startedAt = performance.now();
    await text(`${world.app}/slow#rt=200&rc=0`);
    await world.pass(200);
    await world.simulator.idle();
    expect(performance.now() - startedAt).toBeLessThan(2500);
  });
});

describe("fault switches", () => {
  it("lose every webhook, or send every one twice with one token", async () => {
    await world.control("POST", "/faults", { dropWebhooks: 1 });
    await text(`${world.app}/told`);
    await world.pass(5000);
    expect(world.gotAt("/told")).toEqual([]);
    await world.control("POST", "/faults", { dropWebhooks: 0, duplicateWebhooks: 1 });
    await text(`${world.app}/told`);
    await world.pass(5000);
    expect(world.gotAt("/told").map((got) => got.form.MessageStatus)).toEqual([
      "sending",
      "sending",
      "sent",
      "sent",
      "delivered",
      "delivered",
    ]);
    expect(new Set(world.gotAt("/told").map((got) => got.headers["i-twilio-idempotency-token"])).size).toBe(
      3,
    );
  });

  it("mix up the order", async () => {
    // Far behind, hardly behind, and so on: the second callback overtakes the first.
    const dice = [0.99, 0.01];
    await world.stop();
    let rolled = 0;
    world = await startWorld({ random: () => dice[rolled++ % dice.length] ?? 0.5 });
    await world.control("POST", "/faults", { reorderWebhooks: true });
    await text(`${world.app}/told`);
    await world.pass(10_000);
    expect(world.gotAt("/told").map((got) => got.form.MessageStatus)).toEqual([
      "sent",
      "sending",
      "delivered",
    ]);
  });
});
