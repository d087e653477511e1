import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const HOUSE = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
// The first command after a change builds, and says so; what it says next is what counts.
const BUILDING = "Building Ringback, which takes a few seconds…\n";

/** How a command ended. */
export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** A server that a command line started. */
export interface Serving {
  /** What it has printed so far. */
  printed(): string;
  /** Asks it to stop, as Ctrl-C does, and waits for its end. */
  stop(): Promise<Ended>;
}

/** A folder of its own, as a newcomer's terminal stands in one. Nothing of the machine's environment is passed on. */
export interface Terminal {
  folder: string;
  /** Runs `ringback …words` to its end. */
  run(words: string[], env?: Record<string, string>): Promise<Ended>;
  /** Runs `ringback serve` until it says that it is ready. @throws with what it printed, when it ends before. */
  serve(env?: Record<string, string>): Promise<Serving>;
  close(): void;
}

/**
 * @param env For every command, on top of a database in the folder.
 * @param house The checkout whose `ringback` is run; this one unless said.
 */
export function openTerminal(env: Record<string, string> = {}, house = HOUSE): Terminal {
  const bin = join(house, "apps/api/bin/ringback.js");
  const folder = mkdtempSync(join(tmpdir(), "ringback-cli-"));
  const database = { DATABASE_URL: `file:${join(folder, "ringback.db")}` };

  function start(words: string[], more: Record<string, string>) {
    const { PATH = "", HOME = "", SystemRoot = "" } = process.env;
    const child = spawn(process.execPath, [bin, ...words], {
      cwd: folder,
      env: { PATH, HOME, SystemRoot, ...database, ...env, ...more },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const told: Ended = { code: null, out: "", err: "" };
    child.stdout.on("data", (part: Buffer) => {
      told.out += part.toString();
    });
    child.stderr.on("data", (part: Buffer) => {
      told.err += part.toString();
    });
    const ended = new Promise<Ended>((resolve) => {
      child.once("close", (code) => resolve({ ...told, err: told.err.replace(BUILDING, ""), code }));
    });
    return { child, told, ended };
  }

  return {
    folder,
    run: (words, more = {}) => start(words, more).ended,
    async serve(more = {}) {
      const { child, told, ended } = start(["serve"], more);
      await new Promise<void>((resolve, reject) => {
        child.stdout.on("data", () => {
          if (told.out.includes("Ringback is ready")) resolve();
        });
        child.once("close", () => reject(new Error(`The server did not start:\n${told.out}${told.err}`)));
      });
      return {
        printed: () => told.out,
        stop() {
          child.kill("SIGTERM");
          return ended;
        },
      };
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
