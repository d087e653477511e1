import { randomBytes } from "node:crypto";
import { parseArgs } from "node:util";
import { inventedNotice } from "./invented.ts";
import { startSimulator } from "./startSimulator.ts";

/**
 * The simulator as a process of its own:
 * `npx tsx packages/twilio-simulator/src/main.ts --port 4010 --state FILE --account AC… --token …`
 * It prints one line of JSON, `{"url", "accountSid", "authToken"}`, when it is ready, and stops on SIGTERM or SIGINT.
 */
const { values } = parseArgs({
  options: {
    port: { type: "string", default: "4010" },
    host: { type: "string", default: "127.0.0.1" },
    state: { type: "string" },
    account: { type: "string", default: `AC${randomBytes(16).toString("hex")}` },
    token: { type: "string", default: randomBytes(16).toString("hex") },
  },
});

const simulator = await startSimulator({
  port: Number(values.port),
  host: values.host,
  accountSid: values.account,
  authToken: values.token,
  now: Date.now,
  statePath: values.state ?? null,
  log: {
    info: () => {},
    warn: (_fields, message) => console.error(message),
    error: (fields, message) => console.error(message, fields),
  },
});
const { url, accountSid, authToken } = simulator;
console.log(JSON.stringify({ url, accountSid, authToken }));
console.error(inventedNotice);

async function stop(): Promise<void> {
  await simulator.stop();
  process.exit(0);
}
process.once("SIGTERM", () => void stop());
process.once("SIGINT", () => void stop());
