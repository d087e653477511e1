import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Graph } from "@ringback/engine";
import { freePort, openOffice, readConfig, setLive, updateNumber } from "ringback";
import type { Arrival } from "./phoneNetwork.ts";

export const NUMBER = "+15005550006";
const ACCOUNT = `AC${"b".repeat(32)}`;
const TOKEN = "bench-token";

/** A business on a fresh SQLite file, ready for a server process to be started on it. */
export interface BenchShop {
  env: Record<string, string>;
  publicUrl: string;
  accountSid: string;
  authToken: string;
  businessId: string;
  workflowId: string;
  versionId: string;
  numberId: string;
  remove(): void;
}

/** Sets the shop up in this process, then closes the file: one process at a time holds it. */
export async function prepareShop(options: {
  carrierUrl: string;
  arrival: Arrival;
  graph: Graph;
  /** Work to do on the open store before it is closed, such as making waiting runs. */
  before?(office: Awaited<ReturnType<typeof openOffice>>, shop: BenchShop): Promise<void>;
}): Promise<BenchShop> {
  const folder = mkdtempSync(join(tmpdir(), "ringback-bench-"));
  const port = await freePort();
  const env: Record<string, string> = {
    PORT: String(port),
    DATABASE_URL: `file:${join(folder, "ringback.db")}`,
    TWILIO_ACCOUNT_SID: ACCOUNT,
    TWILIO_AUTH_TOKEN: TOKEN,
    TWILIO_API_URL: options.carrierUrl,
  };
  const read = readConfig(env);
  if ("findings" in read) throw new Error(read.findings.join(" "));
  const office = await openOffice(read.config);
  const made = await office.setUp({
    businessName: "Miller Plumbing",
    ownerFirstName: "Dana",
    niche: "contractor",
    timeZone: "America/Chicago",
    number: NUMBER,
    ...(options.arrival === "rung" ? { forwardTo: "+13125550199" } : {}),
  });
  if ("findings" in made) throw new Error(made.findings.map(({ message }) => message).join(" "));
  await office.store.transaction((tx) =>
    updateNumber(tx, made.businessId, {
      id: made.numberId,
      mode: options.arrival === "rung" ? "front" : "behind",
      voicemail: false,
    }),
  );
  await office.store.transaction((tx) =>
    setLive(tx, made.businessId, { id: made.workflowId, versionId: null, updatedAt: Date.now() }),
  );
  const workflow = await office.importWorkflow({ name: "Bench", graph: options.graph, publish: true });
  if ("findings" in workflow || workflow.versionId === null)
    throw new Error("The bench's drawing was refused.");
  const shop: BenchShop = {
    env,
    publicUrl: `http://127.0.0.1:${port}`,
    accountSid: ACCOUNT,
    authToken: TOKEN,
    businessId: made.businessId,
    numberId: made.numberId,
    workflowId: workflow.workflowId,
    versionId: workflow.versionId,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
  await options.before?.(office, shop);
  await office.close();
  return shop;
}
