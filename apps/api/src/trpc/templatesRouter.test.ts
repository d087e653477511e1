import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { countTemplates, insertTemplate } from "../store/index.ts";
import { MONDAY, openFurnishedOffice, type TestOffice } from "./testOffice.ts";

const ON_A_JOB = {
  name: "On a job",
  folder: "Missed calls",
  language: "en" as const,
  purpose: "missedCall" as const,
  text: "Hey, it's {{owner.first_name}} at {{business.name}}. Missed you, I'm on a job. What's going on?",
};

let office: TestOffice;
let owner: ReturnType<TestOffice["as"]>;
let businessId: string;

beforeEach(async () => {
  ({ office, owner, businessId } = await openFurnishedOffice());
});
afterEach(() => office.close());

describe("a template", () => {
  it("is saved, listed, and saved again as its next version", async () => {
    const { template } = await owner.templates.save({ ...ON_A_JOB, name: "  On a job " });
    expect(template).toEqual({ ...ON_A_JOB, id: template.id, version: 1, updatedAt: MONDAY });
    office.clock.moveTo(MONDAY + 60_000);
    const again = await owner.templates.save({
      ...ON_A_JOB,
      id: template.id,
      text: "Other words. What's up?",
      expectedVersion: 1,
    });
    expect(again).toEqual({
      type: "saved",
      template: { ...template, text: "Other words. What's up?", version: 2, updatedAt: MONDAY + 60_000 },
    });
    expect(await owner.templates.list()).toEqual([{ ...again.template, rate: null }]);
    expect(
      (await owner.templates.versions({ id: template.id })).map(({ version, text }) => [version, text]),
    ).toEqual([
      [2, "Other words. What's up?"],
      [1, ON_A_JOB.text],
    ]);
  });

  it("makes no version of a save that changes nothing", async () => {
    const { template } = await owner.templates.save(ON_A_JOB);
    const again = await owner.templates.save({ ...ON_A_JOB, id: template.id, expectedVersion: 1 });
    expect([again.type, again.template.version]).toEqual(["saved", 1]);
  });

  it("tells of a save in another window, loses nothing of either, and saves over it when asked again", async () => {
    const { template } = await owner.templates.save(ON_A_JOB);
    const mine = { ...ON_A_JOB, id: template.id, text: "Mine. What's up?" };
    const theirs = { ...ON_A_JOB, id: template.id, text: "Theirs. What's up?" };
    await owner.templates.save({ ...theirs, expectedVersion: 1 });
    const refused = await owner.templates.save({ ...mine, expectedVersion: 1 });
    expect(refused).toMatchObject({ type: "conflict", template: { text: theirs.text, version: 2 } });
    const again = await owner.templates.save({ ...mine, expectedVersion: 2 });
    expect(again).toMatchObject({ type: "saved", template: { text: mine.text, version: 3 } });
  });

  it("goes back to an earlier version by adding one, under the name it has now", async () => {
    const { template } = await owner.templates.save(ON_A_JOB);
    const { id } = template;
    await owner.templates.save({ ...ON_A_JOB, id, name: "Renamed", text: "Worse.", language: "es" });
    const restored = await owner.templates.restore({ id, version: 1 });
    expect(restored.template).toMatchObject({ ...ON_A_JOB, name: "Renamed", version: 3 });
    expect((await owner.templates.versions({ id })).length).toBe(3);
    await expect(owner.templates.restore({ id, version: 9 })).rejects.toThrow("There is no such version.");
    const late = await owner.templates.restore({ id, version: 2, expectedVersion: 1 });
    expect(late.type).toBe("conflict");
  });

  it("is removed and brought back", async () => {
    const { template } = await owner.templates.save(ON_A_JOB);
    const { id } = template;
    await owner.templates.remove({ id });
    expect(await owner.templates.list()).toEqual([]);
    await expect(owner.templates.save({ ...ON_A_JOB, id })).rejects.toThrow("There is no such template.");
    await owner.templates.bringBack({ id });
    await owner.templates.bringBack({ id });
    expect(await owner.templates.list()).toEqual([{ ...template, rate: null }]);
  });

  it("has limits, which are said before anything is kept", async () => {
    const tries = [
      { ...ON_A_JOB, name: " " },
      { ...ON_A_JOB, name: "n".repeat(121) },
      { ...ON_A_JOB, folder: "f".repeat(61) },
      { ...ON_A_JOB, text: "t".repeat(4_001) },
      { ...ON_A_JOB, text: " \n" },
    ];
    for (const wrong of tries) {
      await expect(owner.templates.save(wrong)).rejects.toMatchObject({ code: "BAD_REQUEST" });
    }
    await office.store.transaction(async (tx) => {
      for (let made = 0; made < 1_000; made += 1) {
        await insertTemplate(tx, businessId, { id: `t${made}`, content: ON_A_JOB, at: 1 });
      }
    });
    await expect(owner.templates.save(ON_A_JOB)).rejects.toThrow("You keep 1000 templates");
    expect(await office.store.read((tx) => countTemplates(tx, businessId))).toBe(1_000);
    await owner.templates.remove({ id: "t1" });
    await owner.templates.save(ON_A_JOB);
    await expect(owner.templates.bringBack({ id: "t1" })).rejects.toThrow("You keep 1000 templates");
  });

  it("is of no other business", async () => {
    const { template } = await owner.templates.save(ON_A_JOB);
    const { id } = template;
    const stranger = office.as("another");
    expect(await stranger.templates.list()).toEqual([]);
    const asked = [
      stranger.templates.save({ ...ON_A_JOB, id }),
      stranger.templates.versions({ id }),
      stranger.templates.restore({ id, version: 1 }),
      stranger.templates.remove({ id }),
      stranger.templates.bringBack({ id }),
    ];
    const refusals = await Promise.allSettled(asked);
    expect(refusals.map(({ status }) => status)).toEqual(asked.map(() => "rejected"));
    expect(await owner.templates.list()).toEqual([{ ...template, rate: null }]);
  });
});
