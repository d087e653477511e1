import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Tx } from "../store.ts";
import { GroupCommit } from "./groupCommit.ts";
import { SqliteConnection } from "./sqliteTx.ts";

let folder: string;
let client: Database.Database;
let commits: GroupCommit;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ringback-group-"));
  client = new Database(join(folder, "a.db"), { timeout: 20 });
  client.pragma("journal_mode = wal");
  client.exec("create table words (word text primary key)");
  commits = new GroupCommit(new SqliteConnection(client, () => 0));
});

afterEach(() => {
  client.close();
  rmSync(folder, { recursive: true });
});

async function add(tx: Tx, word: string): Promise<void> {
  await tx.db.run(sql`insert into words values (${word})`);
}

const adding = (word: string) => commits.transaction((tx) => add(tx, word));

/** What is on disk, as another process would read it. */
function onDisk(): string[] {
  const other = new Database(join(folder, "a.db"), { readonly: true });
  const words = other.prepare<[], string>("select word from words order by word").pluck().all();
  other.close();
  return words;
}

describe("transactions that are queued together", () => {
  it("share one commit", async () => {
    await Promise.all(["a", "b", "c", "d"].map(adding));
    expect([commits.stats, onDisk()]).toEqual([{ commits: 1, transactions: 4 }, ["a", "b", "c", "d"]]);
  });

  it("come first when they finish what was begun, however many wait before them", async () => {
    const order: string[] = [];
    const noting = (word: string, first: boolean) =>
      commits.transaction(
        async (tx) => {
          order.push(word);
          await add(tx, word);
        },
        { first },
      );
    await Promise.all([noting("call", false), noting("next call", false), noting("answer", true)]);
    expect(order).toEqual(["answer", "call", "next call"]);
  });

  it("are told only when the commit is on disk", async () => {
    const told: string[][] = [];
    const tell = () => void told.push(onDisk());
    await Promise.all([adding("a").then(tell), adding("b").then(tell), adding("c").then(tell)]);
    expect(told).toEqual([
      ["a", "b", "c"],
      ["a", "b", "c"],
      ["a", "b", "c"],
    ]);
  });

  it("do not see their failing neighbour: its writes are undone, its error is its own", async () => {
    const settled = await Promise.allSettled([
      adding("a"),
      commits.transaction(async (tx) => {
        await add(tx, "b");
        await add(tx, "a");
      }),
      adding("c"),
    ]);
    expect(settled.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect([commits.stats, onDisk()]).toEqual([{ commits: 1, transactions: 2 }, ["a", "c"]]);
  });

  it("never hear of what one of them caught and went on from", async () => {
    await Promise.all([
      adding("a"),
      commits.transaction(async (tx) => {
        await add(tx, "a").catch(() => {});
        await add(tx, "b");
      }),
    ]);
    expect(onDisk()).toEqual(["a", "b"]);
  });

  it("are all told when the commit fails, and the next ones go on", async () => {
    client.exec("create table parents (id integer primary key)");
    client.exec(
      "create table children (parent integer references parents(id) deferrable initially deferred)",
    );
    const settled = await Promise.allSettled([
      adding("a"),
      // A deferred constraint is looked at by COMMIT itself.
      commits.transaction(async (tx) => void (await tx.db.run(sql`insert into children values (7)`))),
    ]);
    await adding("b");
    expect(settled.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect([commits.stats, onDisk()]).toEqual([{ commits: 1, transactions: 1 }, ["b"]]);
  });

  it("are all told when another process holds the database for too long", async () => {
    const other = new Database(join(folder, "a.db"));
    other.exec("begin immediate");
    await expect(adding("a")).rejects.toThrow("database is locked");
    other.exec("rollback");
    other.close();
    await adding("b");
    expect(onDisk()).toEqual(["b"]);
  });
});

describe("what a commit woke", () => {
  it("goes into the next one, never into the one under way", async () => {
    await Promise.all([adding("a").then(() => adding("b")), adding("c").then(() => adding("d"))]);
    expect([commits.stats.commits, onDisk()]).toEqual([2, ["a", "b", "c", "d"]]);
  });
});

describe("a transaction that awaits something other than the database", () => {
  const straying = () =>
    commits.transaction(async (tx) => {
      await add(tx, "stray");
      await new Promise((resolve) => setTimeout(resolve, 5));
      await add(tx, "late");
    });

  it("trips the wire: it is undone with its whole batch, and the next ones go on", async () => {
    const settled = await Promise.allSettled([adding("a"), straying(), adding("b")]);
    await adding("c");
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(settled.map((one) => (one.status === "rejected" ? one.reason.message : "kept"))).toEqual(
      Array(3).fill("A transaction awaited something other than the database, so its whole batch was undone"),
    );
    expect(onDisk()).toEqual(["c"]);
  });

  it("lets nothing else begin meanwhile", async () => {
    const stray = straying().catch(() => {});
    const beginning = await new Promise((resolve) => {
      // In the macrotask after the one in which the batch began, before the wire is reached.
      setImmediate(() => process.nextTick(() => resolve(adding("b").catch((error: Error) => error.message))));
    });
    await stray;
    expect(beginning).toBe("transaction() was called inside a transaction");
  });
});
