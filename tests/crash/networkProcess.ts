import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const HOUSE = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const READY = z.object({ url: z.string(), accountSid: z.string(), authToken: z.string() });

/** The simulator as a process of its own: it survives every kill of the server, and knows what really happened. */
export interface NetworkProcess extends z.infer<typeof READY> {
  /** Asks one of its control paths: POST with a body, GET without. */
  ask(path: string, body?: object): Promise<unknown>;
  stop(): Promise<void>;
}

export async function startNetworkProcess(statePath: string): Promise<NetworkProcess> {
  const child = spawn(
    process.execPath,
    [
      "--import",
      "tsx",
      join(HOUSE, "packages/twilio-simulator/src/main.ts"),
      "--port",
      "0",
      "--state",
      statePath,
    ],
    { cwd: HOUSE, stdio: ["ignore", "pipe", "ignore"] },
  );
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const line = await new Promise<string>((resolve, reject) => {
    let printed = "";
    child.stdout?.on("data", (part: Buffer) => {
      printed += part.toString();
      if (printed.includes("\n")) resolve(printed.slice(0, printed.indexOf("\n")));
    });
    child.once("close", () => reject(new Error(`The simulator did not start: ${printed}`)));
  });
  const ready = READY.parse(JSON.parse(line));
  const authorization = `Basic ${Buffer.from(`${ready.accountSid}:${ready.authToken}`).toString("base64")}`;
  return {
    ...ready,
    async ask(path, body) {
      const answer = await fetch(`${ready.url}${path}`, {
        method: body === undefined ? "GET" : "POST",
        headers: { authorization, "content-type": "application/json" },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      if (!answer.ok) throw new Error(`${path} was answered ${answer.status}: ${await answer.text()}`);
      return answer.json();
    },
    async stop() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}
