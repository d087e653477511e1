import { createHmac } from "node:crypto";
import type { Graph } from "@ringback/engine";
import { freePort, startRingback } from "ringback";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { recipe } from "./drawings.ts";
import { type OwnerPage, openPage } from "./ownerPage.ts";
import type { Shop } from "./shop.ts";
import { shopsForThisFile } from "./shopsForThisFile.ts";

const CALLER = "+13125550143";
const TWELVE_HOURS = 12 * 3_600_000;

const ID = z.object({ id: z.string() });
const SAVED = z.object({
  revision: z.number().optional(),
  findings: z.array(z.looseObject({ severity: z.string() })).optional(),
});

const open = shopsForThisFile();

describe("a webhook that is not the carrier's", () => {
  const path = "/twilio/voice";
  const form = (shop: Shop) => ({
    AccountSid: shop.simulator.accountSid,
    CallSid: `CA${"1".repeat(32)}`,
    From: CALLER,
    To: shop.number,
    CallStatus: "ringing",
    Direction: "inbound",
  });

  async function post(shop: Shop, fields: Record<string, string>, signature: string | null): Promise<number> {
    const answer = await fetch(`${shop.ringback.url}${path}`, {
      method: "POST",
      headers: {
        "content-type": "application/x-www-form-urlencoded",
        ...(signature === null ? {} : { "x-twilio-signature": signature }),
      },
      body: new URLSearchParams(fields),
    });
    await answer.arrayBuffer();
    return answer.status;
  }

  function sign(shop: Shop, fields: Record<string, string>, token: string): string {
    const signed = Object.entries(fields)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flat()
      .join("");
    return createHmac("sha1", token).update(`${shop.ringback.url}${path}${signed}`).digest("base64");
  }

  it("gets 403 and leaves no trace", async () => {
    const shop = await open({ graph: recipe(), guardMs: TWELVE_HOURS });
    await shop.missedCall(CALLER);
    await shop.passes("10m");
    const before = await shop.rowCounts();
    const fields = form(shop);
    const { authToken } = shop.simulator;
    const good = sign(shop, fields, authToken);
    const another = { ...fields, AccountSid: `AC${"0".repeat(32)}` };
    expect([
      await post(shop, fields, null),
      await post(shop, fields, ""),
      await post(shop, fields, sign(shop, fields, "a guess")),
      await post(shop, { ...fields, From: "+13125550199" }, good),
      await post(shop, { ...fields, Extra: "1" }, good),
      // Well signed, and not about this account.
      await post(shop, another, sign(shop, another, authToken)),
    ]).toEqual([403, 403, 403, 403, 403, 403]);
    expect(await shop.rowCounts()).toEqual(before);
    // The same request, unharmed, is the carrier's.
    expect(await post(shop, fields, good)).toBe(200);
  });
});

describe("a second server on the same file", () => {
  it("refuses to start, and says who is there and why that is bad", async () => {
    const shop = await open({ graph: recipe(), guardMs: TWELVE_HOURS });
    const second = startRingback({ config: { ...shop.config, port: await freePort() } });
    const { databaseUrl } = shop.config;
    await expect(second).rejects.toThrow(
      new RegExp(
        `^Process ${process.pid} on \\S+ is using ${databaseUrl.slice("file:".length)}, and two servers on one database would text people twice: stop that one, or choose another DATABASE_URL\\.$`,
      ),
    );
    await shop.missedCall(CALLER);
    await shop.passes("10m");
    expect(await shop.textsTo(CALLER)).toHaveLength(1);
  });
});

describe("a drawing that cannot be right", () => {
  const node = (id: string, type: string, config: unknown) => ({ id, type, version: 1, config });
  const withNode = (one: Graph["nodes"][number]): Graph => {
    const graph = recipe();
    return { ...graph, nodes: graph.nodes.map((known) => (known.id === one.id ? one : known)) };
  };
  const nested = (depth: number): unknown => (depth === 0 ? "bottom" : { deeper: nested(depth - 1) });

  /** What an owner's page is told about a drawing: on saving it, or else on publishing it. */
  async function findings(page: OwnerPage, draft: unknown): Promise<unknown[]> {
    const { id } = ID.parse(await page.change("workflows.create", { name: "Another" }));
    const saved = SAVED.parse(await page.change("workflows.saveDraft", { id, draft, revision: 0 }));
    if (saved.findings !== undefined) return saved.findings;
    const { revision } = saved;
    const published = SAVED.parse(await page.change("workflows.publish", { id, revision }));
    return (published.findings ?? []).filter(({ severity }) => severity === "error");
  }

  it("is told where it is wrong, and is neither saved nor published", async () => {
    const shop = await open({ graph: recipe(), guardMs: TWELVE_HOURS });
    const page = await openPage(shop.ringback);
    const before = (await shop.rowCounts()).versions;
    const nodes = Array.from({ length: 201 }, (_, n) =>
      node(`n${n}`, "wait", { amount: 2, unit: "minutes" }),
    );
    expect([
      await findings(page, { nodes, edges: [], layout: {} }),
      await findings(page, withNode(node("wait", "wait", nested(40)))),
      await findings(page, withNode(node("text", "sendSms", { body: "x".repeat(300_000) }))),
      await findings(page, withNode(node("wait", "teleport", {}))),
      await findings(page, withNode(node("wait", "wait", { amount: 0, unit: "minutes" }))),
    ]).toEqual([
      [
        {
          code: "tooBig",
          severity: "error",
          field: "nodes",
          message: "This drawing has 201 nodes; 200 is the most. Split it into two workflows.",
        },
      ],
      [
        {
          code: "tooDeep",
          severity: "error",
          nodeId: "wait",
          field: "config.deeper.deeper.deeper",
          message: "This drawing nests deeper than 32 levels. Take some levels out.",
        },
      ],
      [
        {
          code: "tooBig",
          severity: "error",
          nodeId: "text",
          field: "config",
          message: 'This drawing is larger than 256 KB. Shorten the node "text", its largest.',
        },
      ],
      [
        {
          code: "unknownNodeType",
          severity: "error",
          nodeId: "wait",
          field: "type",
          message:
            'This server does not know the node type "teleport". Install what it belongs to, or delete the node.',
        },
      ],
      [
        {
          code: "configInvalid",
          severity: "error",
          nodeId: "wait",
          field: "amount",
          message: "Wait at least 1 second.",
        },
      ],
    ]);
    expect((await shop.rowCounts()).versions).toBe(before);
  });

  it("is not confused with one that is only large", async () => {
    const shop = await open({ graph: recipe(), guardMs: TWELVE_HOURS });
    const page = await openPage(shop.ringback);
    const large = withNode(node("wait", "ofAnotherServer", { notes: "x".repeat(200_000) }));
    expect(await findings(page, large)).toMatchObject([{ code: "unknownNodeType", nodeId: "wait" }]);
  });
});
