import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";

const PRACTICE = z.object({
  accountSid: z.string(),
  authToken: z.string(),
  /** How far the practice clock stands ahead of the machine's, in milliseconds. */
  ahead: z.number(),
  /** Where the simulator answers while the server runs. */
  simulatorUrl: z.string().optional(),
});

/** What practice mode keeps between starts, beside the simulator's own state. */
export type PracticeFile = z.infer<typeof PRACTICE>;

/** The folder for everything that is kept: where the SQLite file lies, or `data/` beside a PostgreSQL database. */
export function dataFolder({ databaseUrl }: { databaseUrl: string }): string {
  return databaseUrl.startsWith("file:") ? dirname(databaseUrl.slice("file:".length)) : "data";
}

function practicePath(config: { databaseUrl: string }): string {
  return join(dataFolder(config), "practice.json");
}

/** What an earlier start left, or `null` before the first. */
export function readPracticeFile(config: { databaseUrl: string }): PracticeFile | null {
  const path = practicePath(config);
  return existsSync(path) ? PRACTICE.parse(JSON.parse(readFileSync(path, "utf8"))) : null;
}

/** Written whole or not at all: a torn file would lose the practice account, and with it its numbers and runs. */
export function writePracticeFile(config: { databaseUrl: string }, file: PracticeFile): void {
  const path = practicePath(config);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, JSON.stringify(file, null, 2), { mode: 0o600 });
  renameSync(`${path}.new`, path);
}

/** The practice account, made at its first use and kept: numbers and runs belong to the account they were made under. */
export function practiceAccount(config: { databaseUrl: string }): PracticeFile {
  const known = readPracticeFile(config);
  if (known !== null) return known;
  const made: PracticeFile = {
    accountSid: `AC${randomBytes(16).toString("hex")}`,
    authToken: randomBytes(16).toString("hex"),
    ahead: 0,
  };
  writePracticeFile(config, made);
  return made;
}
