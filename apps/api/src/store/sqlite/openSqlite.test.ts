import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addContact, makeWorld } from "../contract/world.ts";
import { businessById, contactByPhone, openStore, StoreRefused } from "../index.ts";

let folder: string;
let path: string;
const now = () => 1_000;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ringback-sqlite-"));
  path = join(folder, "data", "ringback.db");
});

afterEach(() => rmSync(folder, { recursive: true }));

const open = () => openStore({ url: `file:${path}`, now });

describe("a SQLite store", () => {
  it("makes its folder, and finds everything again after it was closed", async () => {
    const first = await open();
    const world = await makeWorld({ store: first, second: null });
    await first.close();
    const second = await open();
    expect((await second.read((tx) => businessById(tx, world.businessId)))?.name).toBe("Acme Plumbing");
    await second.close();
    await expect(second.transaction(async () => "late")).rejects.toThrow("closed");
  });

  it("writes what is queued before it closes", async () => {
    const first = await open();
    const world = await makeWorld({ store: first, second: null });
    const adding = addContact(world, "0101");
    await first.close();
    const second = await open();
    expect((await second.read((tx) => contactByPhone(tx, world.businessId, "+13125550101")))?.id).toBe(
      (await adding).id,
    );
    await second.close();
  });

  it("runs in memory with the same promises", async () => {
    const store = await openStore({ url: "file::memory:", now });
    const world = await makeWorld({ store, second: null });
    await addContact(world, "0101");
    const found = await store.read((tx) => contactByPhone(tx, world.businessId, "+13125550101"));
    expect(found?.id).toBe(world.id("0101"));
    await store.close();
  });

  it("waits for the disk at every commit, also after its first write", async () => {
    const store = await open();
    await makeWorld({ store, second: null });
    const pragmas = await store.transaction(async (tx) => [
      tx.db.get(sql`pragma synchronous`),
      tx.db.get(sql`pragma journal_mode`),
    ]);
    expect(pragmas).toEqual([{ synchronous: 2 }, { journal_mode: "wal" }]);
    await store.close();
  });

  it("refuses a URL of no known kind", async () => {
    await expect(openStore({ url: "mysql://x", now })).rejects.toThrow(StoreRefused);
  });

  it("refuses a damaged file with a sentence", async () => {
    const store = await open();
    await makeWorld({ store, second: null });
    await store.close();
    const bytes = readFileSync(path);
    bytes.fill(0x5a, 4_096 * 3, 4_096 * 9);
    writeFileSync(path, bytes);
    await expect(open()).rejects.toThrow("restore it from a backup");
  });

  it("refuses a database of a newer version", async () => {
    await (await open()).close();
    const database = new Database(path);
    database.exec("insert into __drizzle_migrations (hash, created_at) values ('future', 9999999999999)");
    database.close();
    await expect(open()).rejects.toThrow("newer version");
  });
});

describe("a second process on the same file", () => {
  it("is refused with one sentence that names the file and the process", async () => {
    const store = await open();
    const refusal = await open().catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(StoreRefused);
    expect(String(refusal)).toContain(`Process ${process.pid} on `);
    expect(String(refusal)).toContain(path);
    await store.close();
    await (await open()).close();
  });

  it("may open it as soon as the first was killed", async () => {
    await (await open()).close();
    const lockModule = new URL("./fileLock.ts", import.meta.url).href;
    const code = `import { lockFile } from ${JSON.stringify(lockModule)};
      lockFile(${JSON.stringify(path)}, () => 1);
      console.log("locked");
      setInterval(() => {}, 1000);`;
    const holder = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", code], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [said] = await once(holder.stdout, "data");
    expect(String(said)).toContain("locked");
    await expect(open()).rejects.toThrow(`Process ${holder.pid} on `);
    holder.kill("SIGKILL");
    await once(holder, "exit");
    await (await open()).close();
  }, 20_000);
});
