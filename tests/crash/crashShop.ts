import { join } from "node:path";
import type { Graph } from "@ringback/engine";
import Database from "better-sqlite3";
import { openOffice, readConfig, setLive, updateNumber } from "ringback";
import type { NetworkProcess } from "./networkProcess.ts";

/** A business on a SQLite file, whose server talks to the simulator as it would to Twilio: in live mode. */
export interface Shop {
  env: Record<string, string>;
  file: string;
  number: string;
}

const NUMBER = "+15005550006";

export async function furnish(options: {
  folder: string;
  port: number;
  network: NetworkProcess;
  graph: Graph;
}): Promise<Shop> {
  const { network } = options;
  const file = join(options.folder, "ringback.db");
  const publicUrl = `http://127.0.0.1:${options.port}`;
  const env = {
    PORT: String(options.port),
    DATABASE_URL: `file:${file}`,
    TWILIO_ACCOUNT_SID: network.accountSid,
    TWILIO_AUTH_TOKEN: network.authToken,
    TWILIO_API_URL: network.url,
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
  });
  if ("findings" in made) throw new Error(made.findings.map(({ message }) => message).join(" "));
  await office.store.transaction(async (tx) => {
    await updateNumber(tx, made.businessId, { id: made.numberId, mode: "behind", voicemail: false });
    await setLive(tx, made.businessId, { id: made.workflowId, versionId: null, updatedAt: Date.now() });
  });
  const drawn = await office.importWorkflow({ name: "Crash", graph: options.graph, publish: true });
  if ("findings" in drawn) throw new Error(drawn.findings.map(({ message }) => message).join(" "));
  await office.close();
  await network.ask("/simulator/numbers", {
    e164: NUMBER,
    voiceUrl: `${publicUrl}/twilio/voice`,
    statusCallback: `${publicUrl}/twilio/voice/status`,
    smsUrl: `${publicUrl}/twilio/sms`,
  });
  return { env, file, number: NUMBER };
}

/** Sends that the dead process had claimed: they may or may not have left. */
export function countClaimed({ file }: Shop): number {
  const db = new Database(file, { readonly: true });
  try {
    return Number(db.prepare("select count(*) from sends where state = 'claimed'").pluck().get());
  } finally {
    db.close();
  }
}
