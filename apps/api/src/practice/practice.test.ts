import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { numberSettings } from "../calls/callbackUrls.ts";
import { setClock } from "../clock.ts";
import { createNetworkClient, NetworkRefused } from "./networkClient.ts";
import { createPractice } from "./practice.ts";

const MONDAY = Date.UTC(2026, 10, 23, 15, 0, 0);

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
});

/** A network that answers every request with `answer`, and keeps what it was asked. */
async function networkThat(answer: { status: number; body: string }) {
  const asked: { method: string; path: string; authorization: string; body: string }[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    asked.push({
      method: request.method ?? "",
      path: request.url ?? "",
      authorization: request.headers.authorization ?? "",
      body: Buffer.concat(chunks).toString(),
    });
    response.writeHead(answer.status, { "content-type": "application/json" }).end(answer.body);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // A TCP server's address is never a string.
  return {
    asked,
    client: createNetworkClient({ url: `http://127.0.0.1:${port}`, accountSid: "AC1", authToken: "secret" }),
  };
}

describe("skipping ahead", () => {
  it("stops at every due instant on the way, in order, and no further than asked", async () => {
    const clock = setClock(MONDAY);
    const due = [MONDAY + 120_000, MONDAY + 20_000, MONDAY + 500_000];
    const stops: number[] = [];
    const { client } = await networkThat({ status: 200, body: "{}" });
    const practice = createPractice({
      network: client,
      clock,
      webhookBase: "http://127.0.0.1:1",
      nextDues: [
        () => due.filter((at) => at > clock.now()).sort((a, b) => a - b)[0] ?? null,
        async () => null,
      ],
      wake: () => stops.push(clock.now() - MONDAY),
      settled: async () => {},
    });

    expect(await practice.nextDue()).toBe(MONDAY + 20_000);
    expect(await practice.skipTo(MONDAY + 120_000)).toEqual({ from: MONDAY, to: MONDAY + 120_000 });
    expect(stops).toEqual([20_000, 120_000]);
  });

  it("moves nothing back when the instant has passed", async () => {
    const clock = setClock(MONDAY);
    const { client } = await networkThat({ status: 200, body: "{}" });
    const practice = createPractice({
      network: client,
      clock,
      webhookBase: "http://127.0.0.1:1",
      nextDues: [() => null],
      wake: () => {},
      settled: async () => {},
    });
    expect(await practice.skipTo(MONDAY - 5_000)).toEqual({ from: MONDAY, to: MONDAY });
  });
});

describe("the practice network", () => {
  it("hears of a number with the three settings a Twilio number has", async () => {
    const { client, asked } = await networkThat({ status: 200, body: "{}" });
    const practice = createPractice({
      network: client,
      clock: setClock(MONDAY),
      webhookBase: "http://127.0.0.1:3000",
      nextDues: [],
      wake: () => {},
      settled: async () => {},
    });
    await practice.registerNumber("+13125550100", "Main line");
    expect(asked).toEqual([
      {
        method: "POST",
        path: "/simulator/numbers",
        authorization: `Basic ${btoa("AC1:secret")}`,
        body: JSON.stringify({
          e164: "+13125550100",
          friendlyName: "Main line",
          ...numberSettings("http://127.0.0.1:3000"),
        }),
      },
    ]);
  });

  it("refuses in its own words", async () => {
    const { client } = await networkThat({
      status: 409,
      body: '{"message":"That handset is on a call already."}',
    });
    await expect(client.place({ from: "+13125550110", to: "+13125550100" })).rejects.toEqual(
      new NetworkRefused("That handset is on a call already."),
    );
  });

  it("is told apart from a server that answers with something else", async () => {
    const { client } = await networkThat({ status: 502, body: "<html>bad gateway</html>" });
    await expect(client.hangUp("CA1")).rejects.toEqual(
      new NetworkRefused("The practice network answered 502."),
    );
  });
});
