import type { Graph } from "@ringback/engine";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addContact, addRun, anIntent, emptyGraph, makeWorld, type World } from "../store/contract/world.ts";
import {
  claimSends,
  insertMessageIfNew,
  insertRunEvent,
  insertSend,
  insertVersion,
  insertWorkflow,
  openStore,
  recordSend,
} from "../store/index.ts";
import { splitResult } from "./splitResult.ts";

const DAY_MS = 86_400_000;
const NOW = Date.UTC(2026, 10, 23, 12);

let world: World;
beforeEach(async () => {
  world = await makeWorld({ store: await openStore({ url: "file::memory:", now: () => NOW }), second: null });
});
afterEach(() => world.store.close());

/** A split test with a text behind each arm. */
function drawing(bodyOfB: string, share = 50): Graph {
  const text = (id: string, body: string) => ({ id, type: "sendSms", version: 1, config: { body } });
  return {
    nodes: [
      { id: "call", type: "missedCall", version: 1, config: {} },
      { id: "split", type: "splitTest", version: 1, config: { share } },
      text("textA", "Hi"),
      text("textB", bodyOfB),
    ],
    edges: [
      { from: "call", port: "next", to: "split" },
      { from: "split", port: "a", to: "textA" },
      { from: "split", port: "b", to: "textB" },
    ],
    layout: {},
  };
}

async function publish(versions: Record<string, Graph>, live: string): Promise<void> {
  const { store, businessId, id } = world;
  await store.transaction(async (tx) => {
    await insertWorkflow(tx, {
      id: id("workflow"),
      businessId,
      name: "Missed calls",
      draft: emptyGraph,
      draftRevision: 0,
      live: true,
      liveVersionId: id(live),
      guardMs: null,
      createdAt: 1,
      updatedAt: 1,
    });
    for (const [index, [name, graph]] of Object.entries(versions).entries()) {
      const version = { id: id(name), workflowId: id("workflow"), number: index + 1, graph, hash: name };
      await insertVersion(tx, { ...version, businessId, publishedAt: 1 });
    }
  });
}

let made = 0;

/** A caller whom an arm of a version texted, and what they wrote back an hour later. */
async function texted(
  arm: "a" | "b",
  reply: string | null,
  more: { version?: string; caller?: string; at?: number } = {},
) {
  made += 1;
  const { store, businessId, account, id } = world;
  const { version = "v1", caller = `c${made}`, at = NOW - DAY_MS * 3 } = more;
  await addContact(world, caller);
  const contactId = id(caller);
  const run = await addRun(world, `run${made}`, {
    contactId,
    versionId: id(version),
    createdAt: at,
    endedAt: at,
  });
  const path = [{ at, nodeId: "split", visit: 2, port: arm, why: "" }];
  const event = { id: `${run.id}:started`, at, type: "started" as const };
  const name = `text${made}`;
  await store.transaction(async (tx) => {
    await insertRunEvent(tx, { ...event, businessId, runId: run.id, seq: 1, event, path, effects: [] });
    await insertSend(tx, anIntent(world, name, { runId: run.id, contactId, dueAt: at, createdAt: at }));
    await claimSends(tx, account, { now: at, limit: 1, claimId: id(`claim${made}`) });
    await recordSend(tx, businessId, { id: id(name), expect: ["claimed"], state: "accepted", dueAt: null });
    if (reply === null) return;
    const message = { id: id(`in${made}`), businessId, contactId, body: reply, at: at + 3_600_000 };
    await insertMessageIfNew(tx, { ...message, direction: "in" });
  });
}

const ask = (nodeId = "split") =>
  splitResult(world.store, {
    businessId: world.businessId,
    workflowId: world.id("workflow"),
    nodeId,
    now: NOW,
  });
const arms = async () => {
  const result = await ask();
  return result && [result.a, result.b].map(({ callers, replied }) => [callers, replied]);
};

describe("a split test", () => {
  it("counts whom each arm texted, and who replied; STOP is no reply", async () => {
    await publish({ v1: drawing("Hello") }, "v1");
    await texted("a", "Yes please");
    await texted("a", null);
    await texted("b", "STOP");
    expect(await ask()).toMatchObject({
      a: { callers: 2, replied: 1, rate: 0.5 },
      b: { callers: 1, replied: 0, rate: 0 },
      verdict: "tooEarly",
      days: 90,
      replyDays: 7,
      cut: false,
    });
  });

  it("counts a caller once, for the arm that texted them first", async () => {
    await publish({ v1: drawing("Hello") }, "v1");
    await texted("a", null, { caller: "maria", at: NOW - 9 * DAY_MS });
    await texted("a", "Yes", { caller: "maria", at: NOW - 8 * DAY_MS });
    await texted("b", "Yes", { caller: "maria", at: NOW - 7 * DAY_MS });
    expect(await arms()).toEqual([
      [1, 1],
      [0, 0],
    ]);
  });

  it("goes on counting over versions that lead to the same from there, and over no others", async () => {
    await publish({ v1: drawing("Hello"), v2: drawing("Other words"), v3: drawing("Hello", 20) }, "v3");
    await texted("a", null, { version: "v1" });
    await texted("b", null, { version: "v2" });
    await texted("b", "Yes", { version: "v3" });
    expect(await arms()).toEqual([
      [1, 0],
      [1, 1],
    ]);
  });

  it("that is not live has no result, nor has another node", async () => {
    await publish({ v1: drawing("Hello") }, "v1");
    expect([await ask("textA"), await ask("gone")]).toEqual([null, null]);
  });
});
