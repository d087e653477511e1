import type { Errand } from "@ringback/engine";
import { describe, expect, it } from "vitest";
import {
  claimErrands,
  type ErrandEnd,
  errandPlace,
  errandsOfRun,
  nextDue,
  recordErrand,
  recoverErrands,
  type Store,
} from "../index.ts";
import { addErrand, makeWorld, type Opened, type World } from "./world.ts";

const WEB: Errand = { type: "webRequest", url: "https://hooks.example.com/x", body: "{}" };
const DONE = { state: "done", dueAt: null, why: "Your phone was texted.", settledAt: 3_500 } as const;

/** The life of an errand: claimed by one, recorded once, repeated only where that does no harm. */
export function errandContract(opened: () => Opened): void {
  const claim = (world: World, more: { now?: number; limit?: number; store?: Store } = {}) =>
    (more.store ?? world.store).transaction((tx) =>
      claimErrands(tx, world.account, { now: more.now ?? 3_000, limit: more.limit ?? 100 }),
    );
  const record = (world: World, name: string, end: Omit<ErrandEnd, "id">) =>
    world.store.transaction((tx) => recordErrand(tx, world.businessId, { id: world.id(name), ...end }));
  const recover = (world: World, claimedBy: number) =>
    world.store.transaction((tx) =>
      recoverErrands(tx, world.account, { now: 5_000, claimedBy, attempts: 2, why: "Nobody knows." }),
    );
  const ofRun = (world: World) =>
    world.store.read((tx) => errandsOfRun(tx, world.businessId, world.id("run")));

  describe("an errand", () => {
    it("is asked for once under its key", async () => {
      const world = await makeWorld(opened());
      const errandKey = world.id("key-a");
      const asked = await Promise.all([
        addErrand(world, "a"),
        addErrand(world, "b", { errandKey }),
        addErrand(world, "c", { errandKey }),
      ]);
      expect(asked.filter(Boolean)).toEqual([true]);
    });

    it("is claimed by one of many, oldest first, and only when due", async () => {
      const world = await makeWorld(opened());
      await addErrand(world, "a", { dueAt: 2_000, createdAt: 2_000 });
      await addErrand(world, "b", { dueAt: 1_000, createdAt: 1_000 });
      await addErrand(world, "c", { dueAt: 3_001, createdAt: 3_001 });
      expect(await claim(world, { limit: 1 })).toEqual([
        {
          id: world.id("b"),
          businessId: world.businessId,
          carrierAccount: world.account,
          runId: world.id("run"),
          callId: world.id("call"),
          contactId: world.id("caller"),
          nodeId: "notify",
          errandKey: world.id("key-b"),
          errand: { type: "textOwner", body: "Somebody called." },
          state: "claimed",
          dueAt: 3_000,
          attempts: 1,
          why: null,
          createdAt: 1_000,
          settledAt: null,
        },
      ]);
      expect((await claim(world)).map(({ id }) => id)).toEqual([world.id("a")]);
      expect(await claim(world)).toEqual([]);
      expect(await world.store.read((tx) => nextDue(tx, world.account, 3_000))).toBe(3_001);
    });

    it("is never handed to two claimers, not even to two processes", async () => {
      const at = opened();
      const world = await makeWorld(at);
      const second = at.second === null ? null : await at.second();
      await Promise.all(Array.from({ length: 40 }, (_, i) => addErrand(world, `e${i}`)));
      const claims = await Promise.all(
        Array.from({ length: 8 }, (_, i) =>
          claim(world, { limit: 10, store: i % 2 === 1 && second !== null ? second : world.store }),
        ),
      );
      await second?.close();
      const ids = claims.flat().map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length + (await claim(world)).length).toBe(40);
    });

    it("is recorded once, from its claim, and can be put back", async () => {
      const world = await makeWorld(opened());
      await addErrand(world, "a");
      expect(await record(world, "a", DONE)).toBe(false);
      await claim(world);
      const later = { state: "intent", dueAt: 9_000, why: "Not now.", settledAt: null } as const;
      expect(await record(world, "a", later)).toBe(true);
      expect([await claim(world, { now: 8_999 }), (await claim(world, { now: 9_000 })).length]).toEqual([
        [],
        1,
      ]);
      expect([await record(world, "a", DONE), await record(world, "a", DONE)]).toEqual([true, false]);
      expect(await ofRun(world)).toMatchObject([{ ...DONE, attempts: 2 }]);
    });
  });

  describe("an errand whose process died", () => {
    it("ends as unknown, but for a web request, which is made again so many times", async () => {
      const world = await makeWorld(opened());
      await addErrand(world, "text");
      await addErrand(world, "web", { errand: WEB });
      await claim(world);
      expect([await recover(world, 2_999), await recover(world, 3_000), await recover(world, 3_000)]).toEqual(
        [0, 2, 0],
      );
      expect(await ofRun(world)).toMatchObject([
        { state: "unknown", why: "Nobody knows.", dueAt: null, settledAt: 5_000 },
        { state: "intent", why: null, dueAt: 5_000, settledAt: null },
      ]);
      await claim(world, { now: 5_000 });
      await recover(world, 5_000);
      expect((await ofRun(world)).map(({ state, attempts }) => [state, attempts])).toEqual([
        ["unknown", 1],
        ["unknown", 2],
      ]);
    });
  });

  describe("a limit of errands", () => {
    it("counts those of its kind up to itself that did not fail", async () => {
      const world = await makeWorld(opened());
      await addErrand(world, "old", { createdAt: 1_999 });
      await addErrand(world, "a", { createdAt: 2_000 });
      await addErrand(world, "failed", { createdAt: 2_500 });
      await addErrand(world, "web", { createdAt: 2_600, errand: WEB });
      await addErrand(world, "b", { createdAt: 3_000 });
      await addErrand(world, "c", { createdAt: 3_000 });
      await claim(world);
      await record(world, "failed", { ...DONE, state: "failed" });
      const placeOf = (name: string, createdAt: number) =>
        world.store.read((tx) =>
          errandPlace(tx, world.businessId, {
            id: world.id(name),
            createdAt,
            type: "textOwner",
            since: 2_000,
          }),
        );
      expect([await placeOf("a", 2_000), await placeOf("b", 3_000), await placeOf("c", 3_000)]).toEqual([
        1, 2, 3,
      ]);
    });
  });
}
