import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addContact, makeWorld, type World } from "../contract/world.ts";
import { CommitUnknown, contactByPhone, lockContact, openStore, type Store, StoreRefused } from "../index.ts";
import { startTestPostgres, type TestPostgres } from "../testPostgres.ts";

let server: TestPostgres;
let url: string;
let store: Store;
let world: World;

beforeAll(async () => {
  server = await startTestPostgres();
  url = await server.createDatabase();
  store = await openStore({ url, now: () => 0 });
  world = await makeWorld({ store, second: null });
}, 60_000);

afterAll(async () => {
  await store.close();
  await server.stop();
});

/** As an administrator, outside the store. */
async function asAdministrator<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

describe("a PostgreSQL store", () => {
  it("lets one transaction at a time decide about a contact", async () => {
    await addContact(world, "0101");
    const steps: string[] = [];
    const turn = (name: string, ms: number) =>
      store.transaction(async (tx) => {
        await lockContact(tx, world.businessId, world.id("0101"));
        steps.push(`${name} begins`);
        await new Promise((resolve) => setTimeout(resolve, ms));
        steps.push(`${name} ends`);
      });
    const first = turn("a", 60);
    await new Promise((resolve) => setTimeout(resolve, 20));
    await Promise.all([first, turn("b", 0)]);
    expect(steps).toEqual(["a begins", "a ends", "b begins", "b ends"]);
  });

  it("runs a transaction again when it met another in a deadlock", async () => {
    await addContact(world, "0102");
    await addContact(world, "0103");
    let tries = 0;
    const lockBoth = (one: string, other: string) =>
      store.transaction(async (tx) => {
        tries += 1;
        await lockContact(tx, world.businessId, world.id(one));
        await new Promise((resolve) => setTimeout(resolve, 50));
        await lockContact(tx, world.businessId, world.id(other));
        return one;
      });
    expect(await Promise.all([lockBoth("0102", "0103"), lockBoth("0103", "0102")])).toEqual(["0102", "0103"]);
    expect(tries).toBe(3);
  });

  it("says that nobody knows when the connection breaks at the commit, and goes on with another", async () => {
    const broken = store.transaction(async (tx) => {
      await addOutside();
      const held = await lockContact(tx, world.businessId, world.id("0104"));
      await asAdministrator((client) =>
        client.query(
          "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and state = 'idle in transaction'",
        ),
      );
      return held;
    });
    await expect(broken).rejects.toThrow(CommitUnknown);
    expect((await store.read((tx) => contactByPhone(tx, world.businessId, "+13125550104")))?.id).toBe(
      world.id("0104"),
    );
  });

  it("says that nobody knows when the server ends the connection while it commits", async () => {
    await atCommit("0105", "perform pg_terminate_backend(pg_backend_pid());");
    await expect(addContact(world, "0105")).rejects.toThrow(CommitUnknown);
    await addContact(world, "0106");
  });

  it("says what the server refused when it refuses at the commit", async () => {
    await atCommit("0107", "raise exception 'not this one';");
    await expect(addContact(world, "0107")).rejects.toThrow("not this one");
    await addContact(world, "0108");
  });

  it("refuses a server that cannot be reached, with a sentence", async () => {
    const nowhere = openStore({ url: "postgres://postgres@127.0.0.1:1/none", now: () => 0 });
    await expect(nowhere).rejects.toThrow(StoreRefused);
  });
});

/** What the server does when a transaction that added this contact is committed, in its own language. */
async function atCommit(name: string, does: string): Promise<void> {
  await asAdministrator((client) =>
    client.query(`
      create function at_commit_${name}() returns trigger language plpgsql as $$ begin ${does} return null; end $$;
      create constraint trigger at_commit_${name} after insert on contacts deferrable initially deferred
        for each row when (new.phone = '+1312555${name}') execute function at_commit_${name}();
    `),
  );
}

/** A contact that another transaction adds. */
async function addOutside(): Promise<void> {
  await asAdministrator((client) =>
    client.query(
      "insert into contacts (id, business_id, phone, fields, tags, created_at, updated_at) values ($1, $2, $3, '{}', '[]', 1, 1)",
      [world.id("0104"), world.businessId, "+13125550104"],
    ),
  );
}
