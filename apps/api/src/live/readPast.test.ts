import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { aCall, addContact, anIntent, makeWorld, type World } from "../store/contract/world.ts";
import {
  claimSends,
  insertCallIfNew,
  insertMessageIfNew,
  insertSend,
  openStore,
  recordSend,
} from "../store/index.ts";
import { readPast } from "./readPast.ts";

const MARIA = "+1312555maria";
const BEN = "+1312555ben";

let world: World;
beforeEach(async () => {
  world = await makeWorld({ store: await openStore({ url: "file::memory:", now: () => 0 }), second: null });
  await addContact(world, "maria", { fields: { first_name: "Maria" }, optedOutAt: 9_000 });
  await addContact(world, "ben");
});
afterEach(() => world.store.close());

async function call(name: string, caller: "maria" | "ben", at: number, more = {}): Promise<void> {
  const row = aCall(world, name, {
    contactId: world.id(caller),
    from: `+1312555${caller}`,
    at,
    outcome: "missed",
    outcomeAt: at + 100,
    rangMs: 90,
    ...more,
  });
  await world.store.transaction((tx) => insertCallIfNew(tx, row));
}

async function write(caller: "maria" | "ben", body: string, at: number): Promise<void> {
  await world.store.transaction((tx) =>
    insertMessageIfNew(tx, {
      id: world.id(`in-${at}`),
      businessId: world.businessId,
      contactId: world.id(caller),
      direction: "in",
      body,
      at,
    }),
  );
}

async function text(name: string, to: string, state: "accepted" | "rejected"): Promise<void> {
  const { store, businessId, account, id } = world;
  await store.transaction(async (tx) => {
    await insertSend(tx, anIntent(world, name, { to }));
    await claimSends(tx, account, { now: 9_999, limit: 9, claimId: id(`claim-${name}`) });
    await recordSend(tx, businessId, { id: id(name), expect: ["claimed"], state, dueAt: null });
  });
}

const read = (since: number) => world.store.read((tx) => readPast(tx, world.businessId, since));

describe("the past", () => {
  it("is the calls since then with what their callers wrote, oldest first, and who they are today", async () => {
    await call("old", "maria", 900);
    await call("b", "ben", 3_000, { outcome: "answered" });
    await call("a", "maria", 2_000);
    await write("maria", "Too early", 500);
    await write("maria", "STOP", 9_000);
    await write("ben", "Thanks", 4_000);
    const past = await read(1_000);
    const number = { numberId: world.id("number"), rangMs: 90 };
    expect(past).toEqual({
      startsAt: 1_000,
      cut: false,
      calls: [
        { id: world.id("a"), at: 2_000, endedAt: 2_100, from: MARIA, outcome: "missed", ...number },
        { id: world.id("b"), at: 3_000, endedAt: 3_100, from: BEN, outcome: "answered", ...number },
      ],
      replies: [
        { at: 4_000, from: BEN, body: "Thanks" },
        { at: 9_000, from: MARIA, body: "STOP" },
      ],
      callers: expect.arrayContaining([
        {
          phone: MARIA,
          country: "US",
          fields: { first_name: "Maria" },
          tags: [],
          optedOutAt: 9_000,
          createdAt: 1_000,
        },
        { phone: BEN, country: "US", fields: {}, tags: [], optedOutAt: null, createdAt: 1_000 },
      ]),
      refused: {},
    });
  });

  it("leaves out calls that are going on, and those that were heard of an hour late", async () => {
    await call("open", "ben", 2_000, { outcome: null, outcomeAt: null });
    await call("late", "ben", 3_000, { outcomeAt: 3_000 + 3_600_001 });
    await call("talk", "ben", 4_000, { outcome: "answered", outcomeAt: 4_000 + 3_600_001 });
    expect((await read(0)).calls.map(({ id }) => id)).toEqual([world.id("talk")]);
  });

  it("remembers which numbers the carrier refused, and forgets it of those it reached", async () => {
    await call("a", "maria", 2_000);
    await text("first", MARIA, "rejected");
    await text("second", BEN, "rejected");
    await text("third", BEN, "accepted");
    expect((await read(0)).refused).toEqual({ [MARIA]: "couldNotSend" });
  });
});
