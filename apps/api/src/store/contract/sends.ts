import { describe, expect, it } from "vitest";
import {
  claimedToUnknown,
  claimSends,
  countSends,
  dueResolutions,
  holdAccount,
  holdsOf,
  knownSendSids,
  recordSend,
  releaseAccount,
  type Store,
  sendById,
  sendBySid,
  sendByToken,
  sendsOfCall,
  sendsOfRun,
  setDelivery,
  textsTo,
  unknownTo,
  updateBusiness,
} from "../index.ts";
import { addRun, addSend, anIntent, makeWorld, type Opened, type World } from "./world.ts";

/** The life of a send: claimed by one, recorded once, never back to intent by accident. */
export function sendContract(opened: () => Opened): void {
  const claim = (
    world: World,
    more: { now?: number; limit?: number; store?: Store; claimId?: string } = {},
  ) =>
    (more.store ?? world.store).transaction((tx) =>
      claimSends(tx, world.account, {
        now: more.now ?? 3_000,
        limit: more.limit ?? 100,
        claimId: more.claimId ?? "c1",
      }),
    );
  const record = (world: World, name: string, patch: Omit<Parameters<typeof recordSend>[2], "id">) =>
    world.store.transaction((tx) => recordSend(tx, world.businessId, { id: world.id(name), ...patch }));

  describe("a send", () => {
    it("is asked for once under its key", async () => {
      const world = await makeWorld(opened());
      const again = { sendKey: world.id("key-a") };
      const asked = await Promise.all([
        addSend(world, "a"),
        addSend(world, "b", again),
        addSend(world, "c", again),
      ]);
      expect(asked.filter(Boolean)).toEqual([true]);
    });

    it("is claimed by one of many, oldest first, and only when due", async () => {
      const world = await makeWorld(opened());
      for (const [name, dueAt] of [
        ["a", 2_000],
        ["b", 1_000],
        ["c", 3_001],
      ] as const) {
        await addSend(world, name, { dueAt, createdAt: dueAt });
      }
      const [row, ...more] = await claim(world, { limit: 1 });
      expect(more).toEqual([]);
      expect(row).toEqual({
        ...anIntent(world, "b"),
        createdAt: 1_000,
        segments: null,
        state: "claimed",
        dueAt: 3_000,
        claimId: "c1",
        claimedAt: 3_000,
        attempts: 1,
        lookups: 0,
        unknownAt: null,
        sid: null,
        errorCode: null,
        errorMessage: null,
        delivery: null,
        deliveryRank: -1,
        settledAt: null,
      });
      expect((await claim(world)).map(({ id }) => id)).toEqual([world.id("a")]);
      expect(await claim(world)).toEqual([]);
    });

    it("is never handed to two claimers, not even to two processes", async () => {
      const at = opened();
      const world = await makeWorld(at);
      const second = at.second === null ? null : await at.second();
      const names = Array.from({ length: 60 }, (_, i) => `s${i}`);
      await Promise.all(names.map((name) => addSend(world, name)));
      const claims = await Promise.all(
        Array.from({ length: 12 }, (_, i) =>
          claim(world, {
            limit: 10,
            claimId: `c${i}`,
            store: i % 2 === 1 && second !== null ? second : world.store,
          }),
        ),
      );
      await second?.close();
      const ids = claims.flat().map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const left = await claim(world);
      expect(ids.length + left.length).toBe(60);
    });

    it("is passed over while the carrier holds its business, or its kill switch is on", async () => {
      const world = await makeWorld(opened());
      const { store, businessId, account } = world;
      await addSend(world, "a");
      const hold = { id: world.id("hold"), carrierAccount: account, reason: "401", since: 3_000 };
      await store.transaction((tx) => holdAccount(tx, businessId, hold));
      const again = await store.transaction((tx) =>
        holdAccount(tx, businessId, { ...hold, id: world.id("hold2"), reason: "403" }),
      );
      expect([again, await claim(world)]).toEqual([false, []]);
      expect(await store.read((tx) => holdsOf(tx, businessId))).toEqual([{ ...hold, businessId }]);
      await store.transaction((tx) => releaseAccount(tx, businessId, account));
      await store.transaction((tx) => updateBusiness(tx, businessId, { killSwitch: "Off for today." }));
      expect(await claim(world)).toEqual([]);
      await store.transaction((tx) => updateBusiness(tx, businessId, { killSwitch: null }));
      expect((await claim(world)).length).toBe(1);
    });

    it("is recorded from the state it was expected in, once", async () => {
      const world = await makeWorld(opened());
      await addSend(world, "a");
      const accept = (name: string) =>
        record(world, "a", { state: "accepted", sid: world.id(name), dueAt: null, expect: ["claimed"] });
      expect(await accept("tooSoon")).toBe(false);
      await claim(world);
      const answers = await Promise.all([accept("SM1"), accept("SM2")]);
      expect([answers.filter(Boolean), await accept("SM3")]).toEqual([[true], false]);
      const row = await world.store.read((tx) => sendById(tx, world.businessId, world.id("a")));
      const sid = world.id(answers[0] ? "SM1" : "SM2");
      expect(row).toMatchObject({ state: "accepted", sid, dueAt: null, claimId: "c1", errorMessage: null });
    });

    it("is found by token, SID, run and call, also when an owner sent it without a run", async () => {
      const world = await makeWorld(opened());
      const { store, businessId } = world;
      await addRun(world, "run");
      await addSend(world, "a", { createdAt: 3_000 });
      await addSend(world, "b", { runId: null, createdAt: 3_001 });
      await addSend(world, "c", { runId: null, callId: world.id("another"), createdAt: 3_002 });
      await record(world, "a", { sid: world.id("SM1"), expect: ["intent"] });
      const ids = await store.read(async (tx) => ({
        token: (await sendByToken(tx, { id: world.id("a"), token: world.id("token-a") }))?.id,
        anothersToken: await sendByToken(tx, { id: world.id("a"), token: world.id("token-b") }),
        sid: (await sendBySid(tx, businessId, world.id("SM1")))?.id,
        run: (await sendsOfRun(tx, businessId, { runId: world.id("run"), to: "+13125550111" })).map(
          ({ id }) => id,
        ),
        call: (await sendsOfCall(tx, businessId, { callId: world.id("call"), to: "+13125550111" })).map(
          ({ id }) => id,
        ),
        sids: await knownSendSids(tx, businessId, [world.id("SM1"), world.id("SM2")]),
      }));
      expect(ids).toEqual({
        token: world.id("a"),
        anothersToken: null,
        sid: world.id("a"),
        run: [world.id("a")],
        call: [world.id("a"), world.id("b")],
        sids: [world.id("SM1")],
      });
    });

    it("is counted for its number unless it did not go or an owner sent it", async () => {
      const world = await makeWorld(opened());
      await addSend(world, "old", { createdAt: 999 });
      await addSend(world, "a", { createdAt: 1_000 });
      await addSend(world, "rejected", { createdAt: 1_001 });
      await addSend(world, "byHand", { createdAt: 1_002, runId: null });
      await record(world, "rejected", { state: "rejected", dueAt: null, expect: ["intent"] });
      const texts = await world.store.read((tx) =>
        textsTo(tx, world.businessId, { to: "+13125550111", since: 1_000 }),
      );
      const states = await world.store.read((tx) => countSends(tx, world.businessId));
      expect([texts, states]).toEqual([1, { intent: 3, rejected: 1 }]);
    });
  });

  describe("a send that nobody heard the end of", () => {
    it("is found claimed at the next start, and is unknown then, never intent", async () => {
      const world = await makeWorld(opened());
      await addSend(world, "a");
      await addSend(world, "b", { dueAt: 8_000 });
      await claim(world);
      const found = (claimedBy: number) =>
        world.store.transaction((tx) => claimedToUnknown(tx, world.account, { now: 5_000, claimedBy }));
      expect([await found(2_999), await found(5_000), await found(5_000)]).toEqual([0, 1, 0]);
      const row = await world.store.read((tx) => sendById(tx, world.businessId, world.id("a")));
      expect(row).toMatchObject({ state: "unknown", unknownAt: 5_000, dueAt: 5_000, attempts: 1 });
      expect(await claim(world, { now: 5_000 })).toEqual([]);
      expect(await world.store.read((tx) => unknownTo(tx, world.businessId, "+13125550111"))).toBe(true);
    });

    it("is looked up when it is due", async () => {
      const world = await makeWorld(opened());
      await addSend(world, "a");
      await claim(world);
      await record(world, "a", { state: "unknown", dueAt: 9_000, unknownAt: 3_500, expect: ["claimed"] });
      const due = async (now: number) =>
        (await world.store.read((tx) => dueResolutions(tx, world.account, { now, limit: 10 }))).map(
          ({ id }) => id,
        );
      expect([await due(8_999), await due(9_000)]).toEqual([[], [world.id("a")]]);
    });
  });

  describe("delivery", () => {
    it("only moves forward", async () => {
      const world = await makeWorld(opened());
      await addSend(world, "a");
      const report = (delivery: string, rank: number) =>
        world.store.transaction((tx) =>
          setDelivery(tx, world.businessId, { id: world.id("a"), delivery, rank, errorCode: null }),
        );
      expect([
        await report("queued", 0),
        await report("delivered", 5),
        await report("sent", 4),
        await report("delivered", 5),
      ]).toEqual([true, true, false, false]);
      const row = await world.store.read((tx) => sendById(tx, world.businessId, world.id("a")));
      expect(row?.delivery).toBe("delivered");
    });
  });
}
