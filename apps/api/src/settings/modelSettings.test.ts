import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { secretSource } from "../secrets/secretSource.ts";
import { createSecrets } from "../secrets/secrets.ts";
import { openStore, type Store } from "../store/index.ts";
import { type AssistantChoice, createModelSettings, type ModelConnection } from "./modelSettings.ts";

const KEY = "sk-proj-4f9c2a7e81d04b6fa3";
const NOTHING: ModelConnection = { apiKey: null, baseUrl: null, model: null };
const CHOICE: AssistantChoice = { baseUrl: null, model: "gpt-4o-mini", key: KEY, dailyCap: 50 };

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "ringback-model-"));
  store = await openStore({ url: url(), now: () => 0 });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const url = () => `file:${join(folder, "shop.db")}`;

/** Model settings over the store, with the server's secret as it lies beside the database now. */
function settingsWith(environment: ModelConnection = NOTHING, secret?: string) {
  const settings = createModelSettings(
    createSecrets(secretSource({ databaseUrl: url(), secret })),
    environment,
  );
  return {
    view: (businessId = "b1") => store.read((tx) => settings.view(tx, businessId)),
    connection: (businessId = "b1") => store.read((tx) => settings.connectionOf(tx, businessId)),
    proposed: (choice: Omit<AssistantChoice, "dailyCap">) =>
      store.read((tx) => settings.proposed(tx, "b1", choice)),
    save: (choice: Partial<AssistantChoice> = {}) =>
      store.transaction((tx) => settings.save(tx, "b1", { ...CHOICE, ...choice, id: "s1" })),
    forget: () => store.transaction((tx) => settings.forget(tx, "b1")),
  };
}

describe("a model's key", () => {
  it("is nowhere in the database's files, and the page sees its last four characters", async () => {
    const settings = settingsWith();
    await settings.save();
    expect(await settings.view()).toEqual({
      source: "settings",
      baseUrl: null,
      model: "gpt-4o-mini",
      keyEnding: "6fa3",
      dailyCap: 50,
      trouble: null,
    });
    expect(await settings.connection()).toEqual({
      apiKey: KEY,
      baseUrl: null,
      model: "gpt-4o-mini",
      dailyCap: 50,
    });
    await store.close();
    const files = readdirSync(folder).filter((name) => name.startsWith("shop.db"));
    const written = files.map((name) => readFileSync(join(folder, name), "latin1")).join("");
    // The file is the one: what may be seen of the key is in it.
    expect([written.includes("6fa3"), written.includes("gpt-4o-mini")]).toEqual([true, true]);
    const pieces = [KEY, KEY.slice(0, 12), Buffer.from(KEY).toString("base64").slice(0, 16)];
    expect(pieces.filter((piece) => written.includes(piece))).toEqual([]);
    store = await openStore({ url: url(), now: () => 0 });
  });

  it("has to be entered again where the database was copied without its secret", async () => {
    await settingsWith().save();
    rmSync(join(folder, "ringback.secret"));
    const elsewhere = settingsWith();
    const { trouble, keyEnding } = await elsewhere.view();
    expect(trouble).toContain("Enter the key again");
    expect(keyEnding).toBe("6fa3");
    expect(await elsewhere.connection()).toBe(null);
    await elsewhere.save();
    expect([(await elsewhere.view()).trouble, (await elsewhere.connection())?.apiKey]).toEqual([null, KEY]);
  });

  it("stays when the rest is changed, and is of no use to another business", async () => {
    const settings = settingsWith();
    await settings.save();
    await settings.save({ key: null, model: "gpt-4.1", dailyCap: 5 });
    expect(await settings.connection()).toEqual({
      apiKey: KEY,
      baseUrl: null,
      model: "gpt-4.1",
      dailyCap: 5,
    });
    expect(await settings.connection("b2")).toBe(null);
  });

  it("goes to no other server than the one it was entered for", async () => {
    const settings = settingsWith();
    await settings.save({ baseUrl: "https://models.example.com/v1" });
    const elsewhere = { baseUrl: "https://thief.example.net/v1", model: null, key: null };
    expect(await settings.proposed(elsewhere)).toEqual({
      connection: { ...NOTHING, baseUrl: "https://thief.example.net/v1" },
      trouble: null,
    });
    const path = { baseUrl: "https://models.example.com/v2", model: null, key: null };
    expect((await settings.proposed(path)).connection.apiKey).toBe(KEY);
    await settings.save(elsewhere);
    expect([(await settings.view()).keyEnding, (await settings.connection())?.apiKey]).toEqual([null, null]);
  });

  it("shows none of its characters when it is short", async () => {
    const settings = settingsWith();
    await settings.save({ key: "ollama" });
    expect([(await settings.view()).keyEnding, (await settings.connection())?.apiKey]).toEqual([
      "",
      "ollama",
    ]);
  });
});

describe("the environment's model", () => {
  const ENVIRONMENT = { apiKey: "sk-env-000011112222", baseUrl: null, model: null };

  it("holds until an owner saves another, and again when that is forgotten", async () => {
    const settings = settingsWith(ENVIRONMENT);
    const before = await settings.view();
    expect(before).toEqual({
      source: "environment",
      baseUrl: null,
      model: null,
      keyEnding: "2222",
      dailyCap: 200,
      trouble: null,
    });
    await settings.save({ key: null });
    // The same server: only the model and the cap were the owner's to say.
    expect(await settings.connection()).toEqual({
      apiKey: ENVIRONMENT.apiKey,
      baseUrl: null,
      model: "gpt-4o-mini",
      dailyCap: 50,
    });
    await settings.save({ baseUrl: "http://localhost:11434/v1", key: null });
    expect((await settings.connection())?.apiKey).toBe(null);
    await settings.forget();
    expect(await settings.view()).toEqual(before);
  });

  it("is none where nothing is set", async () => {
    const settings = settingsWith();
    expect([(await settings.view()).source, await settings.connection()]).toEqual(["none", null]);
  });
});
