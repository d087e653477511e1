import { hkdfSync, randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { SecretSource } from "./secrets.ts";

const SECRET_BYTES = 32;
const FILE = "ringback.secret";

/**
 * The server's secret: `RINGBACK_SECRET` where it is set, otherwise the file `ringback.secret` beside the SQLite
 * database, or in `data/` for PostgreSQL. The file is made once, at the first need. A database in memory has a secret
 * in memory.
 */
export function secretSource(config: { databaseUrl: string; secret?: string | undefined }): SecretSource {
  if (config.secret !== undefined) return fixed(derived(config.secret));
  if (config.databaseUrl === "file::memory:") return fixed(randomBytes(SECRET_BYTES));
  return inFile(secretPath(config.databaseUrl));
}

/** Where the secret of a database lies. */
export function secretPath(databaseUrl: string): string {
  const folder = databaseUrl.startsWith("file:") ? dirname(databaseUrl.slice("file:".length)) : "data";
  return join(folder, FILE);
}

function fixed(secret: Buffer): SecretSource {
  return { read: () => secret, readOrMake: () => secret };
}

/** Any text becomes 32 bytes (HKDF, RFC 5869); the text itself must be hard to guess. */
function derived(text: string): Buffer {
  return Buffer.from(hkdfSync("sha256", text, "", "ringback: what is sealed in the database", SECRET_BYTES));
}

function inFile(path: string): SecretSource {
  const read = () => {
    const text = textOf(path);
    return text === null ? null : parsed(text);
  };
  return {
    read,
    readOrMake() {
      if (textOf(path) === null) make(path);
      const secret = read();
      // Never replaced: whatever it sealed could not be opened again.
      if (secret === null) {
        throw new Error(`${path} does not hold a secret: restore it from a backup, or remove it.`);
      }
      return secret;
    },
  };
}

/** Written whole under another name and then linked, so that two processes that start together keep the same one. */
function make(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const fresh = `${path}.${randomBytes(6).toString("hex")}`;
  writeFileSync(fresh, `${randomBytes(SECRET_BYTES).toString("hex")}\n`, { mode: 0o600, flush: true });
  try {
    linkSync(fresh, path);
  } catch (error) {
    if (!isCode(error, "EEXIST")) throw error;
  } finally {
    rmSync(fresh, { force: true });
  }
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (isCode(error, "ENOENT")) return null;
    throw error;
  }
}

function parsed(text: string): Buffer | null {
  return /^[0-9a-f]{64}\s*$/.test(text) ? Buffer.from(text.trim(), "hex") : null;
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
