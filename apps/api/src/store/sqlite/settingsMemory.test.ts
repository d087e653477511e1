import { describe, expect, it } from "vitest";
import { changesSettings, SettingsMemory } from "./settingsMemory.ts";

describe("a statement", () => {
  it.each([
    'insert into "businesses" ("id") values (?)',
    'update "numbers" set "label" = ? where "id" = ?',
    "UPDATE workflows SET live = 0",
    'delete from "workflows" where "id" = ?',
    'insert into "settings" ("id") values (?) on conflict do update set "value" = excluded.value',
  ])("%s changes settings", (statement) => {
    expect(changesSettings(statement)).toBe(true);
  });

  it.each([
    'select "name" from "businesses"',
    'update "sends" set "state" = ? where "id" in (select "id" from "businesses")',
    'insert into "workflows_of_old" values (?)',
  ])("%s changes none", (statement) => {
    expect(changesSettings(statement)).toBe(false);
  });
});

describe("the memory of settings", () => {
  /** A memory in front of a setting, and how often the setting itself was read. */
  function remembering() {
    const memory = new SettingsMemory();
    const setting = { value: "old", reads: 0 };
    const ask = () =>
      memory.answer("name", async () => {
        setting.reads += 1;
        return setting.value;
      });
    return { memory, setting, ask };
  }

  it("reads a setting once", async () => {
    const { setting, ask } = remembering();
    expect([await ask(), await ask(), setting.reads]).toEqual(["old", "old", 1]);
  });

  it("remembers nothing between a change and the end of its batch, which may undo it", async () => {
    const { memory, setting, ask } = remembering();
    await ask();
    memory.changed();
    setting.value = "new";
    expect(await ask()).toBe("new");
    setting.value = "old";
    memory.settled();
    expect([await ask(), await ask(), setting.reads]).toEqual(["old", "old", 3]);
  });

  it("asks again after a read that failed", async () => {
    const memory = new SettingsMemory();
    const failing = memory.answer("name", () => Promise.reject(new Error("disk")));
    await expect(failing).rejects.toThrow("disk");
    expect(await memory.answer("name", async () => "read")).toBe("read");
  });
});
