import { describe, expect, it } from "vitest";
import {
  callById,
  callsPage,
  callTimes,
  dueClassifications,
  insertCallEventIfNew,
  insertCallIfNew,
  knownCallSids,
  setDisposition,
  setOutcome,
  updateCallEvidence,
} from "../index.ts";
import { aCall, addContact, addNumber, addRun, makeWorld, type Opened, type World } from "./world.ts";

/** Calls, and what they turned out to be. */
export function callContract(opened: () => Opened): void {
  const add = (world: World, name: string, more: Parameters<typeof aCall>[2] = {}) =>
    world.store.transaction((tx) => insertCallIfNew(tx, aCall(world, name, more)));

  describe("a call", () => {
    it("is one row for one SID, however its webhooks come", async () => {
      const world = await makeWorld(opened());
      const sid = world.id("CA1");
      const rows = await Promise.all(["a", "b", "c"].map((name) => add(world, name, { sid })));
      expect(new Set(rows.map(({ id }) => id)).size).toBe(1);
      const known = await world.store.read((tx) => knownCallSids(tx, world.account, [sid, world.id("CA2")]));
      expect(known).toEqual([sid]);
    });

    it("keeps each webhook once by SID, kind and status", async () => {
      const world = await makeWorld(opened());
      const event = (status: string) =>
        world.store.transaction((tx) =>
          insertCallEventIfNew(tx, {
            businessId: world.businessId,
            carrierAccount: world.account,
            sid: world.id("CA1"),
            kind: "status",
            status,
            form: { CallStatus: status },
            receivedAt: 2_000,
          }),
        );
      const kept = await Promise.all([event("ringing"), event("ringing"), event("completed")]);
      expect(kept.filter(Boolean).length).toBe(2);
    });

    it("is due for classification until it has an outcome", async () => {
      const world = await makeWorld(opened());
      const { store, businessId } = world;
      const { id } = await add(world, "call", { classifyAt: 5_000 });
      const due = (now: number) =>
        store.read((tx) => dueClassifications(tx, world.account, { now, limit: 10 }));
      expect(await due(4_999)).toEqual([]);
      expect(await due(5_000)).toEqual([{ businessId, id, sid: world.id("sid-call"), classifyAt: 5_000 }]);

      const evidence = { dialed: true, twiml: "voicemail" as const };
      const voicemail = { recordingSid: "RE1", url: "https://example.org/RE1", duration: 7 };
      const update = { id, evidence, classifyAt: 6_000, endedAt: 5_500, voicemail };
      await store.transaction((tx) => updateCallEvidence(tx, businessId, update));
      expect((await due(6_000)).length).toBe(1);
      const outcome = { id, outcome: "voicemail" as const, outcomeAt: 5_600, rangMs: 20_000 };
      await store.transaction((tx) => setOutcome(tx, businessId, outcome));
      expect(await due(9_000)).toEqual([]);
      expect(await store.read((tx) => callById(tx, businessId, id))).toEqual({
        ...aCall(world, "call"),
        ...update,
        ...outcome,
        classifyAt: null,
        disposition: null,
        dispositionAt: null,
      });
    });

    it("ends in one disposition, which only what it expects replaces", async () => {
      const world = await makeWorld(opened());
      const { id } = await add(world, "call");
      const set = (type: "sent" | "notConfirmed" | "suppressed", expectNow: ("none" | "notConfirmed")[]) =>
        world.store.transaction((tx) =>
          setDisposition(tx, world.businessId, {
            id,
            disposition: { type, code: type, why: `It was ${type}.` },
            at: 7_000,
            expect: expectNow,
          }),
        );
      expect([
        await set("notConfirmed", ["none"]),
        await set("suppressed", ["none"]),
        await set("sent", ["none", "notConfirmed"]),
        await set("sent", ["none", "notConfirmed"]),
        await set("suppressed", ["notConfirmed"]),
      ]).toEqual([true, false, true, false, false]);
      const row = await world.store.read((tx) => callById(tx, world.businessId, id));
      expect(row?.disposition).toEqual({ type: "sent", code: "sent", why: "It was sent." });
    });

    it("is remembered by its time", async () => {
      const world = await makeWorld(opened());
      const contactId = world.id("caller");
      for (const at of [1_000, 3_000, 2_000]) await add(world, `call${at}`, { at, contactId });
      const times = (since: number, limit: number) =>
        world.store.read((tx) => callTimes(tx, world.businessId, { contactId, since, limit }));
      expect([await times(0, 10), await times(2_000, 10), await times(0, 1)]).toEqual([
        [3_000, 2_000, 1_000],
        [3_000, 2_000],
        [3_000],
      ]);
    });
  });

  describe("the page of calls", () => {
    it("goes on where the page above ended, also among calls of one instant", async () => {
      const world = await makeWorld(opened());
      await addNumber(world);
      await addContact(world, "caller", { fields: { first_name: "Bo" } });
      for (const name of ["c1", "c2", "c3", "c4"]) {
        await add(world, name, { at: 2_000, contactId: world.id("caller") });
      }
      await addRun(world, "run", { callId: world.id("c4"), dueAt: 5_000 });
      await addRun(world, "second", { callId: world.id("c4"), dueAt: 9_000 });
      const page = (before: { at: number; id: string } | null) =>
        world.store.read((tx) => callsPage(tx, world.businessId, { before, limit: 3 }));
      const first = await page(null);
      expect(first.map(({ id }) => id)).toEqual(["c4", "c3", "c2"].map(world.id));
      expect(first[0]).toMatchObject({
        contactFields: { first_name: "Bo" },
        numberLabel: "Main line",
        runIds: [world.id("run"), world.id("second")],
        waitsUntil: 5_000,
      });
      expect(first[1]).toMatchObject({ runIds: [], waitsUntil: null });
      expect((await page({ at: 2_000, id: world.id("c2") })).map(({ id }) => id)).toEqual([world.id("c1")]);
    });

    it("can be narrowed to what needs the owner", async () => {
      const world = await makeWorld(opened());
      await add(world, "answered", { outcome: "answered" });
      await add(world, "missed", { outcome: "missed" });
      await add(world, "open", {
        outcome: "abandoned",
        disposition: { type: "notConfirmed", code: "notConfirmed", why: "Nobody knows." },
      });
      const ids = async (filter: "all" | "missed" | "answered" | "needsYou") =>
        (
          await world.store.read((tx) => callsPage(tx, world.businessId, { before: null, limit: 9, filter }))
        ).map(({ id }) => id);
      expect([await ids("all"), await ids("missed"), await ids("answered"), await ids("needsYou")]).toEqual([
        ["open", "missed", "answered"].map(world.id),
        ["open", "missed"].map(world.id),
        [world.id("answered")],
        [world.id("open")],
      ]);
    });
  });
}
