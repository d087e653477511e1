import type { Graph, GraphNode } from "@ringback/engine";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { OWNER_PHONE } from "./furnishShop.ts";
import { type MailBox, openMailBox } from "./mailBox.ts";
import type { Shop } from "./shop.ts";
import { shopsForThisFile } from "./shopsForThisFile.ts";

const CALLER = "+13125550143";
const MISSED = { numbers: "any", outcomes: ["missed", "voicemail", "abandoned"], repeat: "again" };
const OWNER = { phone: OWNER_PHONE, email: "dana@miller.example" };

const open = shopsForThisFile();
let mailBox: MailBox;
beforeEach(async () => {
  mailBox = await openMailBox();
});
afterEach(() => mailBox.close());

function node(id: string, type: string, config: unknown): GraphNode {
  return { id, type, version: 1, config };
}

/** Tells the owner of every missed call at once. */
function notifying(
  by: "text" | "email" | "both",
  body = "{{contact.phone}} called {{number.label}}.",
): Graph {
  return {
    nodes: [node("call", "missedCall", MISSED), node("tell", "notifyOwner", { by, body })],
    edges: [{ from: "call", port: "next", to: "tell" }],
    layout: {},
  };
}

const smtp = () => ({ smtp: { url: mailBox.url, from: "Ringback <calls@miller.example>" } });

async function errandsOf(shop: Shop): Promise<[string, string, string | null][]> {
  const { errands } = await shop.journal();
  return errands.map(({ errand, state, why }) => [errand.type, state, why]);
}

describe("an owner who wants to be told", () => {
  it("gets one text and one e-mail for a missed call, and the caller gets none", async () => {
    const shop = await open({ graph: notifying("both"), guardMs: null, owner: OWNER, config: smtp() });
    await shop.missedCall(CALLER);
    await shop.passes("5m");
    expect(await shop.textsTo(OWNER_PHONE)).toEqual([`${CALLER} called Main line.`]);
    expect(await shop.textsTo(CALLER)).toEqual([]);
    expect(mailBox.mails).toHaveLength(1);
    expect(mailBox.mails[0]).toContain(`Subject: Miller Plumbing: ${CALLER} called Main line.`);
    expect(await errandsOf(shop)).toEqual([
      ["textOwner", "done", `Your phone ${OWNER_PHONE} was texted.`],
      ["emailOwner", "done", "An e-mail went to dana@miller.example."],
    ]);
    expect(await shop.story()).toEqual(await shop.rehearsed());
  });

  it("reads what the caller wrote last", async () => {
    const graph = notifying("text", "{{contact.phone}}: {{reply.text|nothing yet}}");
    const shop = await open({ graph, guardMs: null });
    await shop.missedCall(CALLER);
    await shop.passes("5m");
    await shop.texts(CALLER, "The sink leaks");
    await shop.missedCall(CALLER);
    await shop.passes("5m");
    expect(await shop.textsTo(OWNER_PHONE)).toEqual([`${CALLER}: nothing yet`, `${CALLER}: The sink leaks`]);
    expect(await shop.story()).toEqual(await shop.rehearsed());
  });

  it("is told once the mail server is back, and not of what it refuses", async () => {
    const shop = await open({ graph: notifying("email"), guardMs: null, owner: OWNER, config: smtp() });
    mailBox.answer.refuse = 451;
    await shop.missedCall(CALLER);
    await shop.passes("60s");
    expect([mailBox.mails, (await errandsOf(shop)).map(([, state]) => state)]).toEqual([[], ["intent"]]);
    mailBox.answer.refuse = null;
    await shop.passes("10m");
    expect(mailBox.mails).toHaveLength(1);

    mailBox.answer.refuse = 550;
    await shop.missedCall(CALLER);
    await shop.passes("10m");
    expect((await errandsOf(shop)).map(([, state]) => state)).toEqual(["done", "failed"]);
    expect((await errandsOf(shop))[1]?.[2]).toContain("The mail server did not take it: ");
    expect(mailBox.mails).toHaveLength(1);
  });

  it("gets at most fifty texts a day, and reads why no more came", async () => {
    const shop = await open({ graph: notifying("text"), guardMs: null, mode: "behind" });
    for (let call = 0; call < 52; call += 1) await shop.missedCall(`+1312555${1000 + call}`);
    await shop.passes("10m");
    const whys = (await errandsOf(shop)).map(([, , why]) => why);
    const refused = "You got 50 notices by text within 24 hours, which is the limit.";
    expect([(await shop.textsTo(OWNER_PHONE)).length, whys.filter((why) => why === refused).length]).toEqual([
      50, 2,
    ]);
  });

  it("is not texted on a number that Ringback answers", async () => {
    const owner = { phone: "+13125550100", email: null };
    const shop = await open({ graph: notifying("text"), guardMs: null, owner });
    await shop.missedCall(CALLER);
    await shop.passes("5m");
    expect(await errandsOf(shop)).toEqual([
      [
        "textOwner",
        "failed",
        "Your own phone number in Settings is one that Ringback answers, so it is not texted.",
      ],
    ]);
  });
});

describe("a notice that nobody can vouch for", () => {
  it("is not repeated when the carrier does not answer", async () => {
    const shop = await open({ graph: notifying("text"), guardMs: null });
    await shop.faults({ failAfterAccept: 1 });
    await shop.missedCall(CALLER);
    await shop.passes("2h");
    expect(await errandsOf(shop)).toEqual([
      [
        "textOwner",
        "unknown",
        "The carrier did not tell us whether the text to your phone went out. It was not repeated.",
      ],
    ]);
    expect(await shop.textsTo(OWNER_PHONE)).toHaveLength(1);
  });

  it("is not repeated after a crash", async () => {
    const shop = await open({ graph: notifying("both"), guardMs: null, owner: OWNER, config: smtp() });
    await shop.missedCall(CALLER);
    await shop.passes("5m");
    await shop.ringback.store.transaction(async (tx) => {
      const { errands } = tx.tables;
      await tx.db
        .update(errands)
        .set({ state: "claimed", dueAt: shop.clock.now(), settledAt: null, why: null });
    });
    await shop.isDownFor("1m");
    await shop.passes("10m");
    const why =
      "Ringback stopped while this was under way. We cannot tell whether it was done; it was not repeated.";
    expect(await errandsOf(shop)).toEqual([
      ["textOwner", "unknown", why],
      ["emailOwner", "unknown", why],
    ]);
    expect([(await shop.textsTo(OWNER_PHONE)).length, mailBox.mails.length]).toEqual([1, 1]);
  });

  it("waits for an account that the carrier refuses, and is told then", async () => {
    const shop = await open({ graph: notifying("text"), guardMs: null });
    await shop.faults({ unauthorised: true });
    await shop.missedCall(CALLER);
    await shop.passes("3m");
    expect((await errandsOf(shop)).map(([, state]) => state)).toEqual(["intent"]);
    expect(await shop.holds()).toHaveLength(1);
  });
});
