import { describe, expect, it } from "vitest";
import {
  businessById,
  contactByPhone,
  insertContactIfNew,
  insertNumber,
  insertRun,
  numbersOf,
  runById,
  type Tx,
  updateBusiness,
  updateNumber,
} from "../index.ts";
import { aContact, addContact, aNumber, aRun, makeWorld, type Opened } from "./world.ts";

/** What every transaction promises, on either database. */
export function transactionContract(opened: () => Opened): void {
  describe("a transaction", () => {
    it("keeps everything it wrote", async () => {
      const world = await makeWorld(opened());
      const answer = await world.store.transaction(async (tx) => {
        await insertContactIfNew(tx, aContact(world, "0101"));
        await insertRun(tx, aRun(world, "run", { contactId: world.id("0101") }));
        return "kept";
      });
      const run = await world.store.read((tx) => runById(tx, world.businessId, world.id("run")));
      expect([answer, run?.contactId]).toEqual(["kept", world.id("0101")]);
    });

    it("keeps nothing when its work throws, and the others of its time are not harmed", async () => {
      const world = await makeWorld(opened());
      const settled = await Promise.allSettled([
        addContact(world, "0101"),
        world.store.transaction(async (tx) => {
          await insertContactIfNew(tx, aContact(world, "0102"));
          throw new Error("changed my mind");
        }),
        addContact(world, "0103"),
      ]);
      const found = await world.store.read(async (tx) => [
        (await contactByPhone(tx, world.businessId, "+13125550101"))?.id,
        (await contactByPhone(tx, world.businessId, "+13125550102"))?.id,
        (await contactByPhone(tx, world.businessId, "+13125550103"))?.id,
      ]);
      expect(settled.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
      expect(found).toEqual([world.id("0101"), undefined, world.id("0103")]);
    });

    it("is undone by a query that fails, such as a run made twice", async () => {
      const world = await makeWorld(opened());
      await world.store.transaction((tx) => insertRun(tx, aRun(world, "run")));
      const again = world.store.transaction(async (tx) => {
        await insertContactIfNew(tx, aContact(world, "0101"));
        await insertRun(tx, aRun(world, "run"));
      });
      await expect(again).rejects.toThrow();
      expect(await world.store.read((tx) => contactByPhone(tx, world.businessId, "+13125550101"))).toBeNull();
    });

    it("sees the settings as they are: changed by itself, by one before it, or by one that was undone", async () => {
      const world = await makeWorld(opened());
      const { store, businessId } = world;
      const settings = async (tx: Tx) => [
        (await businessById(tx, businessId))?.name,
        (await numbersOf(tx, businessId)).map(({ label }) => label),
      ];
      const seen: unknown[] = [await store.transaction(settings)];
      await store.transaction((tx) => insertNumber(tx, aNumber(world)));
      seen.push(await store.transaction(settings));
      const [, undone, after] = await Promise.allSettled([
        store.transaction(async (tx) => {
          await updateBusiness(tx, businessId, { name: "Acme Heating" });
          seen.push(await settings(tx));
        }),
        store.transaction(async (tx) => {
          await updateNumber(tx, businessId, { id: world.id("number"), label: "Shop" });
          await settings(tx);
          throw new Error("changed my mind");
        }),
        store.transaction(async (tx) => (await settings(tx))[1]),
      ]);
      seen.push(await store.transaction(settings));
      expect([undone.status, after]).toEqual(["rejected", { status: "fulfilled", value: ["Main line"] }]);
      expect(seen.at(-1)).toEqual(["Acme Heating", ["Main line"]]);
      expect(seen.slice(0, 3)).toEqual([
        ["Acme Plumbing", []],
        ["Acme Plumbing", ["Main line"]],
        ["Acme Heating", ["Main line"]],
      ]);
    });

    it("is over when its promise settles: the reader sees what it wrote", async () => {
      const world = await makeWorld(opened());
      const seen = await Promise.all(
        Array.from({ length: 40 }, async (_, i) => {
          const name = `01${10 + i}`;
          await addContact(world, name);
          return (await world.store.read((tx) => contactByPhone(tx, world.businessId, `+1312555${name}`)))
            ?.id;
        }),
      );
      expect(seen).toEqual(Array.from({ length: 40 }, (_, i) => world.id(`01${10 + i}`)));
    });

    it("cannot hold another one, nor a read", async () => {
      const world = await makeWorld(opened());
      const nested = (call: (work: (tx: Tx) => Promise<string>) => Promise<string>) =>
        world.store.transaction(() => call(async () => "never"));
      await expect(nested((work) => world.store.transaction(work))).rejects.toThrow("inside a transaction");
      await expect(nested((work) => world.store.read(work))).rejects.toThrow("inside a transaction");
    });

    it("is of no use afterwards", async () => {
      const world = await makeWorld(opened());
      const kept: Tx[] = [];
      await world.store.transaction(async (tx) => {
        kept.push(tx);
      });
      const [stale] = kept;
      if (stale === undefined) throw new Error("The work did not run");
      expect(() => runById(stale, world.businessId, world.id("run"))).toThrow(
        "after its transaction had ended",
      );
      expect(() => stale.db).toThrow("after its transaction had ended");
    });

    it("counts towards what is busy until it has settled", async () => {
      const world = await makeWorld(opened());
      const before = world.store.stats().transactions;
      const adding = addContact(world, "0101");
      expect(world.store.busy()).toBe(true);
      await world.store.idle();
      expect([world.store.busy(), world.store.stats().transactions - before]).toEqual([false, 1]);
      await adding;
    });
  });

  describe("a read", () => {
    it("cannot write", async () => {
      const world = await makeWorld(opened());
      const writing = world.store.read((tx) => insertRun(tx, aRun(world, "run")));
      await expect(writing).rejects.toThrow();
      expect(await world.store.read((tx) => runById(tx, world.businessId, world.id("run")))).toBeNull();
    });
  });
}
