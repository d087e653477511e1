import { createRegistry } from "@ringback/engine";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createChanges } from "../changes.ts";
import { setClock } from "../clock.ts";
import { addContact, addSend, makeWorld, type World } from "../store/contract/world.ts";
import { claimSends, contactById, openStore, type Store, sendById } from "../store/index.ts";
import type { RunDeps } from "./runDeps.ts";
import { deliveryRank, sendStatus } from "./sendStatus.ts";
import { createSignals } from "./signals.ts";
import { contactTurns } from "./turns.ts";
import { createVersions } from "./versions.ts";

const clock = setClock(3_000);
const SID = "SM1";

let store: Store;
let world: World;
let deps: RunDeps;
beforeEach(async () => {
  store = await openStore({ url: "file::memory:", now: clock.now });
  world = await makeWorld({ store, second: null });
  await addContact(world, "caller", { phone: "+13125550111" });
  let ids = 0;
  deps = {
    store,
    clock,
    registry: createRegistry([]),
    changes: createChanges("start"),
    turns: contactTurns,
    versions: createVersions(),
    carrierAccount: world.account,
    signals: createSignals(),
    newId: () => `id${++ids}`,
    newToken: () => `token${++ids}`,
  };
  await addSend(world, "text", { runId: null, callId: null });
  await store.transaction((tx) => claimSends(tx, world.account, { now: 3_000, limit: 1, claimId: "claim" }));
});
afterEach(() => store.close());

const report = (status: string, more: { token?: string; errorCode?: string } = {}) =>
  store.transaction((tx) =>
    sendStatus(tx, deps, {
      id: world.id("text"),
      token: more.token ?? world.id("token-text"),
      sid: SID,
      status,
      errorCode: more.errorCode ?? null,
    }),
  );
const text = async () => {
  const row = await store.read((tx) => sendById(tx, world.businessId, world.id("text")));
  return { state: row?.state, sid: row?.sid, delivery: row?.delivery, errorCode: row?.errorCode };
};

/** Every order of the items. */
function orders<T>(items: readonly T[]): T[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((first, index) =>
    orders(items.filter((_, other) => other !== index)).map((others) => [first, ...others]),
  );
}

describe("reports on a text whose POST was never answered", () => {
  it("prove that it was sent, with the first of them", async () => {
    expect(await report("sending")).toBe(world.businessId);
    expect(await text()).toEqual({ state: "accepted", sid: SID, delivery: "sending", errorCode: null });
  });

  it.each(orders(["sending", "sent", "delivered"]))(
    "end in the same, in the order %s, %s, %s",
    async (...order) => {
      for (const status of order) await report(status);
      for (const status of order) await report(status);
      expect(await text()).toEqual({ state: "accepted", sid: SID, delivery: "delivered", errorCode: null });
    },
  );

  it("keep the first end that they tell of, and why it came to that", async () => {
    await report("undelivered", { errorCode: "30003" });
    await report("delivered");
    await report("sent");
    expect(await text()).toEqual({
      state: "accepted",
      sid: SID,
      delivery: "undelivered",
      errorCode: "30003",
    });
  });

  it("opt the caller out when that is why it was not delivered", async () => {
    await report("failed", { errorCode: "21610" });
    const caller = await store.read((tx) => contactById(tx, world.businessId, world.id("caller")));
    expect(caller?.optedOutAt).toBe(3_000);
  });

  it("change nothing when their token is nobody's, or another account's", async () => {
    expect(await report("sent", { token: "a guess" })).toBe(null);
    deps = { ...deps, carrierAccount: "another account" };
    expect(await report("sent")).toBe(null);
    expect(await text()).toEqual({ state: "claimed", sid: null, delivery: null, errorCode: null });
  });
});

describe("the rank of a status", () => {
  it("is higher the further the text has come, and highest for every end", () => {
    const statuses = [
      "accepted",
      "scheduled",
      "queued",
      "sending",
      "sent",
      "delivered",
      "undelivered",
      "failed",
    ];
    expect(statuses.map(deliveryRank)).toEqual([0, 1, 2, 3, 4, 5, 5, 5]);
    expect([deliveryRank("canceled"), deliveryRank("read")]).toEqual([5, 5]);
  });
});
