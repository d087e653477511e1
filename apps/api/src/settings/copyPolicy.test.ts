import { type CopyPolicy, DEFAULT_COPY_POLICY } from "@ringback/templates";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore, type Store, saveSetting } from "../store/index.ts";
import { COPY_POLICY, copyPolicyOf, saveCopyPolicy } from "./copyPolicy.ts";
import { readSetting } from "./readSetting.ts";

let store: Store;
beforeEach(async () => {
  store = await openStore({ url: "file::memory:", now: () => 0 });
});
afterEach(() => store.close());

const POLICY: CopyPolicy = {
  language: "es",
  callbackMinutes: 60,
  optOut: "write",
  ownWords: { avoid: [{ phrase: "dear", instead: null }], allow: ["stopcock"] },
  aiHandlesReplies: true,
  maxSegments: 2,
  registeredSamples: ["Hi, this is {{owner.first_name}}."],
};

const read = (businessId = "b1") => store.transaction((tx) => copyPolicyOf(tx, businessId));
const keep = (value: unknown) =>
  store.transaction((tx) => saveSetting(tx, "b1", { id: "s1", key: "copy", value }));

describe("what a business decided about its texts", () => {
  it("is the default until it decides otherwise, and each business's own", async () => {
    expect(await read()).toEqual(DEFAULT_COPY_POLICY);
    await store.transaction((tx) => saveCopyPolicy(tx, "b1", { id: "s1", policy: POLICY }));
    expect([await read("b1"), await read("b2")]).toEqual([POLICY, DEFAULT_COPY_POLICY]);
  });

  it("is answered from memory until it is saved again", async () => {
    const first = await read();
    expect(await read()).toBe(first);
    await store.transaction((tx) => saveCopyPolicy(tx, "b1", { id: "s1", policy: POLICY }));
    expect(await read()).toEqual(POLICY);
  });

  it("keeps what an older Ringback saved, with the defaults of what it did not know", async () => {
    await keep({ language: "es", callbackMinutes: 30 });
    expect(await read()).toEqual({ ...DEFAULT_COPY_POLICY, language: "es", callbackMinutes: 30 });
  });

  it("is the default where what was kept is damaged, and the log says which", async () => {
    for (const damaged of ["es", 7, [], { language: "fr" }, { ...POLICY, ownWords: null }]) {
      await keep(damaged);
      const warned: unknown[] = [];
      const kind = { key: "copy", schema: COPY_POLICY, fallback: DEFAULT_COPY_POLICY };
      const log = { warn: (details: object, message: string) => void warned.push([details, message]) };
      expect(await store.transaction((tx) => readSetting<CopyPolicy>(tx, "b1", kind, log))).toEqual(
        DEFAULT_COPY_POLICY,
      );
      expect(warned).toMatchObject([
        [{ businessId: "b1", key: "copy" }, "a setting could not be read, so its default holds"],
      ]);
    }
  });
});
