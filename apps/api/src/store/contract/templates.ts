import { describe, expect, it } from "vitest";
import {
  assistantUses,
  bringTemplateBack,
  countTemplates,
  insertTemplate,
  removeTemplate,
  type Store,
  saveTemplate,
  type TemplateContent,
  takeAssistantUse,
  templateById,
  templatesOf,
  templateVersionsOf,
} from "../index.ts";
import { makeWorld, type Opened, type World } from "./world.ts";

const content: TemplateContent = {
  name: "On a job",
  folder: "Missed calls",
  language: "en",
  purpose: "missedCall",
  text: "Hey, it's {{owner.first_name}}. Missed you, I'm on a job. What's going on?",
};

/** Texts that are kept, and how many drafts a day ask a model. */
export function templateContract(opened: () => Opened): void {
  describe("a template", () => {
    const add = (world: World, name: string, more: Partial<TemplateContent> = {}) =>
      world.store.transaction((tx) =>
        insertTemplate(tx, world.businessId, {
          id: world.id(name),
          content: { ...content, ...more },
          at: 1_000,
        }),
      );
    const save = (world: World, text: string, expectedVersion: number) =>
      world.store.transaction((tx) =>
        saveTemplate(tx, world.businessId, {
          id: world.id("t"),
          content: { ...content, text },
          expectedVersion,
          at: 2_000 + expectedVersion,
        }),
      );

    it("keeps what it was at each save, and refuses one made from an older version", async () => {
      const world = await makeWorld(opened());
      const { store, businessId } = world;
      const first = await add(world, "t");
      expect(first).toEqual({
        ...content,
        id: world.id("t"),
        businessId,
        version: 1,
        createdAt: 1_000,
        updatedAt: 1_000,
        removedAt: null,
      });
      const second = await save(world, "¿Qué necesita? 😀", 1);
      expect(second).toEqual({ ...first, text: "¿Qué necesita? 😀", version: 2, updatedAt: 2_001 });
      expect(await save(world, "From an older one", 1)).toBe(null);
      expect(await store.read((tx) => templateById(tx, businessId, world.id("t")))).toEqual(second);
      const versions = await store.read((tx) => templateVersionsOf(tx, businessId, world.id("t")));
      expect(versions).toEqual(
        [
          { number: 2, text: "¿Qué necesita? 😀", savedAt: 2_001 },
          { number: 1, text: content.text, savedAt: 1_000 },
        ].map((version) => ({ ...content, ...version, businessId, templateId: world.id("t") })),
      );
    });

    it("is one version further when two save at once, not two", async () => {
      const world = await makeWorld(opened());
      await add(world, "t");
      const saved = await Promise.all([save(world, "One", 1), save(world, "Other", 1)]);
      expect(saved.filter((row) => row !== null).length).toBe(1);
      const versions = await world.store.read((tx) =>
        templateVersionsOf(tx, world.businessId, world.id("t")),
      );
      expect(versions.map(({ number }) => number)).toEqual([2, 1]);
    });

    it("goes off the list when it is removed, cannot be saved then, and comes back whole", async () => {
      const world = await makeWorld(opened());
      const { store, businessId } = world;
      const kept = await add(world, "t");
      await add(world, "u", { name: "Another" });
      const names = async () =>
        (await store.read((tx) => templatesOf(tx, businessId))).map(({ name }) => name);
      const remove = () =>
        store.transaction((tx) => removeTemplate(tx, businessId, { id: world.id("t"), at: 5_000 }));
      const bringBack = () => store.transaction((tx) => bringTemplateBack(tx, businessId, world.id("t")));

      expect(await names()).toEqual(["Another", "On a job"]);
      expect([await remove(), await remove()]).toEqual([true, false]);
      expect([await names(), await count(store, businessId)]).toEqual([["Another"], 1]);
      expect(await save(world, "Too late", 1)).toBe(null);
      expect([await bringBack(), await bringBack()]).toEqual([true, false]);
      expect([await names(), await count(store, businessId)]).toEqual([["Another", "On a job"], 2]);
      expect(await store.read((tx) => templateById(tx, businessId, world.id("t")))).toEqual(kept);
    });
  });

  describe("the drafts a day", () => {
    it("are counted up to the cap of that day, however many ask at once", async () => {
      const world = await makeWorld(opened());
      const { store, businessId } = world;
      const take = (day: string, cap: number) =>
        store.transaction((tx) => takeAssistantUse(tx, businessId, { day, cap }));
      const taken = await Promise.all([1, 2, 3, 4, 5].map(() => take("2026-11-23", 3)));
      expect(taken.filter((allowed) => allowed).length).toBe(3);
      expect(await take("2026-11-24", 3)).toBe(true);
      expect(await take("2026-11-25", 0)).toBe(false);
      const used = (day: string) => store.read((tx) => assistantUses(tx, businessId, day));
      expect([await used("2026-11-23"), await used("2026-11-24"), await used("2026-11-25")]).toEqual([
        3, 1, 0,
      ]);
    });
  });
}

function count(store: Store, businessId: string): Promise<number> {
  return store.read((tx) => countTemplates(tx, businessId));
}
