import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import type { PostResult } from "../carrier.ts";
import { twilioCarrier } from "./twilio.ts";

const ACCOUNT = { accountSid: `AC${"a".repeat(32)}`, authToken: "token" };
const SID = `SM${"b".repeat(32)}`;
const TIMEOUT_MS = 200;

const last: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const undo of last.splice(0).reverse()) await undo();
});

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** What became of one text that is handed to a carrier which answers so, and how many requests that took. */
async function postTo(answer: Answer): Promise<{ result: PostResult; requests: number }> {
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    request.resume().on("end", () => answer(response, request));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  last.push(() => closed(server));
  const { port } = server.address() as AddressInfo; // A TCP server's address is never a string.
  return { result: await post(`http://127.0.0.1:${port}`), requests };
}

async function post(apiUrl: string): Promise<PostResult> {
  const carrier = twilioCarrier({ ...ACCOUNT, apiUrl, timeoutMs: TIMEOUT_MS });
  last.push(() => carrier.close().catch(() => {}));
  return carrier.send({
    from: "+13125550100",
    to: "+13125550143",
    body: "Sorry I missed you.",
    statusCallback: "https://calls.example.com/twilio/messages/status?k=token",
    validitySeconds: 900,
  });
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

const json =
  (status: number, body: object): Answer =>
  (response) =>
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
const html =
  (status: number): Answer =>
  (response) =>
    response.writeHead(status, { "content-type": "text/html" }).end("<html>Something else</html>");
const refusal = (status: number, code: number, message: string) => json(status, { code, message, status });

describe("a text that the carrier took", () => {
  it("is accepted under its SID", async () => {
    expect(await postTo(json(201, { sid: SID, status: "queued" }))).toEqual({
      result: { type: "accepted", sid: SID, status: "queued" },
      requests: 1,
    });
  });
});

describe("a text that the carrier certainly does not have", () => {
  it("may be sent again: it was busy, or could not be reached at all", async () => {
    const busy = { type: "notProcessed", why: "The carrier is busy.", retryAfterMs: 1_000 };
    expect([
      (await postTo(refusal(429, 20429, "Too Many Requests"))).result,
      // A proxy in front of it says so in a page of its own.
      (await postTo(html(429))).result,
    ]).toEqual([busy, busy]);

    const gone = createServer();
    await new Promise<void>((resolve) => gone.listen(0, "127.0.0.1", resolve));
    const { port } = gone.address() as AddressInfo; // A TCP server's address is never a string.
    await closed(gone);
    expect(await post(`http://127.0.0.1:${port}`)).toEqual({
      type: "notProcessed",
      why: `The carrier could not be reached: connect ECONNREFUSED 127.0.0.1:${port}.`,
      retryAfterMs: 5_000,
    });
  });

  it("is held when it is the account that is refused", async () => {
    const held = (why: string) => ({ type: "held", why: `The carrier refuses this account: ${why}.` });
    expect([
      (await postTo(refusal(401, 20003, "Authenticate"))).result,
      (await postTo(refusal(403, 20403, "Forbidden."))).result,
      (await postTo(refusal(400, 30002, "Account suspended"))).result,
      (await postTo(html(401))).result,
    ]).toEqual([held("Authenticate"), held("Forbidden"), held("Account suspended"), held("HTTP 401")]);
  });

  it("is rejected when the refusal is about this very text", async () => {
    expect((await postTo(refusal(400, 21610, "Attempt to send to unsubscribed recipient"))).result).toEqual({
      type: "rejected",
      code: "21610",
      why: "Attempt to send to unsubscribed recipient",
    });
  });
});

describe("a text of which nobody can say", () => {
  const unknown = (why: string) => ({ result: { type: "unknown", why }, requests: 1 });

  it("is unknown, and is posted once", async () => {
    expect([
      await postTo(refusal(500, 20500, "Internal Server Error")),
      await postTo(html(502)),
      await postTo(json(400, { message: "no code" })),
      await postTo(html(400)),
      await postTo(html(302)),
    ]).toEqual([
      unknown("The carrier answered 500."),
      unknown("The carrier answered 502."),
      unknown("The carrier answered 400."),
      unknown("The carrier answered 400."),
      unknown("The carrier answered 302."),
    ]);
    expect([
      await postTo(json(201, { sid: "not a SID", status: "queued" })),
      await postTo(html(200)),
      await postTo((response) => response.writeHead(201).end('{"sid": "SM')),
    ]).toEqual([
      unknown("The carrier answered without a message SID."),
      unknown("The carrier's answer could not be read."),
      unknown("The carrier's answer could not be read."),
    ]);
  });

  it("is unknown when the connection breaks, before or in the middle of the answer, or nothing comes", async () => {
    const broken = await Promise.all([
      postTo((response) => response.destroy()),
      postTo((response) => {
        response.writeHead(201, { "content-length": "1000" });
        response.write('{"sid": ', () => response.destroy());
      }),
      postTo(() => {}),
    ]);
    expect(broken.map(({ result, requests }) => [result.type, requests])).toEqual([
      ["unknown", 1],
      ["unknown", 1],
      ["unknown", 1],
    ]);
  });
});
