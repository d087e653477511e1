import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { takeAssistantUse } from "../store/index.ts";
import { openFurnishedOffice, type TestOffice } from "./testOffice.ts";

const KEY = "sk-proj-4f9c2a7e81d04b6fa3";
const OPENAI = { baseUrl: null, model: "gpt-4o-mini", key: KEY, dailyCap: 20 };
const NONE = {
  source: "none",
  baseUrl: null,
  model: null,
  keyEnding: null,
  dailyCap: 200,
  trouble: null,
  usedToday: 0,
};

let office: TestOffice;
let owner: ReturnType<TestOffice["as"]>;
let businessId: string;

beforeEach(async () => {
  ({ office, owner, businessId } = await openFurnishedOffice());
});
afterEach(() => office.close());

describe("the assistant's settings", () => {
  it("take a key and never give it back", async () => {
    expect(await owner.assistant.get()).toEqual(NONE);
    const saved = await owner.assistant.save(OPENAI);
    expect(saved).toEqual({
      ...NONE,
      source: "settings",
      model: "gpt-4o-mini",
      keyEnding: "6fa3",
      dailyCap: 20,
    });
    const answers = JSON.stringify([saved, await owner.assistant.get(), await owner.settings.get()]);
    expect(answers).not.toContain(KEY.slice(0, 12));
    expect(await owner.assistant.forget()).toEqual(NONE);
  });

  it("tidy the address, and refuse one that carries a key or leads nowhere", async () => {
    const save = (baseUrl: string) => owner.assistant.save({ ...OPENAI, baseUrl });
    expect((await save("HTTP://LocalHost:11434/v1/")).baseUrl).toBe("http://localhost:11434/v1");
    await expect(save("localhost:11434")).rejects.toThrow("use an address such as");
    await expect(save("ftp://models.example.com")).rejects.toThrow("use an address such as");
    await expect(save("https://ray:secret@models.example.com/v1")).rejects.toThrow("its own field");
  });

  it("want a model's name for every server but OpenAI's", async () => {
    const save = (baseUrl: string | null) => owner.assistant.save({ ...OPENAI, baseUrl, model: null });
    await expect(save("http://localhost:11434/v1")).rejects.toThrow("name the model to ask");
    expect((await save("https://api.openai.com/v1")).model).toBeNull();
    expect((await save(null)).model).toBeNull();
    const { test } = owner.assistant;
    await expect(test({ baseUrl: "http://localhost:9/v1", model: null, key: null })).rejects.toThrow(
      '"model"',
    );
  });

  it("do not repeat a key that is refused", async () => {
    const refused = owner.assistant.save({ ...OPENAI, key: `${KEY} and more` });
    await expect(refused).rejects.toThrow("paste the key as it is");
    await expect(refused).rejects.not.toThrow(KEY);
  });

  it("count the drafts of the business's own day", async () => {
    const day = "2026-11-23";
    await office.store.transaction((tx) => takeAssistantUse(tx, businessId, { day, cap: 5 }));
    expect((await owner.assistant.get()).usedToday).toBe(1);
    // Past midnight in UTC, still Monday in Chicago; then Tuesday there too.
    office.clock.moveTo(Date.UTC(2026, 10, 24, 5, 59));
    expect((await owner.assistant.get()).usedToday).toBe(1);
    office.clock.moveTo(Date.UTC(2026, 10, 24, 6));
    expect((await owner.assistant.get()).usedToday).toBe(0);
  });
});
