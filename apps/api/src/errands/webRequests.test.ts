import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createWebRequests } from "./webRequests.ts";

const HERE = "127.0.0.1";
const POST = { body: '{"call":1}', headers: { "idempotency-key": "run/2/errand:1" } };
const here = (address: string) => address === HERE;
const resolvesTo =
  (...addresses: string[]) =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));

let server: Server;
let port: number;
let heard: { path: string | undefined; host: string | undefined; key: unknown; body: string }[];
let answer: (request: IncomingMessage, response: ServerResponse) => void;

beforeEach(async () => {
  heard = [];
  answer = (_request, response) => response.writeHead(204).end();
  server = createServer(async (request, response) => {
    const { url: path, headers } = request;
    heard.push({ path, host: headers.host, key: headers["idempotency-key"], body: await text(request) });
    answer(request, response);
  });
  server.listen(0, HERE);
  await once(server, "listening");
  const address = server.address();
  port = typeof address === "object" && address !== null ? address.port : 0;
});
afterEach(() => {
  server.closeAllConnections();
  return new Promise((closed) => server.close(closed));
});

describe("a web request", () => {
  it("goes to the address that was looked at, under the name that was asked for", async () => {
    const web = createWebRequests({ mayReach: here, resolve: resolvesTo(HERE) });
    const url = `http://hooks.example.com:${port}/calls?x=1`;
    expect(await web.post({ ...POST, url })).toEqual({
      type: "done",
      why: `hooks.example.com:${port} answered 204.`,
    });
    const host = `hooks.example.com:${port}`;
    expect(heard).toEqual([{ path: "/calls?x=1", host, key: "run/2/errand:1", body: '{"call":1}' }]);
  });

  it("asks for the address once: a name that points elsewhere a moment later changes nothing", async () => {
    let asked = 0;
    const resolve = async () => {
      asked += 1;
      return [{ address: asked === 1 ? HERE : "127.0.0.2", family: 4 }];
    };
    const web = createWebRequests({ mayReach: here, resolve });
    await web.post({ ...POST, url: `http://rebinding.example.com:${port}/` });
    expect([asked, heard.length]).toEqual([1, 1]);
  });

  it("goes nowhere when any address of the name is not on the public internet", async () => {
    const web = createWebRequests({ resolve: resolvesTo("93.184.216.34", HERE) });
    expect(await web.post({ ...POST, url: `http://mixed.example.com:${port}/` })).toEqual({
      type: "failed",
      why: "mixed.example.com leads to an address that is not on the public internet.",
    });
    expect(heard).toEqual([]);
  });

  it.each([
    "127.0.0.1",
    "2130706433",
    "0x7f.1",
    "0177.0.0.1",
    "[::1]",
    "[::ffff:127.0.0.1]",
    "localhost",
    "0",
  ])("never reaches this machine as %s", async (host) => {
    const answered = await createWebRequests().post({ ...POST, url: `http://${host}:${port}/` });
    expect([answered.type, heard]).toEqual(["failed", []]);
  });

  it.each([
    "ftp://hooks.example.com/",
    "file:///etc/passwd",
    "http://me:secret@hooks.example.com/",
    "nonsense",
  ])("is not made to %s", async (url) => {
    const web = createWebRequests({ mayReach: () => true, resolve: resolvesTo(HERE) });
    expect(await web.post({ ...POST, url })).toEqual({
      type: "failed",
      why: "That address cannot be posted to.",
    });
  });
});

describe("the answer to a web request", () => {
  const post = (options: { timeoutMs?: number } = {}) =>
    createWebRequests({ mayReach: here, ...options }).post({ ...POST, url: `http://${HERE}:${port}/` });
  const answers = (status: number, headers = {}) => {
    answer = (_request, response) => response.writeHead(status, headers).end("x");
  };

  it("says whether it was done, may be tried again, or never will be", async () => {
    const types: unknown[] = [];
    for (const status of [200, 202, 400, 404, 410, 408, 429, 500, 503]) {
      answers(status);
      types.push([status, (await post()).type]);
    }
    expect(types).toEqual([
      [200, "done"],
      [202, "done"],
      [400, "failed"],
      [404, "failed"],
      [410, "failed"],
      [408, "later"],
      [429, "later"],
      [500, "later"],
      [503, "later"],
    ]);
  });

  it("leads nowhere else", async () => {
    answers(302, { location: `http://${HERE}:${port}/metadata` });
    expect((await post()).type).toBe("failed");
    expect(heard).toHaveLength(1);
  });

  it("is read to 64 KB and no further", async () => {
    answer = (_request, response) => {
      response.writeHead(200);
      const more = () => {
        while (response.write("x".repeat(16_384))) if (response.destroyed) return;
        response.once("drain", more);
      };
      more();
    };
    expect((await post()).type).toBe("done");
  });

  it("counts by its status also when the rest of it never comes", async () => {
    answer = (_request, response) => void response.writeHead(200).write("{");
    expect((await post({ timeoutMs: 300 })).type).toBe("done");
  });

  it("that does not come in time, or from nobody, may come another time", async () => {
    answer = () => {};
    expect(await post({ timeoutMs: 300 })).toEqual({
      type: "later",
      why: `${HERE}:${port} did not answer in time.`,
      afterMs: 10_000,
    });
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
    expect(await post()).toEqual({
      type: "later",
      why: `${HERE}:${port} could not be reached (ECONNREFUSED).`,
      afterMs: 10_000,
    });
    server.listen(0, HERE);
  });
});
