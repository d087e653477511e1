import { readFileSync } from "node:fs";
import type { Graph, GraphNode } from "@ringback/engine";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { openPage } from "./ownerPage.ts";
import { openReceiver, type Receiver } from "./receiver.ts";
import type { Shop } from "./shop.ts";
import { shopsForThisFile } from "./shopsForThisFile.ts";

const CALLER = "+13125550143";
const MISSED = { numbers: "any", outcomes: ["missed", "voicemail", "abandoned"], repeat: "again" };
const ON = { webRequests: true };

const open = shopsForThisFile();
let receiver: Receiver;
beforeEach(async () => {
  receiver = await openReceiver();
});
afterEach(() => receiver.close());

function node(id: string, type: string, config: unknown): GraphNode {
  return { id, type, version: 1, config };
}

function posting(url = receiver.url): Graph {
  return {
    nodes: [node("call", "missedCall", MISSED), node("post", "webRequest", { url })],
    edges: [{ from: "call", port: "next", to: "post" }],
    layout: {},
  };
}

async function endsOf(shop: Shop): Promise<[string, number, string | null][]> {
  const { errands } = await shop.journal();
  return errands.map(({ state, attempts, why }) => [state, attempts, why]);
}

/** The check of a signature as our documentation tells receivers to write it. */
async function documentedCheck(): Promise<
  (secret: string, signature: string, body: string, now: number) => boolean
> {
  const documentation = readFileSync(new URL("../../docs/web-request.md", import.meta.url), "utf8");
  const [, code = ""] = /```js\n([\s\S]*?)```/.exec(documentation) ?? [];
  const module: unknown = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  const isFunction = z.custom<(secret: string, signature: string, body: string, now: number) => boolean>(
    (value) => typeof value === "function",
  );
  return z.object({ isFromRingback: isFunction }).parse(module).isFromRingback;
}

describe("another program", () => {
  it("is told of a missed call once, in a way it can check as our documentation says", async () => {
    const shop = await open({ graph: posting(), guardMs: null, config: ON });
    const page = await openPage(shop.ringback);
    const { secret } = z
      .object({ secret: z.string() })
      .parse(await page.change("connections.renewSigningSecret", {}));
    await shop.missedCall(CALLER);
    await shop.passes("5m");
    const [told, ...more] = receiver.received;
    if (told === undefined) throw new Error("Nothing was received.");
    expect(more).toEqual([]);
    expect(await endsOf(shop)).toEqual([["done", 1, `${new URL(receiver.url).host} answered 200.`]]);

    const check = await documentedCheck();
    const now = shop.clock.now();
    expect(check(secret, told.signature, told.body, now)).toBe(true);
    expect(check(secret, told.signature, `${told.body} `, now)).toBe(false);
    expect(check(`${secret}x`, told.signature, told.body, now)).toBe(false);
    expect(check(secret, told.signature, told.body, now + 3_600_000)).toBe(false);

    const [call] = (await shop.journal()).calls;
    expect(JSON.parse(told.body)).toMatchObject({
      key: told.key,
      business: { name: "Miller Plumbing" },
      call: { id: call?.id, from: CALLER, to: shop.number, label: "Main line", outcome: "abandoned" },
      contact: { phone: CALLER, known: false, fields: {}, tags: [], lastReply: null },
    });
    expect(await shop.story()).toEqual(await shop.rehearsed());
  });

  it("that has trouble is told again under the same key, three times at most", async () => {
    const shop = await open({ graph: posting(), guardMs: null, config: ON });
    receiver.answers.push(503, 200);
    await shop.missedCall(CALLER);
    await shop.passes("10m");
    expect((await endsOf(shop)).map(([state, attempts]) => [state, attempts])).toEqual([["done", 2]]);
    expect(new Set(receiver.received.map(({ key }) => key)).size).toBe(1);

    receiver.received.length = 0;
    receiver.answers.push(500, 500, 500);
    await shop.missedCall(CALLER);
    await shop.passes("2h");
    expect((await endsOf(shop)).map(([state, attempts]) => [state, attempts])).toEqual([
      ["done", 2],
      ["failed", 3],
    ]);
    expect(receiver.received).toHaveLength(3);
  });

  it("is told again after a crash, since it knows the request by its key", async () => {
    const shop = await open({ graph: posting(), guardMs: null, config: ON });
    await shop.missedCall(CALLER);
    await shop.passes("5m");
    await shop.ringback.store.transaction(async (tx) => {
      const { errands } = tx.tables;
      await tx.db
        .update(errands)
        .set({ state: "claimed", dueAt: shop.clock.now(), settledAt: null, why: null });
    });
    await shop.isDownFor("1m");
    await shop.passes("5m");
    expect((await endsOf(shop)).map(([state, attempts]) => [state, attempts])).toEqual([["done", 2]]);
    expect(new Set(receiver.received.map(({ key }) => key)).size).toBe(1);
    expect(receiver.received).toHaveLength(2);
  });

  it("inside the network is not reached", async () => {
    const shop = await open({ graph: posting("http://127.0.0.2:9/"), guardMs: null, config: ON });
    await shop.missedCall(CALLER);
    await shop.passes("5m");
    expect(await endsOf(shop)).toEqual([
      ["failed", 1, "127.0.0.2 leads to an address that is not on the public internet."],
    ]);
  });

  it("cannot be named in a workflow of a server where web requests are off", async () => {
    await expect(open({ graph: posting(), guardMs: null })).rejects.toThrow(
      "Web requests are off on this server. Whoever runs it can set WEB_REQUESTS=on.",
    );
  });
});
