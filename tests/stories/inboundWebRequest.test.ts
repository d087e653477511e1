import type { Graph, GraphNode } from "@ringback/engine";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { BODY, recipe, TEXT } from "./drawings.ts";
import { openPage } from "./ownerPage.ts";
import type { Shop } from "./shop.ts";
import { shopsForThisFile } from "./shopsForThisFile.ts";

const CALLER = "+13125550143";
const TWELVE_HOURS = 12 * 3_600_000;

const open = shopsForThisFile();

function node(id: string, type: string, config: unknown): GraphNode {
  return { id, type, version: 1, config };
}

const TOLD: Graph = {
  nodes: [
    node("told", "callLogged", { numbers: "any", outcomes: ["missed", "voicemail", "abandoned"] }),
    node("text", "sendSms", { body: BODY }),
  ],
  edges: [{ from: "told", port: "next", to: "text" }],
  layout: {},
};

async function hookOf(shop: Shop): Promise<string> {
  const page = await openPage(shop.ringback);
  return z.object({ hook: z.string() }).parse(await page.change("connections.renewHook", {})).hook;
}

async function post(url: string, body: string, type = "application/json"): Promise<[number, unknown]> {
  const answer = await fetch(url, { method: "POST", headers: { "content-type": type }, body });
  return [answer.status, await answer.json()];
}
const tell = (url: string, call: object) => post(url, JSON.stringify(call));

describe("a call that another program tells of", () => {
  it("is shown like any other and texted by the workflow that waits for it, once however often it is told", async () => {
    const shop = await open({ graph: TOLD, second: recipe(), guardMs: TWELVE_HOURS });
    const hook = await hookOf(shop);
    const call = { from: "(312) 555-0143", id: "call-1042", agent: "Joan" };
    const [status, answer] = await tell(hook, call);
    const [again] = [await tell(hook, call)];
    expect([status, again]).toEqual([202, [202, answer]]);
    await shop.passes("10m");
    expect(await shop.textsTo(CALLER)).toEqual([TEXT]);
    const { calls, runs } = await shop.journal();
    expect(calls.map(({ from, to, outcome, evidence }) => [from, to, outcome, evidence])).toEqual([
      [CALLER, shop.number, "missed", { logged: true }],
    ]);
    expect(runs).toHaveLength(1);
    expect((await shop.dispositions()).map((one) => one?.type)).toEqual(["sent"]);
  });

  it("plays as a rehearsal says", async () => {
    const shop = await open({ graph: TOLD, guardMs: TWELVE_HOURS });
    await tell(await hookOf(shop), { from: CALLER });
    await shop.passes("10m");
    expect(await shop.story()).toEqual(await shop.rehearsed());
  });

  it("under an id that was used for another caller is refused, and nobody is dropped in silence", async () => {
    const shop = await open({ graph: TOLD, guardMs: TWELVE_HOURS });
    const hook = await hookOf(shop);
    expect((await tell(hook, { from: CALLER, id: "call-1" }))[0]).toBe(202);
    expect(await tell(hook, { from: "+13125550144", id: "call-1" })).toEqual([
      409,
      { error: "You used this id for a call of another caller. Give each call an id of its own." },
    ]);
  });

  it("and comes in by phone too is texted once: the guard knows of both", async () => {
    const shop = await open({ graph: TOLD, second: recipe(), guardMs: TWELVE_HOURS });
    await shop.missedCall(CALLER);
    await tell(await hookOf(shop), { from: CALLER, id: "the same" });
    await shop.passes("10m");
    expect(await shop.textsTo(CALLER)).toHaveLength(1);
  });

  it("is not texted by a workflow about calls by phone, and says why", async () => {
    const shop = await open({ graph: recipe(), guardMs: TWELVE_HOURS });
    await tell(await hookOf(shop), { from: CALLER });
    await shop.passes("10m");
    expect(await shop.textsTo(CALLER)).toEqual([]);
    expect(await shop.dispositions()).toEqual([
      {
        type: "suppressed",
        code: "loggedCall",
        why: "Another program told of this call; Missed call starts with calls that come in by phone.",
      },
    ]);
  });

  it("may be told of with a form, with its number, its time and its end", async () => {
    const shop = await open({ graph: TOLD, guardMs: null });
    const at = shop.clock.now() - 60_000;
    const form = new URLSearchParams({
      from: CALLER,
      to: shop.number,
      at: new Date(at).toISOString(),
      outcome: "voicemail",
      id: "",
    });
    const [status] = await post(await hookOf(shop), String(form), "application/x-www-form-urlencoded");
    expect(status).toBe(202);
    const [call] = (await shop.journal()).calls;
    expect([call?.at, call?.outcome]).toEqual([at, "voicemail"]);
    await shop.passes("10m");
  });

  it("an hour late is shown and texts nobody", async () => {
    const shop = await open({ graph: TOLD, guardMs: null });
    await tell(await hookOf(shop), { from: CALLER, at: shop.clock.now() - 2 * 3_600_000 });
    await shop.passes("10m");
    expect((await shop.dispositions()).map((one) => one?.code)).toEqual(["tooLate"]);
  });
});

describe("what cannot be used", () => {
  it("is answered with a sentence that says what to mend, and leaves nothing behind", async () => {
    const shop = await open({ graph: TOLD, guardMs: null });
    const hook = await hookOf(shop);
    const before = await shop.rowCounts();
    const answers = [
      await tell(hook, {}),
      await tell(hook, { from: "anonymous" }),
      await tell(hook, { from: shop.number }),
      await tell(hook, { from: CALLER, to: "+13125550199" }),
      await tell(hook, { from: CALLER, at: "yesterday" }),
      await tell(hook, { from: CALLER, at: shop.clock.now() + 600_000 }),
      await tell(hook, { from: CALLER, outcome: "ringing" }),
      await tell(hook, { from: CALLER, id: "x".repeat(201) }),
      await post(hook, "{"),
      await post(hook, "[1]"),
      await post(hook, "from=1", "text/plain"),
      await post(hook, JSON.stringify({ from: CALLER, more: "x".repeat(20_000) })),
      await tell(`${hook.slice(0, -1)}!`, { from: CALLER }),
      await tell(`${hook.slice(0, -4)}AAAA`, { from: CALLER }),
    ];
    expect(
      answers.map(([status, body]) => `${status} ${z.object({ error: z.string() }).parse(body).error}`),
    ).toEqual([
      "422 Say who called: from, with the country code, such as +13125550142.",
      "422 from is not a phone number with its country code: anonymous",
      "422 from is one of your own numbers.",
      "422 to is not one of your numbers: +13125550199",
      "422 at is a time such as 2026-11-23T10:00:00Z, or milliseconds since 1970.",
      "422 at lies in the future.",
      "422 outcome is one of missed, voicemail, abandoned, answered.",
      "422 id is a text of at most 200 characters.",
      "400 This cannot be read. Send JSON, or a form, such as from=%2B13125550142.",
      "422 Send the parts of a call by name, such as from.",
      "415 Send it as application/json, or as application/x-www-form-urlencoded.",
      "413 This is too large: a call takes a few hundred bytes.",
      "404 This address leads to no business. Copy it again from Settings, under Connections.",
      "404 This address leads to no business. Copy it again from Settings, under Connections.",
    ]);
    expect(await shop.rowCounts()).toEqual(before);
  });

  it("is a sixty-first call in a minute", async () => {
    const shop = await open({ graph: recipe(), guardMs: null });
    const hook = await hookOf(shop);
    const once = async () => (await tell(hook, { from: CALLER, id: "one" }))[0];
    const statuses = new Set<number>();
    for (let call = 0; call < 60; call += 1) statuses.add(await once());
    expect([[...statuses], await once()]).toEqual([[202], 429]);
    await shop.passes("61s");
    expect(await once()).toBe(202);
  });

  it("is an address that was renewed", async () => {
    const shop = await open({ graph: recipe(), guardMs: null });
    const page = await openPage(shop.ringback);
    const renew = async () =>
      z.object({ hook: z.string() }).parse(await page.change("connections.renewHook", {})).hook;
    const [old, now] = [await renew(), await renew()];
    expect([(await tell(old, { from: CALLER }))[0], (await tell(now, { from: CALLER }))[0]]).toEqual([
      404, 202,
    ]);
    await shop.passes("10m");
  });
});
