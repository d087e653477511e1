import type { Graph, GraphNode } from "@ringback/engine";
import { describe, expect, it } from "vitest";
import { recipe, TEXT } from "./drawings.ts";
import { OWNER_PHONE } from "./furnishShop.ts";
import { shopsForThisFile } from "./shopsForThisFile.ts";

const CALLER = "+13125550143";
const ANSWER = "Thanks, Dana at Miller Plumbing here. I'll call you soon. What's the address?";
const TWELVE_HOURS = 12 * 3_600_000;

const open = shopsForThisFile();

function node(id: string, type: string, config: unknown): GraphNode {
  return { id, type, version: 1, config };
}

/** Answers a reply and tells the owner what it was. */
function answering(config: { words: string; which: "first" | "every" }): Graph {
  return {
    nodes: [
      node("reply", "customerReplied", config),
      node("tell", "notifyOwner", { by: "text", body: "{{contact.phone}}: {{reply.text}}" }),
      node("answer", "sendSms", { body: ANSWER }),
    ],
    edges: [
      { from: "reply", port: "next", to: "tell" },
      { from: "tell", port: "next", to: "answer" },
    ],
    layout: {},
  };
}
const FIRST = answering({ words: "", which: "first" });

describe("a caller who writes back", () => {
  it("is answered once, and their owner reads what they wrote; what the call ended in stays", async () => {
    const shop = await open({ graph: FIRST, second: recipe(), guardMs: TWELVE_HOURS });
    await shop.missedCall(CALLER);
    await shop.passes("5m");
    await shop.texts(CALLER, "The sink leaks");
    await shop.passes("5m");
    await shop.texts(CALLER, "Hello?");
    await shop.passes("1h");
    expect(await shop.textsTo(CALLER)).toEqual([TEXT, ANSWER]);
    expect(await shop.textsTo(OWNER_PHONE)).toEqual([`${CALLER}: The sink leaks`]);
    expect(await shop.dispositions()).toEqual([{ type: "sent", code: "sent", why: "They were texted." }]);
  });

  it("is answered about their last call as a rehearsal says, and the call says why it led to no text", async () => {
    const shop = await open({ graph: FIRST, guardMs: TWELVE_HOURS });
    await shop.missedCall(CALLER);
    await shop.passes("5m");
    await shop.texts(CALLER, "Are you there?");
    await shop.passes("10m");
    expect(await shop.textsTo(CALLER)).toEqual([`${ANSWER} Reply STOP to opt out.`]);
    expect(await shop.dispositions()).toEqual([
      { type: "suppressed", code: "notForCalls", why: "Customer replied does not listen for calls." },
    ]);
    expect(await shop.story()).toEqual(await shop.rehearsed());
  });

  it("is answered, and a text that nobody confirmed for the call stays so", async () => {
    const shop = await open({ graph: FIRST, second: recipe(), guardMs: TWELVE_HOURS });
    await shop.faults({ failBeforeAccept: 1 });
    await shop.missedCall(CALLER);
    await shop.passes("1h");
    const before = await shop.dispositions();
    await shop.texts(CALLER, "Hi, I called");
    await shop.passes("10m");
    expect(await shop.textsTo(CALLER)).toEqual([ANSWER]);
    expect([before[0]?.type, await shop.dispositions()]).toEqual(["notConfirmed", before]);
  });

  it("and never called is left alone, and so is whoever says STOP", async () => {
    const shop = await open({ graph: answering({ words: "", which: "every" }), guardMs: null });
    await shop.texts(CALLER, "Do you fix sinks?");
    await shop.passes("10m");
    expect(await shop.textsTo(CALLER)).toEqual([]);
    await shop.missedCall(CALLER);
    await shop.passes("5m");
    await shop.texts(CALLER, "stop");
    await shop.passes("5m");
    await shop.texts(CALLER, "But call me");
    await shop.passes("5m");
    const texts = await shop.textsTo(CALLER);
    expect(texts.filter((text) => text.startsWith(ANSWER))).toEqual([]);
  });

  it("without a person behind it comes to an end", async () => {
    const shop = await open({ graph: answering({ words: "", which: "every" }), guardMs: null });
    await shop.missedCall(CALLER);
    await shop.passes("5m");
    for (let turn = 0; turn < 8; turn += 1) {
      await shop.texts(CALLER, "I am out of the office.");
      await shop.passes("1m");
    }
    expect(await shop.textsTo(CALLER)).toHaveLength(3);
    expect(await shop.textsTo(OWNER_PHONE)).toHaveLength(3);
    expect(await shop.story()).toEqual(await shop.rehearsed());
  });
});
