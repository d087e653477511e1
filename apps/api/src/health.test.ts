import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { setClock } from "./clock.ts";
import { createHealth } from "./health.ts";
import { openStore, type Store } from "./store/index.ts";

let folder: string;
let store: Store;
const clock = setClock(1_000_000);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "ringback-health-"));
  store = await openStore({ url: `file:${join(folder, "health.db")}`, now: clock.now });
});
afterEach(async () => {
  await store.close().catch(() => {});
  rmSync(folder, { recursive: true, force: true });
});

it("is ready with an empty store, and tells what it counts", async () => {
  const health = createHealth({ store, clock, carrierAccount: "AC1" });
  expect(await health.ready()).toEqual([]);
  const told = await health.metrics.metrics();
  expect(told).toContain("ringback_oldest_due_seconds 0");
  expect(told).toMatch(/ringback_commits \d+/);
});

it("says in a sentence that the database does not answer", async () => {
  const health = createHealth({ store, clock, carrierAccount: "AC1" });
  await store.close();
  expect(await health.ready()).toEqual([expect.stringMatching(/^The database does not answer: .+\.$/)]);
});
