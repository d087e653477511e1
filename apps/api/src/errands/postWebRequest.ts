import { createHmac } from "node:crypto";
import type { Errand } from "@ringback/engine";
import type { Clock } from "../clock.ts";
import type { SigningSecret } from "../settings/signingSecret.ts";
import type { ErrandRow, Store } from "../store/index.ts";
import type { ErrandResult } from "./errandResult.ts";
import type { WebRequests } from "./webRequests.ts";

export interface WebRequestErrandDeps {
  store: Store;
  clock: Clock;
  /** `null` when the operator did not turn them on. */
  webRequests: WebRequests | null;
  signingSecret: SigningSecret;
}

/** Posts what a run tells another program, signed. A second attempt carries the same key, and a signature of its own time. */
export async function postWebRequest(
  deps: WebRequestErrandDeps,
  { businessId, errandKey }: ErrandRow,
  { url, body }: Extract<Errand, { type: "webRequest" }>,
): Promise<ErrandResult> {
  const { store, signingSecret, webRequests } = deps;
  if (webRequests === null) return { type: "failed", why: "Web requests are off on this server." };
  const secret =
    (await store.read((tx) => signingSecret.read(tx, businessId))) ??
    // Looked for again: of two requests that find none, the second must not replace what the first is signed with.
    (await store.transaction(
      async (tx) => (await signingSecret.read(tx, businessId)) ?? signingSecret.renew(tx, businessId),
    ));
  return webRequests.post({
    url,
    body,
    headers: {
      "idempotency-key": errandKey,
      "ringback-signature": signatureOf({ secret, body, at: deps.clock.now() }),
    },
  });
}

/** `t=<seconds>,v1=<hex>`: an HMAC-SHA256 over `<seconds>.<body>`, as docs/web-request.md tells receivers. */
export function signatureOf({ secret, body, at }: { secret: string; body: string; at: number }): string {
  const seconds = Math.floor(at / 1_000);
  return `t=${seconds},v1=${createHmac("sha256", secret).update(`${seconds}.${body}`).digest("hex")}`;
}
