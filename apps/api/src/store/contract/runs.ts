import { describe, expect, it } from "vitest";
import {
  countWaiting,
  dueRuns,
  heldRunsDueNow,
  insertRunEvent,
  nextDue,
  postponeRun,
  releaseTurn,
  runById,
  runEventsOf,
  runsAtNode,
  runsOfCall,
  runsOfContact,
  runsOfWorkflow,
  saveRun,
  takeTurn,
} from "../index.ts";
import { addContact, addRun, addSend, makeWorld, type Opened, type World } from "./world.ts";

/** Runs: their journal, and when they wake. */
export function runContract(opened: () => Opened): void {
  const due = async (world: World, now: number, limit = 100) =>
    (await world.store.read((tx) => dueRuns(tx, world.account, { now, limit }))).map(({ id }) => id);

  describe("a run", () => {
    it("is saved by who read it last, and by nobody who read it before", async () => {
      const world = await makeWorld(opened());
      const row = await addRun(world, "run");
      const change = {
        id: row.id,
        seq: 2,
        state: { ...row.state, status: "ended" as const, node: null, wait: null },
        status: "ended" as const,
        dueAt: null,
        dueKey: null,
        endedAt: 6_000,
      };
      const save = () =>
        world.store.transaction((tx) => saveRun(tx, world.businessId, { ...change, expectedSeq: 1 }));
      const saved = await Promise.all([save(), save(), save()]);
      expect(saved.filter(Boolean)).toEqual([true]);
      expect(await world.store.read((tx) => runById(tx, world.businessId, row.id))).toEqual({
        ...row,
        ...change,
      });
    });

    it("hears of an event once, and keeps them in order", async () => {
      const world = await makeWorld(opened());
      const { id: runId } = await addRun(world, "run");
      const add = (name: string, seq: number) =>
        world.store.transaction((tx) =>
          insertRunEvent(tx, {
            id: world.id(name),
            businessId: world.businessId,
            runId,
            seq,
            at: 5_000,
            event: { id: world.id(name), at: 5_000, type: "due", key: "k" },
            path: [{ at: 5_000, nodeId: "wait", visit: 1, port: "after", why: "Two minutes passed." }],
            effects: [],
          }),
        );
      expect([await add("second", 2), await add("first", 1), await add("first", 3)]).toEqual([
        true,
        true,
        false,
      ]);
      const journal = await world.store.read((tx) => runEventsOf(tx, world.businessId, runId));
      expect(journal.map(({ seq, event }) => [seq, event.id])).toEqual([
        [1, world.id("first")],
        [2, world.id("second")],
      ]);
    });

    it("is found by contact, call and workflow", async () => {
      const world = await makeWorld(opened());
      await addRun(world, "waiting");
      await addRun(world, "ended", { status: "ended", endedAt: 3_000, dueAt: null, createdAt: 2_001 });
      const { store, businessId } = world;
      const open = await store.read((tx) =>
        runsOfContact(tx, businessId, {
          contactId: world.id("caller"),
          statuses: ["new", "waiting", "sending"],
        }),
      );
      const ofCall = await store.read((tx) =>
        runsOfCall(tx, businessId, { callId: world.id("call"), contactId: world.id("caller") }),
      );
      const ofWorkflow = await store.read((tx) =>
        runsOfWorkflow(tx, businessId, { workflowId: world.id("workflow"), limit: 1 }),
      );
      expect([open, ofCall, ofWorkflow].map((rows) => rows.map(({ id }) => id))).toEqual([
        [world.id("waiting")],
        [world.id("waiting"), world.id("ended")],
        [world.id("ended")],
      ]);
      expect(await store.read((tx) => countWaiting(tx, businessId, world.id("workflow")))).toEqual({
        wait: 1,
      });
    });
  });

  describe("who stands at a node", () => {
    it("is listed by when they come due, with their way there; who ended or stands elsewhere is not", async () => {
      const world = await makeWorld(opened());
      await addContact(world, "caller", { fields: { first_name: "Maria" } });
      const later = await addRun(world, "later", { dueAt: 9_000 });
      const sooner = await addRun(world, "sooner", { dueAt: 8_000 });
      await addRun(world, "ended", { endedAt: 3_000 });
      await addRun(world, "elsewhere", { state: { ...later.state, node: "reply" } });
      const path = [{ at: 2_600, nodeId: "wait", visit: 1, port: null, why: "Waits 2 minutes." }];
      await world.store.transaction(async (tx) => {
        for (const seq of [1, 2]) {
          const event = { id: world.id(`e${seq}`), at: 2_600, type: "started" as const };
          await insertRunEvent(tx, {
            id: event.id,
            businessId: world.businessId,
            runId: sooner.id,
            seq,
            at: 2_600,
            event,
            path: seq === 2 ? path : [],
            effects: [],
          });
        }
      });
      const at = { workflowId: world.id("workflow"), nodeId: "wait", limit: 10 };
      const rows = await world.store.read((tx) => runsAtNode(tx, world.businessId, at));
      const contact = { phone: "+1312555caller", contactFields: { first_name: "Maria" } };
      const shown = ({ id, carrierAccount, versionId, state }: typeof later) => {
        return { id, carrierAccount, versionId, state, ...contact };
      };
      expect(rows).toEqual([
        { ...shown(sooner), path },
        { ...shown(later), path: null },
      ]);
    });
  });

  describe("what is due", () => {
    it("wakes runs in the order they are due, and only those of the account", async () => {
      const world = await makeWorld(opened());
      const other = await makeWorld(opened());
      for (const each of [world, other]) await addContact(each, "caller");
      await addRun(world, "later", { dueAt: 5_002 });
      await addRun(world, "soon", { dueAt: 5_001 });
      await addRun(world, "tomorrow", { dueAt: 90_000 });
      await addRun(other, "soon", { dueAt: 5_000 });
      expect(await due(world, 5_002)).toEqual([world.id("soon"), world.id("later")]);
      expect(await due(world, 5_002, 1)).toEqual([world.id("soon")]);
      await world.store.transaction((tx) =>
        postponeRun(tx, world.businessId, { id: world.id("soon"), dueAt: 6_000 }),
      );
      expect(await due(world, 5_002)).toEqual([world.id("later")]);
    });

    it("comes due at once where quiet hours hold its text, in one workflow or in all", async () => {
      const world = await makeWorld(opened());
      const held = (name: string) => ({ dueKey: `${world.id(name)}/2/hold`, dueAt: 9_000 });
      await addContact(world, "caller");
      await addRun(world, "waits", { dueAt: 9_000 });
      await addRun(world, "held", held("held"));
      await addRun(world, "elsewhere", { ...held("elsewhere"), workflowId: world.id("another") });
      await addRun(world, "over", { ...held("over"), endedAt: 4_000 });
      const dueNow = (workflowId: string | null, now: number) =>
        world.store.transaction((tx) => heldRunsDueNow(tx, world.businessId, { workflowId, now }));
      expect(await dueNow(world.id("another"), 5_000)).toBe(true);
      expect(await due(world, 5_000)).toEqual([world.id("elsewhere")]);
      expect(await dueNow(null, 5_000)).toBe(true);
      expect(await dueNow(null, 5_000)).toBe(false);
      expect((await due(world, 5_000)).sort()).toEqual([world.id("elsewhere"), world.id("held")].sort());
    });

    it("passes over a contact's other runs while one has its turn", async () => {
      const world = await makeWorld(opened());
      await addContact(world, "caller");
      await addContact(world, "other");
      await addRun(world, "a", { dueAt: 5_000 });
      await addRun(world, "b", { dueAt: 5_001 });
      await addRun(world, "c", { dueAt: 5_002, contactId: world.id("other") });
      const turn = { contactId: world.id("caller"), runId: world.id("a") };
      await world.store.transaction((tx) =>
        takeTurn(tx, world.businessId, { ...turn, now: 5_000, until: 7_000 }),
      );
      const during = await due(world, 6_000);
      const leaseOver = await due(world, 7_000);
      await world.store.transaction((tx) => releaseTurn(tx, world.businessId, turn));
      const after = await due(world, 6_000);
      const all = ["a", "b", "c"].map(world.id);
      expect([during, leaseOver, after]).toEqual([[world.id("a"), world.id("c")], all, all]);
    });

    it("says when to look next: runs, sends and calls, whichever is first", async () => {
      const world = await makeWorld(opened());
      await addContact(world, "caller");
      const next = (after: number) => world.store.read((tx) => nextDue(tx, world.account, after));
      expect(await next(0)).toBeNull();
      await addRun(world, "run", { dueAt: 9_000 });
      await addSend(world, "send", { dueAt: 8_000 });
      expect([await next(0), await next(8_000), await next(9_000)]).toEqual([8_000, 9_000, null]);
    });
  });
}
