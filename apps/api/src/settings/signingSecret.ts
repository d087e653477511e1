import { z } from "zod";
import type { Secrets } from "../secrets/secrets.ts";
import { saveSetting, type Tx } from "../store/index.ts";
import { readSetting } from "./readSetting.ts";

/** What signs a business's web requests, so that whoever gets one can tell that it is ours. Sealed at rest. */
export interface SigningSecret {
  /** `null` when there is none yet, or when it cannot be read: the database was set up with another server's secret. */
  read(tx: Tx, businessId: string): Promise<string | null>;
  /** A new one in its place. Requests that are signed from now on are signed with it. */
  renew(tx: Tx, businessId: string): Promise<string>;
}

const KIND = { key: "webSecret", schema: z.string().nullable(), fallback: null };

export function createSigningSecret(
  secrets: Secrets,
  deps: { newId(): string; newToken(): string },
): SigningSecret {
  return {
    async read(tx, businessId) {
      const sealed = await readSetting<string | null>(tx, businessId, KIND);
      return sealed === null ? null : secrets.open(sealed, labelOf(businessId));
    },
    async renew(tx, businessId) {
      // Twice 128 bits: as many as the signature's hash has.
      const secret = `rbsec_${deps.newToken()}${deps.newToken()}`;
      const value = secrets.seal(secret, labelOf(businessId));
      await saveSetting(tx, businessId, { id: deps.newId(), key: KIND.key, value });
      return secret;
    },
  };
}

function labelOf(businessId: string): string {
  return `web request secret of ${businessId}`;
}
