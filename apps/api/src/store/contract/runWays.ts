import { describe, expect, it } from "vitest";
import { insertRunEvent, runWays } from "../index.ts";
import { addContact, addRun, makeWorld, type Opened, type World } from "./world.ts";

/** The ways that runs took, for counting. */
export function runWayContract(opened: () => Opened): void {
  describe("the ways of runs", () => {
    async function walk(world: World, run: string, seq: number, ...nodes: string[]): Promise<void> {
      const id = world.id(`${run}-${seq}`);
      const path = nodes.map((nodeId) => ({ at: seq, nodeId, visit: seq, port: "next", why: "" }));
      await world.store.transaction((tx) =>
        insertRunEvent(tx, {
          id,
          businessId: world.businessId,
          runId: world.id(run),
          seq,
          at: seq,
          event: { id, at: seq, type: "started" },
          path,
          effects: [],
        }),
      );
    }

    async function told(world: World, more: object = {}): Promise<(string | number | null)[][]> {
      const { store, businessId } = world;
      const slice = { workflowId: world.id("workflow"), versionId: null, since: 0, before: null, limit: 9 };
      const rows = await store.read((tx) => runWays(tx, businessId, { ...slice, ...more }));
      return rows.map(({ runId, seq, path }) => [
        runId.slice(world.id("").length),
        seq,
        ...(path ?? []).map(({ nodeId }) => nodeId),
      ]);
    }

    it("come newest run first, each run's events in order, a slice of runs at a time", async () => {
      const world = await makeWorld(opened());
      await addContact(world, "caller");
      await addRun(world, "old", { createdAt: 1_000 });
      await addRun(world, "a", { createdAt: 2_000 });
      await addRun(world, "b", { createdAt: 2_000 });
      await addRun(world, "new", { createdAt: 3_000, versionId: world.id("version2") });
      await walk(world, "b", 2, "text");
      await walk(world, "b", 1, "call", "wait");
      await walk(world, "a", 1, "call");
      const all = [
        ["new", null],
        ["b", 1, "call", "wait"],
        ["b", 2, "text"],
        ["a", 1, "call"],
        ["old", null],
      ];
      expect(await told(world)).toEqual(all);
      expect(await told(world, { limit: 2 })).toEqual(all.slice(0, 3));
      expect(await told(world, { before: { at: 2_000, id: world.id("b") } })).toEqual(all.slice(3));
      expect(await told(world, { since: 2_001 })).toEqual(all.slice(0, 1));
      expect(await told(world, { versionId: world.id("version2") })).toEqual(all.slice(0, 1));
    });
  });
}
