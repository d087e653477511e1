import type { Graph, GraphNode } from "@ringback/engine";
import { contactByPhone } from "ringback";
import { describe, expect, it } from "vitest";
import { BODY, TEXT } from "./drawings.ts";
import type { Shop } from "./shop.ts";
import { shopsForThisFile } from "./shopsForThisFile.ts";

const CALLER = "+13125550143";
const NUDGE = "Hi, Dana at Miller Plumbing again. Do you still need help?";
const MISSED = { numbers: "any", outcomes: ["missed", "voicemail", "abandoned"], repeat: "ignore" };

const open = shopsForThisFile();

function node(id: string, type: string, config: unknown): GraphNode {
  return { id, type, version: 1, config };
}

/** Text, wait an hour for an answer, and ask once more; whoever answers is tagged. */
const NUDGING: Graph = {
  nodes: [
    node("call", "missedCall", MISSED),
    node("text", "sendSms", { body: BODY }),
    node("reply", "waitForReply", { amount: 1, unit: "hours" }),
    node("nudge", "sendSms", { body: NUDGE }),
    node("tag", "tagContact", { action: "add", tag: "Answered" }),
    node("end", "stop", { reason: "They answered, so you take over" }),
  ],
  edges: [
    { from: "call", port: "next", to: "text" },
    { from: "text", port: "sent", to: "reply" },
    { from: "reply", port: "noReply", to: "nudge" },
    { from: "reply", port: "replied", to: "tag" },
    { from: "tag", port: "next", to: "end" },
  ],
  layout: {},
};

async function tagsOf(shop: Shop): Promise<string[]> {
  const contact = await shop.ringback.store.read((tx) => contactByPhone(tx, shop.businessId, CALLER));
  return contact?.tags ?? [];
}

describe("a drawing that waits for a reply", () => {
  it("asks once more when none came within the hour", async () => {
    const shop = await open({ graph: NUDGING, guardMs: null });
    await shop.missedCall(CALLER);
    await shop.passes("3h");
    expect(await shop.textsTo(CALLER)).toEqual([TEXT, NUDGE]);
    expect(await tagsOf(shop)).toEqual([]);
    expect(await shop.story()).toEqual(await shop.rehearsed());
  });

  it("leaves them alone once they answered, and tags them", async () => {
    const shop = await open({ graph: NUDGING, guardMs: null });
    await shop.missedCall(CALLER);
    await shop.passes("10m");
    await shop.texts(CALLER, "The sink leaks");
    await shop.passes("3h");
    expect(await shop.textsTo(CALLER)).toEqual([TEXT]);
    expect(await tagsOf(shop)).toEqual(["Answered"]);
    expect(await shop.story()).toEqual(await shop.rehearsed());
  });
});

describe("a drawing about answered calls", () => {
  const graph: Graph = {
    nodes: [
      node("call", "callAnswered", { numbers: "any" }),
      node("tag", "tagContact", { action: "add", tag: "Talked" }),
    ],
    edges: [{ from: "call", port: "next", to: "tag" }],
    layout: {},
  };

  it("runs when somebody picked up, and leaves nothing to account for", async () => {
    const shop = await open({ graph, guardMs: null });
    await shop.answeredCall(CALLER);
    await shop.passes("10m");
    expect(await tagsOf(shop)).toEqual(["Talked"]);
    expect(await shop.dispositions()).toEqual([null]);
    expect(await shop.story()).toEqual(await shop.rehearsed());
  });

  it("does not run for a missed call, which says why it got no text", async () => {
    const shop = await open({ graph, guardMs: null });
    await shop.missedCall(CALLER);
    await shop.passes("10m");
    expect(await tagsOf(shop)).toEqual([]);
    expect(await shop.dispositions()).toEqual([
      { type: "suppressed", code: "notAnswered", why: "Nobody answered the call." },
    ]);
    expect(await shop.story()).toEqual(await shop.rehearsed());
  });
});
