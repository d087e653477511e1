import { describe, expect, it } from "vitest";
import {
  bringWorkflowBack,
  businessById,
  businesses,
  guardMsOf,
  insertSession,
  insertVersion,
  liveWorkflows,
  lockBusiness,
  numberByE164,
  numberById,
  numbersOf,
  removeExpiredSessions,
  removeSetting,
  removeWorkflow,
  renameWorkflow,
  saveDraft,
  saveSetting,
  sessionByTokenHash,
  setGuard,
  setLive,
  settingOf,
  updateBusiness,
  updateNumber,
  versionById,
  versionsOf,
  versionsPage,
  workflowById,
  workflowsOf,
} from "../index.ts";
import { addNumber, addWorkflow, aNumber, makeWorld, type Opened } from "./world.ts";

const graph = {
  nodes: [{ id: "n1", type: "wait", version: 1, config: { z: 1, a: { deep: [true, null, 1.5] } } }],
  edges: [{ from: "n1", port: "after", to: "n2" }],
  layout: { n1: { x: 10, y: 20.5 } },
};

/** What owners set up and draw. */
export function workflowContract(opened: () => Opened): void {
  describe("a business", () => {
    it("is read as it was written, and changes where a patch says so", async () => {
      const world = await makeWorld(opened());
      const { store, businessId } = world;
      const hours = [{ weekday: 7, from: 0, to: 1_440 }];
      const before = await store.read((tx) => businessById(tx, businessId));
      expect(
        await store.transaction((tx) => updateBusiness(tx, businessId, { hours, killSwitch: "Holiday." })),
      ).toBe(true);
      const after = await store.read((tx) => businessById(tx, businessId));
      expect(before).toMatchObject({ id: businessId, businessId, quietHours: null, killSwitch: null });
      expect(after).toEqual({ ...before, hours, killSwitch: "Holiday." });
      const all = await store.read((tx) => businesses(tx));
      expect(all.map(({ id }) => id)).toContain(businessId);
    });

    it("is held by one transaction at a time, so that no field is lost between reading and writing back", async () => {
      const { store, businessId } = await makeWorld(opened());
      const add = (key: string) =>
        store.transaction(async (tx) => {
          await lockBusiness(tx, businessId);
          const { fields = [] } = (await businessById(tx, businessId)) ?? {};
          await updateBusiness(tx, businessId, { fields: [...fields, { key, label: key, type: "text" }] });
        });
      const keys = ["a", "b", "c", "d", "e", "f", "g", "h"];
      await Promise.all(keys.map(add));
      const after = await store.read((tx) => businessById(tx, businessId));
      expect(
        after?.fields
          .map(({ key }) => key)
          .filter((key) => keys.includes(key))
          .sort(),
      ).toEqual(keys);
    });

    it("has numbers, which are found by what a webhook names", async () => {
      const world = await makeWorld(opened());
      const { store, businessId } = world;
      await addNumber(world);
      const id = world.id("number");
      await store.transaction((tx) =>
        updateNumber(tx, businessId, { id, ringSeconds: 25, voicemail: false }),
      );
      const row = { ...aNumber(world), ringSeconds: 25, voicemail: false };
      expect(await store.read((tx) => numbersOf(tx, businessId))).toEqual([row]);
      expect(await store.read((tx) => numberById(tx, businessId, id))).toEqual(row);
      expect(await store.read((tx) => numberByE164(tx, world.account, row.e164))).toEqual(row);
      expect(await store.read((tx) => numberByE164(tx, "another account", row.e164))).toBeNull();
      await expect(store.transaction(() => addNumber(world))).rejects.toThrow();
    });

    it("has sessions that expire, and settings of any shape", async () => {
      const world = await makeWorld(opened());
      const { store, businessId } = world;
      const session = {
        id: world.id("s"),
        businessId,
        tokenHash: world.id("hash"),
        createdAt: 1_000,
        expiresAt: 2_000,
      };
      await store.transaction((tx) => insertSession(tx, session));
      const found = (now: number) =>
        store.read((tx) => sessionByTokenHash(tx, { tokenHash: session.tokenHash, now }));
      expect([await found(1_999), await found(2_000)]).toEqual([session, null]);
      expect(await store.transaction((tx) => removeExpiredSessions(tx, businessId, 2_000))).toBe(1);

      const values = ["12", 12, false, null, { a: [1] }, "null"];
      const read: unknown[] = [];
      for (const value of values) {
        await store.transaction((tx) =>
          saveSetting(tx, businessId, { id: world.id("set"), key: "k", value }),
        );
        read.push(await store.read((tx) => settingOf(tx, businessId, "k")));
      }
      expect(read).toEqual(values);
      await store.transaction((tx) => removeSetting(tx, businessId, "k"));
      expect(await store.read((tx) => settingOf(tx, businessId, "k"))).toBe(null);
    });
  });

  describe("a workflow", () => {
    it("keeps a draft as it was drawn, and refuses one made from an older revision", async () => {
      const world = await makeWorld(opened());
      await addWorkflow(world);
      const id = world.id("workflow");
      const save = (expectedRevision: number) =>
        world.store.transaction((tx) =>
          saveDraft(tx, world.businessId, { id, draft: graph, expectedRevision, updatedAt: 2_000 }),
        );
      expect([await save(0), await save(0), await save(1)]).toEqual([1, null, 2]);
      const row = await world.store.read((tx) => workflowById(tx, world.businessId, id));
      expect(JSON.stringify(row?.draft)).toBe(JSON.stringify(graph));
    });

    it("goes live with a version, and off without forgetting it", async () => {
      const world = await makeWorld(opened());
      const { store, businessId } = world;
      await addWorkflow(world);
      const id = world.id("workflow");
      const version = {
        id: world.id("v1"),
        businessId,
        workflowId: id,
        number: 1,
        graph,
        hash: "abc",
        publishedAt: 3_000,
      };
      await store.transaction(async (tx) => {
        await insertVersion(tx, version);
        await setLive(tx, businessId, { id, versionId: version.id, updatedAt: 3_000 });
      });
      const live = await store.read((tx) => liveWorkflows(tx, businessId));
      await store.transaction((tx) => setLive(tx, businessId, { id, versionId: null, updatedAt: 4_000 }));
      const off = await store.read((tx) => workflowsOf(tx, businessId));
      expect(live).toEqual([
        { workflowId: id, versionId: version.id, name: "Missed calls", guardMs: 43_200_000 },
      ]);
      expect(off.map((row) => [row.live, row.liveVersionId, row.updatedAt])).toEqual([
        [false, version.id, 4_000],
      ]);
      expect(await store.read((tx) => liveWorkflows(tx, businessId))).toEqual([]);
      expect(await store.read((tx) => versionsOf(tx, businessId, id))).toEqual([version]);
      expect(await store.read((tx) => versionById(tx, businessId, version.id))).toEqual(version);
      const twice = store.transaction((tx) => insertVersion(tx, { ...version, id: world.id("v1b") }));
      await expect(twice).rejects.toThrow();
    });

    it("is off the list and off for calls while it is removed, and comes back as it was", async () => {
      const world = await makeWorld(opened());
      const { store, businessId } = world;
      await addWorkflow(world);
      const id = world.id("workflow");
      await store.transaction((tx) => setLive(tx, businessId, { id, versionId: "v1", updatedAt: 3_000 }));
      const seen = () =>
        store.read(async (tx) => ({
          listed: (await workflowsOf(tx, businessId)).length,
          live: (await liveWorkflows(tx, businessId)).length,
          removedAt: (await workflowById(tx, businessId, id))?.removedAt,
        }));
      const remove = (at: number) => store.transaction((tx) => removeWorkflow(tx, businessId, { id, at }));
      const bringBack = () => store.transaction((tx) => bringWorkflowBack(tx, businessId, id));
      expect(await seen()).toEqual({ listed: 1, live: 1, removedAt: null });
      expect([await remove(5_000), await remove(6_000)]).toEqual([true, false]);
      expect(await seen()).toEqual({ listed: 0, live: 0, removedAt: 5_000 });
      expect([await bringBack(), await bringBack()]).toEqual([true, false]);
      expect(await seen()).toEqual({ listed: 1, live: 1, removedAt: null });
    });

    it("has versions that are read page by page, the newest first", async () => {
      const world = await makeWorld(opened());
      const { store, businessId } = world;
      await addWorkflow(world);
      const workflowId = world.id("workflow");
      await store.transaction(async (tx) => {
        for (const number of [1, 2, 3])
          await insertVersion(tx, {
            id: world.id(`version${number}`),
            businessId,
            workflowId,
            number,
            graph,
            hash: `hash ${number}`,
            publishedAt: number * 1_000,
          });
      });
      const numbers = (before: number | null, of = businessId) =>
        store.read(async (tx) =>
          (await versionsPage(tx, of, { workflowId, before, limit: 2 })).map(({ number }) => number),
        );
      expect([
        await numbers(null),
        await numbers(2),
        await numbers(1),
        await numbers(null, "another"),
      ]).toEqual([[3, 2], [1], [], []]);
    });

    it("has a guard of up to months, or none", async () => {
      const world = await makeWorld(opened());
      await addWorkflow(world);
      const id = world.id("workflow");
      const set = async (guardMs: number | null) => {
        await world.store.transaction((tx) =>
          setGuard(tx, world.businessId, { id, guardMs, updatedAt: 2_000 }),
        );
        return world.store.read((tx) => guardMsOf(tx, world.businessId, id));
      };
      expect([await set(90 * 86_400_000), await set(null)]).toEqual([7_776_000_000, null]);
      await world.store.transaction((tx) =>
        renameWorkflow(tx, world.businessId, { id, name: "Calls", updatedAt: 2_500 }),
      );
      const row = await world.store.read((tx) => workflowById(tx, world.businessId, id));
      expect([row?.name, row?.updatedAt]).toEqual(["Calls", 2_500]);
    });
  });
}
