import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { drizzle as drizzleLite } from "drizzle-orm/better-sqlite3";
import { migrate as migrateLite } from "drizzle-orm/better-sqlite3/migrator";
import { drizzle as drizzlePg } from "drizzle-orm/node-postgres";
import { migrate as migratePg } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { addContact, makeWorld } from "./contract/world.ts";
import { businessById, contactByPhone, openStore } from "./index.ts";
import { migrationsFolder } from "./migrations.ts";
import { startTestPostgres, type TestPostgres } from "./testPostgres.ts";

/** The last migration of every released version, oldest first. A release adds a line, and no line ever changes. */
const RELEASES = [{ version: "0.1.0", migrations: 1 }];

const journal = z.looseObject({ entries: z.array(z.looseObject({ tag: z.string() })) });
const insertOld = `insert into businesses (id, business_id, name, owner_first_name, niche, time_zone, country, hours, fields, countries, created_at)
  values ('old', 'old', 'Old & Sons', 'Ann', 'contractor', 'UTC', 'US', '[]', '[]', '["US"]', 1)`;

let folder: string;
let server: TestPostgres;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "ringback-migrations-"));
  server = await startTestPostgres();
}, 60_000);

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await server.stop();
});

/** The migrations as a release had them. */
function asReleased(kind: "sqlite" | "postgres", release: (typeof RELEASES)[number]): string {
  const copy = join(folder, `${kind}-${release.version}`);
  cpSync(migrationsFolder(kind), copy, { recursive: true });
  const path = join(copy, "meta", "_journal.json");
  const read = journal.parse(JSON.parse(readFileSync(path, "utf8")));
  writeFileSync(path, JSON.stringify({ ...read, entries: read.entries.slice(0, release.migrations) }));
  return copy;
}

async function expectUpgraded(url: string): Promise<void> {
  const store = await openStore({ url, now: () => 0 });
  const old = await store.read((tx) => businessById(tx, "old"));
  expect(old).toMatchObject({ name: "Old & Sons", hours: [], countries: ["US"], killSwitch: null });
  const world = await makeWorld({ store, second: null });
  await addContact(world, "0101");
  await store.close();
  const again = await openStore({ url, now: () => 0 });
  expect((await again.read((tx) => contactByPhone(tx, world.businessId, "+13125550101")))?.id).toBe(
    world.id("0101"),
  );
  await again.close();
}

describe("a database of an older version", () => {
  for (const release of RELEASES) {
    it(`is brought to today's from ${release.version} on SQLite, and opening it again changes nothing`, async () => {
      const path = join(folder, `${release.version}.db`);
      const client = new Database(path);
      migrateLite(drizzleLite(client), { migrationsFolder: asReleased("sqlite", release) });
      client.exec(insertOld);
      client.close();
      await expectUpgraded(`file:${path}`);
    });

    it(`is brought to today's from ${release.version} on PostgreSQL, and opening it again changes nothing`, async () => {
      const url = await server.createDatabase();
      const client = new pg.Client(url);
      await client.connect();
      await migratePg(drizzlePg(client), { migrationsFolder: asReleased("postgres", release) });
      await client.query(insertOld);
      await client.end();
      await expectUpgraded(url);
    });
  }

  it("is migrated once when several processes start together", async () => {
    const url = await server.createDatabase();
    const stores = await Promise.all([1, 2, 3].map(() => openStore({ url, now: () => 0 })));
    const client = new pg.Client(url);
    await client.connect();
    const { rows } = await client.query("select count(*)::int as applied from drizzle.__drizzle_migrations");
    await client.end();
    await Promise.all(stores.map((store) => store.close()));
    expect(rows).toEqual([{ applied: journalOf("postgres").entries.length }]);
  });

  it("has as many migrations on one database as on the other", () => {
    const count = (kind: "sqlite" | "postgres") => journalOf(kind).entries.length;
    expect(count("sqlite")).toBe(count("postgres"));
  });
});

function journalOf(kind: "sqlite" | "postgres"): z.infer<typeof journal> {
  return journal.parse(
    JSON.parse(readFileSync(join(migrationsFolder(kind), "meta", "_journal.json"), "utf8")),
  );
}
