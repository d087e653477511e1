import { DEFAULT_WORKFLOW_SETTINGS, type WorkflowSettings } from "@ringback/engine";
import { describe, expect, it } from "vitest";
import {
  businessById,
  businessOfWorkflow,
  lockWorkflow,
  saveSetting,
  settingOf,
  setWorkflowSettings,
  workflowById,
} from "../index.ts";
import { addWorkflow, makeWorld, type Opened } from "./world.ts";

/** What was decided for one workflow. */
export function workflowSettingsContract(opened: () => Opened): void {
  describe("a workflow", () => {
    it("has settings of its own, which are read together with the business", async () => {
      const world = await makeWorld(opened());
      const { store, businessId } = world;
      await addWorkflow(world);
      const id = world.id("workflow");
      const together = () => store.read((tx) => businessOfWorkflow(tx, businessId, id));
      const business = await store.read((tx) => businessById(tx, businessId));
      expect(await together()).toEqual({ ...business, workflowSettings: null });
      const settings: WorkflowSettings = {
        ...DEFAULT_WORKFLOW_SETTINGS,
        holidays: [{ date: "2026-12-25", yearly: true, name: "Christmas", open: [] }],
        quietHours: "none",
      };
      const set = (kept: WorkflowSettings | null) =>
        store.transaction((tx) =>
          setWorkflowSettings(tx, businessId, { id, settings: kept, updatedAt: 2_000 }),
        );
      expect(await set(settings)).toBe(true);
      expect(await together()).toEqual({ ...business, workflowSettings: settings });
      expect((await store.read((tx) => workflowById(tx, businessId, id)))?.settings).toEqual(settings);
      await set(null);
      expect(await together()).toEqual({ ...business, workflowSettings: null });
    });

    it("is held by one transaction at a time, so that nothing is lost between reading and writing back", async () => {
      const world = await makeWorld(opened());
      const { store, businessId } = world;
      await addWorkflow(world);
      const key = world.id("count");
      const countUp = () =>
        store.transaction(async (tx) => {
          await lockWorkflow(tx, businessId, world.id("workflow"));
          const before = Number((await settingOf(tx, businessId, key)) ?? 0);
          await saveSetting(tx, businessId, { id: key, key, value: before + 1 });
        });
      await Promise.all(Array.from({ length: 8 }, countUp));
      expect(await store.read((tx) => settingOf(tx, businessId, key))).toBe(8);
    });
  });
}
