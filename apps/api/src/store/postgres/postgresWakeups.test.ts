import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore, type Store } from "../index.ts";
import { startTestPostgres, type TestPostgres } from "../testPostgres.ts";

let server: TestPostgres;
let url: string;
let store: Store;
const now = () => 1_000_000;

beforeAll(async () => {
  server = await startTestPostgres();
  url = await server.createDatabase();
  store = await openStore({ url, now });
}, 60_000);

afterAll(async () => {
  await store.close();
  await server.stop();
});

/** How many wake-ups the queue holds. */
async function queued(): Promise<unknown> {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query("select count(*)::int as jobs from graphile_worker.jobs");
  await client.end();
  return rows[0];
}

const enqueue = (key: string, inMs: number) =>
  store.transaction(async (tx) => tx.wakeAt?.(key, now() + inMs));

describe("a wake-up", () => {
  it("is enqueued with its transaction, or not at all, and once under its key", async () => {
    const undone = store.transaction(async (tx) => {
      await tx.wakeAt?.("undone", now() + 60_000);
      throw new Error("changed my mind");
    });
    await expect(undone).rejects.toThrow("changed my mind");
    expect(await queued()).toEqual({ jobs: 0 });
    await enqueue("a", 60_000);
    await enqueue("a", 0);
    expect(await queued()).toEqual({ jobs: 1 });
  });

  it("wakes one process when its time has come, and none before", async () => {
    const other = await openStore({ url, now });
    let woken = 0;
    const onWake = async () => {
      woken += 1;
    };
    await Promise.all([store.wakeups.start(onWake), other.wakeups.start(onWake)]);
    await enqueue("b", 300);
    await enqueue("c", 3_600_000);
    await expect.poll(() => woken, { timeout: 5_000 }).toBe(2);
    await Promise.all([store.wakeups.stop(), other.wakeups.stop()]);
    expect([woken, await queued()]).toEqual([2, { jobs: 1 }]);
    await other.close();
  });
});
