import { type ChildProcess, spawn } from "node:child_process";
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const HOUSE = dirname(dirname(fileURLToPath(import.meta.url)));
const BIN = join(HOUSE, "apps/api/bin/ringback.js");

/** A Ringback server as a process of its own, as an owner runs it. */
export interface ServerProcess {
  pid: number;
  /** Resolves with everything printed, once the process has ended. */
  ended: Promise<string>;
  /** Resident memory now, in megabytes (Linux). NaN where it cannot be read. */
  memoryMb(): number;
  /** Processor time used so far, in milliseconds (Linux). */
  cpuMs(): number;
  kill(signal: NodeJS.Signals): Promise<void>;
}

/** Starts `ringback serve` and resolves when it says that it is ready. @throws with what it printed, if it ends before. */
export async function startServerProcess(
  env: Record<string, string>,
  /** Where to keep what it prints, appended, for whoever has to find out why a test failed. */
  logPath?: string,
): Promise<ServerProcess> {
  // For a profile: SERVER_NODE_FLAGS="--cpu-prof --cpu-prof-dir=/tmp/profile" npm run bench
  const flags = (process.env.SERVER_NODE_FLAGS ?? "").split(" ").filter((flag) => flag !== "");
  const child = spawn(process.execPath, [...flags, BIN, "serve"], {
    cwd: HOUSE,
    env: { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "", RINGBACK_SKIP_BUILD: "1", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  const ended = new Promise<string>((resolve) => child.once("close", () => resolve(printed)));
  await new Promise<void>((resolve, reject) => {
    const hear = (part: Buffer) => {
      printed += part.toString();
      if (logPath !== undefined) appendFileSync(logPath, part);
      if (printed.includes("Ringback is ready")) resolve();
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("close", () => reject(new Error(`The server did not start:\n${printed}`)));
  });
  return controlled(child, ended);
}

function controlled(child: ChildProcess, ended: Promise<string>): ServerProcess {
  const pid = child.pid;
  if (pid === undefined) throw new Error("The server process has no pid.");
  return {
    pid,
    ended,
    memoryMb() {
      const status = readProc(pid, "status");
      const kilobytes = /VmRSS:\s+(\d+)/.exec(status)?.[1];
      return kilobytes === undefined ? Number.NaN : Number(kilobytes) / 1024;
    },
    cpuMs() {
      const fields = readProc(pid, "stat").split(") ")[1]?.split(" ") ?? [];
      // Fields 14 and 15 of proc(5), in clock ticks of 10 ms; two fields stand before the split.
      return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * 10;
    },
    async kill(signal) {
      child.kill(signal);
      await ended;
    },
  };
}

function readProc(pid: number, what: string): string {
  const path = `/proc/${pid}/${what}`;
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}
