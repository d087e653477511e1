import { describe, expect, it } from "vitest";
import {
  contactById,
  endGuard,
  guardOn,
  holdGuard,
  insertContactIfNew,
  insertMessageIfNew,
  lockContact,
  messagesOf,
  optIn,
  optOut,
  releaseGuard,
  releaseTurn,
  takeTurn,
  updateContactFields,
} from "../index.ts";
import { aContact, addContact, makeWorld, type Opened, type World } from "./world.ts";

/** People: one row a number, one turn at a time, one guard. */
export function contactContract(opened: () => Opened): void {
  describe("a contact", () => {
    it("is one row for one number, however often it is added at once", async () => {
      const world = await makeWorld(opened());
      const rows = await Promise.all(
        ["a", "b", "c", "d"].map((name) =>
          world.store.transaction((tx) =>
            insertContactIfNew(tx, { ...aContact(world, name), phone: "+13125550101" }),
          ),
        ),
      );
      expect(new Set(rows.map(({ id }) => id)).size).toBe(1);
    });

    it("keeps fields, tags, truth and time as they were given", async () => {
      const world = await makeWorld(opened());
      const fields = { first_name: "Zoë “Z”", age: 41.5, vip: false, last: 1_767_225_600_123, gone: null };
      await addContact(world, "0101", { fields, tags: ["new", "ünï"] });
      const { store, businessId } = world;
      const id = world.id("0101");
      await store.transaction((tx) => optOut(tx, businessId, { id, at: 1_767_225_600_123 }));
      const first = await store.read((tx) => contactById(tx, businessId, id));
      await store.transaction((tx) =>
        updateContactFields(tx, businessId, { id, fields: { first_name: "Z" }, updatedAt: 9_000 }),
      );
      await store.transaction((tx) =>
        updateContactFields(tx, businessId, { id, fields: { first_name: "Y" }, tags: [], updatedAt: 9_001 }),
      );
      await store.transaction((tx) => optIn(tx, businessId, id));
      const second = await store.transaction((tx) => lockContact(tx, businessId, id));
      expect(first).toEqual({
        ...aContact(world, "0101"),
        fields,
        tags: ["new", "ünï"],
        optedOutAt: 1_767_225_600_123,
        turnRunId: null,
        turnUntil: null,
      });
      expect(second).toEqual({
        ...first,
        fields: { first_name: "Y" },
        tags: [],
        optedOutAt: null,
        updatedAt: 9_001,
      });
    });

    it("opts out once: the first time stays", async () => {
      const world = await makeWorld(opened());
      await addContact(world, "0101");
      const out = (at: number) =>
        world.store.transaction((tx) => optOut(tx, world.businessId, { id: world.id("0101"), at }));
      expect([await out(5_000), await out(6_000)]).toEqual([true, false]);
    });
  });

  describe("a turn", () => {
    it("is one run's at a time, until it is given back or its lease runs out", async () => {
      const world = await makeWorld(opened());
      await addContact(world, "0101");
      const contactId = world.id("0101");
      const take = (runId: string, now: number) =>
        world.store.transaction((tx) =>
          takeTurn(tx, world.businessId, { contactId, runId: world.id(runId), now, until: now + 100 }),
        );
      const release = (runId: string) =>
        world.store.transaction((tx) =>
          releaseTurn(tx, world.businessId, { contactId, runId: world.id(runId) }),
        );
      const story = [
        ["a takes it", await take("a", 1_000)],
        ["b must wait", await take("b", 1_050)],
        ["a keeps it longer", await take("a", 1_060)],
        ["b must still wait", await take("b", 1_159)],
        ["b takes it when a's lease is over", await take("b", 1_160)],
        ["a has nothing to give back", await release("a")],
        ["b gives it back", await release("b")],
        ["a may have it again", await take("a", 1_170)],
      ];
      expect(story.map(([, done]) => done)).toEqual([true, false, true, false, true, false, true, true]);
    });

    it("goes to one of many that ask at once", async () => {
      const world = await makeWorld(opened());
      await addContact(world, "0101");
      const taken = await Promise.all(
        ["a", "b", "c", "d", "e"].map((runId) =>
          world.store.transaction((tx) =>
            takeTurn(tx, world.businessId, { contactId: world.id("0101"), runId, now: 1_000, until: 2_000 }),
          ),
        ),
      );
      expect(taken.filter(Boolean)).toEqual([true]);
    });
  });

  describe("a guard", () => {
    const purpose = "missedCall";
    const phone = "+13125550101";
    const hold = (world: World, runId: string, times: { now: number; until: number }) =>
      world.store.transaction((tx) =>
        holdGuard(tx, {
          businessId: world.businessId,
          phone,
          purpose,
          runId: world.id(runId),
          fromAt: times.now,
          ...times,
        }),
      );
    const standing = async (world: World) => {
      const guard = await world.store.read((tx) => guardOn(tx, world.businessId, phone, purpose));
      return guard === null ? null : { runId: guard.runId, fromAt: guard.fromAt, until: guard.until };
    };

    it("is held by one run, which keeps its window; another gets it when the time is over", async () => {
      const world = await makeWorld(opened());
      expect(await hold(world, "a", { now: 1_000, until: 2_000 })).toBe(true);
      expect(await hold(world, "a", { now: 1_500, until: 2_500 })).toBe(true);
      expect(await hold(world, "b", { now: 1_999, until: 2_999 })).toBe(false);
      expect(await standing(world)).toEqual({ runId: world.id("a"), fromAt: 1_000, until: 2_000 });
      expect(await hold(world, "b", { now: 2_000, until: 3_000 })).toBe(true);
      expect(await standing(world)).toEqual({ runId: world.id("b"), fromAt: 2_000, until: 3_000 });
    });

    it("goes to one of many that ask at once", async () => {
      const world = await makeWorld(opened());
      const held = await Promise.all(
        ["a", "b", "c", "d", "e"].map((runId) => hold(world, runId, { now: 1_000, until: 2_000 })),
      );
      expect(held.filter(Boolean)).toEqual([true]);
    });

    it("is given back by the run that holds it, and ended by a reply", async () => {
      const world = await makeWorld(opened());
      const release = (runId: string) =>
        world.store.transaction((tx) =>
          releaseGuard(tx, world.businessId, { phone, purpose, runId: world.id(runId) }),
        );
      const end = () =>
        world.store.transaction((tx) => endGuard(tx, world.businessId, { phone, purpose, at: 1_500 }));
      await hold(world, "a", { now: 1_000, until: 2_000 });
      expect([await release("b"), await release("a"), await standing(world)]).toEqual([false, true, null]);
      await hold(world, "c", { now: 1_000, until: 2_000 });
      const ended = { runId: world.id("c"), fromAt: 1_500, until: 1_500 };
      expect([await end(), await end(), await standing(world)]).toEqual([true, false, ended]);
      expect(await hold(world, "c", { now: 1_600, until: 2_600 })).toBe(true);
      expect(await standing(world)).toEqual({ runId: world.id("c"), fromAt: 1_600, until: 2_600 });
    });
  });

  describe("a message", () => {
    it("is kept once for a carrier's SID, and always when it has none", async () => {
      const world = await makeWorld(opened());
      const add = (name: string, sid: string | null) =>
        world.store.transaction((tx) =>
          insertMessageIfNew(tx, {
            id: world.id(name),
            businessId: world.businessId,
            contactId: world.id("caller"),
            direction: "in",
            body: name,
            sid,
            at: 4_000,
          }),
        );
      const sid = world.id("SM1");
      expect([
        await add("one", sid),
        await add("again", sid),
        await add("x", null),
        await add("y", null),
      ]).toEqual([true, false, true, true]);
      const said = await world.store.read((tx) => messagesOf(tx, world.businessId, world.id("caller")));
      expect(said.map(({ body }) => body)).toEqual(["one", "x", "y"]);
    });
  });
}
