import { createHash, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import type { Secrets } from "../secrets/secrets.ts";
import { businesses, saveSetting, type Tx } from "../store/index.ts";
import { readSetting } from "./readSetting.ts";

/** The address at which other programs tell a business of calls. Whoever knows it can: its token is 256 random bits. */
export interface HookAddress {
  /** `null` when there is none yet, or when it cannot be read: the database was set up with another server's secret. */
  read(tx: Tx, businessId: string): Promise<string | null>;
  /** A new one in its place: the old one leads nowhere from now on. */
  renew(tx: Tx, businessId: string): Promise<string>;
  /** Whose it is; `null` when it is nobody's. Asked on nobody's behalf: the token stands for the business. */
  businessOf(tx: Tx, token: string): Promise<string | null>;
}

const KEPT = z.object({ sealed: z.string(), hash: z.string() });
const KIND = { key: "hook", schema: KEPT.nullable(), fallback: null };

export function createHookAddress(
  secrets: Secrets,
  deps: {
    newId(): string;
    newToken(): string;
    /** Where other programs reach this server, without a trailing slash. */
    publicUrl: string;
  },
): HookAddress {
  const addressOf = (token: string) => `${deps.publicUrl}/hooks/${token}`;
  const keptOf = (tx: Tx, businessId: string) =>
    readSetting<z.infer<typeof KEPT> | null>(tx, businessId, KIND);
  return {
    async read(tx, businessId) {
      const kept = await keptOf(tx, businessId);
      const token = kept === null ? null : secrets.open(kept.sealed, labelOf(businessId));
      return token === null ? null : addressOf(token);
    },
    async renew(tx, businessId) {
      const token = deps.newToken() + deps.newToken();
      const value = { sealed: secrets.seal(token, labelOf(businessId)), hash: hash(token).toString("hex") };
      await saveSetting(tx, businessId, { id: deps.newId(), key: KIND.key, value });
      return addressOf(token);
    },
    async businessOf(tx, token) {
      const given = hash(token);
      for (const { id } of await businesses(tx)) {
        const kept = await keptOf(tx, id);
        if (kept !== null && timingSafeEqual(Buffer.from(kept.hash, "hex"), given)) return id;
      }
      return null;
    },
  };
}

function hash(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}

function labelOf(businessId: string): string {
  return `hook of ${businessId}`;
}
