import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { secretPath, secretSource } from "./secretSource.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ringback-secret-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("the server's secret", () => {
  const config = () => ({ databaseUrl: `file:${join(folder, "new", "shop.db")}` });
  const file = () => join(folder, "new", "ringback.secret");

  it("is made beside the database at the first need, for its owner's eyes only, and kept", () => {
    const source = secretSource(config());
    expect(source.read()).toBe(null);
    const secret = source.readOrMake();
    expect([secret.length, statSync(file()).mode & 0o777]).toEqual([32, 0o600]);
    expect([source.read(), source.readOrMake(), secretSource(config()).read()]).toEqual([
      secret,
      secret,
      secret,
    ]);
    expect(readdirSync(join(folder, "new"))).toEqual(["ringback.secret"]);
  });

  it("is another one elsewhere", () => {
    const one = secretSource(config()).readOrMake();
    const other = secretSource({ databaseUrl: `file:${join(folder, "other.db")}` }).readOrMake();
    expect(one.equals(other)).toBe(false);
  });

  it("is never replaced when the file was damaged: what it sealed may yet be saved by a backup", () => {
    secretSource(config()).readOrMake();
    writeFileSync(file(), "gibberish");
    const source = secretSource(config());
    expect(source.read()).toBe(null);
    expect(() => source.readOrMake()).toThrow(
      "does not hold a secret: restore it from a backup, or remove it.",
    );
    expect(readFileSync(file(), "utf8")).toBe("gibberish");
  });

  it("comes from RINGBACK_SECRET where that is set, and makes no file", () => {
    const secret = "correct horse battery staple, and more";
    const source = secretSource({ ...config(), secret });
    expect(source.readOrMake()).toEqual(
      secretSource({ databaseUrl: "postgres://db/ringback", secret }).read(),
    );
    expect(source.readOrMake().toString("latin1")).not.toContain("horse");
    expect(readdirSync(folder)).toEqual([]);
  });

  it("lies in data/ for PostgreSQL, and in memory for a database in memory", () => {
    expect(secretPath("postgres://db/ringback")).toBe(join("data", "ringback.secret"));
    expect(secretPath("file:data/ringback.db")).toBe(join("data", "ringback.secret"));
    const source = secretSource({ databaseUrl: "file::memory:" });
    expect(source.read()).toEqual(source.readOrMake());
  });
});
