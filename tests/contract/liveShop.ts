import { createHmac } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { instantText } from "@ringback/engine";
import { type Config, freePort, openOffice, setClock, startRingback, updateNumber } from "ringback";

export const ACCOUNT = `AC${"0123456789abcdef".repeat(2)}`;
export const TOKEN = "a-secret-of-the-account";
export const NUMBER = "+13125550100";

/** A server in live mode on a fresh database. Calls reach it already missed, and are texted at once. */
export interface LiveShop {
  /** Twilio tells the server of a call, signed. Resolves when it has answered. */
  calls(from: string): Promise<void>;
  close(): Promise<void>;
}

/** @param apiUrl Where the server finds Twilio. @param publicUrl Where Twilio is told to find the server. */
export async function openLiveShop(apiUrl: string, publicUrl: string): Promise<LiveShop> {
  const folder = mkdtempSync(join(tmpdir(), "ringback-contract-"));
  const port = await freePort();
  const clock = setClock(Date.UTC(2026, 5, 2, 15, 0, 0));
  const config: Config = {
    host: "127.0.0.1",
    port,
    databaseUrl: `file:${join(folder, "shop.db")}`,
    publicUrl,
    carrier: { mode: "live", accountSid: ACCOUNT, authToken: TOKEN, apiUrl },
    openai: { apiKey: null, baseUrl: null, model: null },
  };
  const office = await openOffice(config, clock);
  const made = await office.setUp({
    businessName: "Miller Plumbing",
    ownerFirstName: "Dana",
    niche: "contractor",
    timeZone: "America/Chicago",
    number: NUMBER,
  });
  if ("findings" in made) throw new Error(made.findings.map(({ message }) => message).join(" "));
  await office.store.transaction((tx) =>
    updateNumber(tx, made.businessId, { id: made.numberId, mode: "behind", voicemail: false }),
  );
  const drawn = await office.importWorkflow({ name: "At once", graph: instantText(), publish: true });
  if ("findings" in drawn) throw new Error(drawn.findings.map(({ message }) => message).join(" "));
  await office.close();
  const ringback = await startRingback({ config, clock });

  return {
    async calls(from) {
      const form = {
        AccountSid: ACCOUNT,
        CallSid: `CA${"2".repeat(32)}`,
        CallStatus: "ringing",
        Direction: "inbound",
        From: from,
        To: NUMBER,
      };
      const signed = Object.entries(form).reduce(
        (text, [name, value]) => text + name + value,
        `${publicUrl}/twilio/voice`,
      );
      const answer = await fetch(`http://127.0.0.1:${port}/twilio/voice`, {
        method: "POST",
        headers: { "x-twilio-signature": createHmac("sha1", TOKEN).update(signed).digest("base64") },
        body: new URLSearchParams(form),
      });
      if (!answer.ok) throw new Error(`The call was answered ${answer.status}.`);
    },
    async close() {
      await ringback.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
