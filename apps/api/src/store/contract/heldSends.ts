import { describe, expect, it } from "vitest";
import {
  claimHeldSend,
  claimSends,
  holdAccount,
  holdsOfAccount,
  intentsTo,
  staleSends,
  updateBusiness,
} from "../index.ts";
import { addSend, makeWorld, type Opened, type World } from "./world.ts";

/** Texts that do not move: their account is held, their business sends nothing, or they wait too long. */
export function heldSendContract(opened: () => Opened): void {
  const hold = (world: World) =>
    world.store.transaction((tx) =>
      holdAccount(tx, world.businessId, {
        id: world.id("hold"),
        carrierAccount: world.account,
        reason: "Authenticate",
        since: 2_000,
      }),
    );
  const pause = (world: World, killSwitch: string | null) =>
    world.store.transaction((tx) => updateBusiness(tx, world.businessId, { killSwitch }));
  const tryHeld = async (world: World) => {
    const { account: carrierAccount, businessId } = world;
    const claimed = await world.store.transaction((tx) =>
      claimHeldSend(tx, businessId, { carrierAccount, now: 3_000, claimId: "try" }),
    );
    return claimed === null ? null : [claimed.id, claimed.state, claimed.attempts, claimed.dueAt];
  };

  describe("a held account", () => {
    it("is found by its carrier, and gives one text at a time to try it with: the oldest that is due", async () => {
      const world = await makeWorld(opened());
      await addSend(world, "late", { dueAt: 2_000 });
      await addSend(world, "first", { dueAt: 1_000 });
      await addSend(world, "notYet", { dueAt: 3_001 });
      await hold(world);
      const by = { now: 3_000, limit: 10, claimId: "claim" };
      expect(await world.store.transaction((tx) => claimSends(tx, world.account, by))).toEqual([]);
      expect([await tryHeld(world), await tryHeld(world), await tryHeld(world)]).toEqual([
        [world.id("first"), "claimed", 1, 3_000],
        [world.id("late"), "claimed", 1, 3_000],
        null,
      ]);
      const holds = await world.store.read((tx) => holdsOfAccount(tx, world.account));
      expect(holds.map(({ businessId, reason, since }) => [businessId, reason, since])).toEqual([
        [world.businessId, "Authenticate", 2_000],
      ]);
    });

    it("is not tried while its business sends nothing", async () => {
      const world = await makeWorld(opened());
      await addSend(world, "a");
      await hold(world);
      await pause(world, "Paused.");
      expect(await tryHeld(world)).toBe(null);
      await pause(world, null);
      expect(await tryHeld(world)).toEqual([world.id("a"), "claimed", 1, 3_000]);
    });
  });

  describe("a text that never left", () => {
    it("is found by its age, with what stood in its way", async () => {
      const world = await makeWorld(opened());
      await addSend(world, "old", { createdAt: 1_000 });
      await addSend(world, "younger", { createdAt: 1_001 });
      const stale = async () =>
        (
          await world.store.read((tx) =>
            staleSends(tx, world.account, { now: 9_000, createdBy: 1_000, limit: 10 }),
          )
        ).map(({ send, killSwitch, held }) => [send.id, killSwitch, held]);
      expect(await stale()).toEqual([[world.id("old"), null, null]]);
      await hold(world);
      await pause(world, "Paused.");
      expect(await stale()).toEqual([[world.id("old"), "Paused.", "Authenticate"]]);
    });

    it("is found by whom it is for", async () => {
      const world = await makeWorld(opened());
      await addSend(world, "a");
      await addSend(world, "b", { runId: null });
      await addSend(world, "other", { to: "+13125550177" });
      const found = await world.store.read((tx) => intentsTo(tx, world.businessId, "+13125550111"));
      expect(found.map(({ id }) => id).sort()).toEqual([world.id("a"), world.id("b")]);
    });
  });
}
