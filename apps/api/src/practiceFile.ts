import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
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

/**
 * Where a database's practice network is kept: beside the SQLite file and under its name, so that two servers in one
 * folder never share a network; in `data/` for any other database.
 *
 * @param what `practice` for the account, `simulator` for the network's own state.
 */
export function practicePath(
  { databaseUrl }: { databaseUrl: string },
  what: "practice" | "simulator",
): string {
  const file = databaseUrl.startsWith("file:") ? databaseUrl.slice("file:".length) : ":memory:";
  if (file === ":memory:") return join("data", `${what}.json`);
  return join(dirname(file), `${basename(file, extname(file))}.${what}.json`);
}

/** What an earlier start left, or `null` before the first. */
export function readPracticeFile(config: { databaseUrl: string }): PracticeFile | null {
  const path = practicePath(config, "practice");
  return existsSync(path) ? PRACTICE.parse(JSON.parse(readFileSync(path, "utf8"))) : null;
}

/** Written whole or not at all: a torn file would lose the practice account, and with it its numbers and runs. */
export function writePracticeFile(config: { databaseUrl: string }, file: PracticeFile): void {
  const path = practicePath(config, "practice");
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
