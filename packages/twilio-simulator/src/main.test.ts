import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { z } from "zod";

let child: ChildProcess | null = null;
afterEach(() => {
  child?.kill("SIGKILL");
});

describe("the simulator as a process of its own", () => {
  it("says where it is, answers, and stops when told to", async () => {
    const tsx = createRequire(import.meta.url).resolve("tsx");
    const main = fileURLToPath(new URL("./main.ts", import.meta.url));
    const account = `AC${"0".repeat(32)}`;
    const args = ["--import", tsx, main, "--port", "0", "--account", account, "--token", "secret"];
    const started = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "ignore"] });
    child = started;
    const line = await new Promise<string>((resolve, reject) => {
      started.stdout.once("data", (data) => resolve(String(data)));
      started.once("exit", (code) => reject(new Error(`ended with ${code} before it was ready`)));
    });
    const { url } = z.object({ url: z.string() }).parse(JSON.parse(line));
    const response = await fetch(`${url}/simulator/messages`, {
      headers: { authorization: `Basic ${btoa(`${account}:secret`)}` },
    });
    expect(await response.json()).toEqual([]);
    const ended = new Promise((resolve) => started.once("exit", resolve));
    started.kill("SIGTERM");
    expect(await ended).toBe(0);
  }, 30_000);
});
