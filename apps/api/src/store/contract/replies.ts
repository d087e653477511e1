import { describe, expect, it } from "vitest";
import { answeredTexts, claimSends, insertMessageIfNew, insertSend, optOut, recordSend } from "../index.ts";
import { addContact, addRun, anIntent, makeWorld, type Opened, type World } from "./world.ts";

const DAY_MS = 86_400_000;
const span = { from: 0, until: 90 * DAY_MS, replyMs: 7 * DAY_MS };

/** Which texts were answered, and by what. */
export function replyContract(opened: () => Opened): void {
  describe("a text's reply", () => {
    /** A business with one caller. */
    async function begin(): Promise<World> {
      const world = await makeWorld(opened());
      await addContact(world, "caller");
      await addRun(world, "run");
      return world;
    }

    /** A text that left at `at`, and that the carrier took a minute later unless told otherwise. */
    async function text(
      world: World,
      name: string,
      {
        at,
        takenAt = at + 60_000,
        state = "accepted",
        runId = world.id("run") as string | null,
      }: {
        at: number;
        takenAt?: number;
        state?: "accepted" | "rejected";
        runId?: string | null;
      },
    ): Promise<void> {
      const { store, businessId, account } = world;
      const intent = anIntent(world, name, { runId, nodeId: name, dueAt: at, createdAt: at });
      await store.transaction(async (tx) => {
        await insertSend(tx, intent);
        await claimSends(tx, account, { now: at, limit: 1, claimId: world.id(`claim-${name}`) });
        await recordSend(tx, businessId, {
          id: world.id(name),
          expect: ["claimed"],
          state,
          dueAt: null,
          settledAt: takenAt,
        });
        if (state !== "accepted") return;
        const { id: sendId, contactId, body } = intent;
        const message = { id: world.id(`out-${name}`), businessId, contactId, sendId, body };
        await insertMessageIfNew(tx, { ...message, direction: "out", at: takenAt });
      });
    }

    async function hear(world: World, body: string, at: number): Promise<void> {
      await world.store.transaction((tx) =>
        insertMessageIfNew(tx, {
          id: world.id(`in-${at}`),
          businessId: world.businessId,
          contactId: world.id("caller"),
          direction: "in",
          body,
          at,
        }),
      );
    }

    async function answered(world: World) {
      const rows = await world.store.read((tx) => answeredTexts(tx, world.businessId, span));
      return rows
        .sort((a, b) => a.at - b.at)
        .map(({ versionId, nodeId, at, reply }) => {
          expect(versionId).toBe(world.id("version"));
          return [nodeId, at, reply];
        });
    }

    it("is the first that comes in after it, within a week", async () => {
      const world = await begin();
      await hear(world, "Hello? I called.", 500);
      await text(world, "a", { at: 1_000 });
      expect(await answered(world)).toEqual([["a", 1_000, null]]);
      await hear(world, "My sink leaks", 200_000);
      await hear(world, "Are you there", 300_000);
      expect(await answered(world)).toEqual([["a", 1_000, "My sink leaks"]]);
    });

    it("is none when it comes after a week, or after the next text", async () => {
      const world = await begin();
      await text(world, "a", { at: 0 });
      await text(world, "b", { at: 2 * DAY_MS });
      await hear(world, "For the second", 3 * DAY_MS);
      await text(world, "c", { at: 20 * DAY_MS });
      await hear(world, "Late", 27 * DAY_MS + 1);
      await text(world, "d", { at: 40 * DAY_MS });
      await hear(world, "Just in time", 47 * DAY_MS);
      expect(await answered(world)).toEqual([
        ["a", 0, null],
        ["b", 2 * DAY_MS, "For the second"],
        ["c", 20 * DAY_MS, null],
        ["d", 40 * DAY_MS, "Just in time"],
      ]);
    });

    it("is found though it came before the carrier confirmed the text", async () => {
      const world = await begin();
      await text(world, "a", { at: 1_000, takenAt: 900_000 });
      await hear(world, "Yes", 60_000);
      expect(await answered(world)).toEqual([["a", 1_000, "Yes"]]);
    });

    it("is none when it opted them out in the carrier's eyes", async () => {
      const world = await begin();
      await text(world, "a", { at: 1_000 });
      await hear(world, "Ya no", 5_000);
      await world.store.transaction((tx) =>
        optOut(tx, world.businessId, { id: world.id("caller"), at: 5_000 }),
      );
      expect(await answered(world)).toEqual([["a", 1_000, null]]);
    });

    it("is asked of texts that a run sent, in the span, and that the carrier took", async () => {
      const world = await begin();
      await text(world, "refused", { at: 1_000, state: "rejected" });
      await text(world, "byOwner", { at: 2_000, runId: null });
      await text(world, "later", { at: 90 * DAY_MS });
      expect(await answered(world)).toEqual([]);
    });
  });
}
