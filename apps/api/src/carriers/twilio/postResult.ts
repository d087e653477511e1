import type { PostResult } from "../carrier.ts";
import { TransportError } from "./originClient.ts";

// 20003 wrong credentials, 20005 account not active, 20006/20403 access denied, 30002 account suspended.
const ACCOUNT_CODES = new Set([20003, 20005, 20006, 20403, 30002]);

/**
 * Reads what became of a POST to `Messages.json`. The order of the tests is the promise: whatever is not provably
 * unprocessed or provably decided is `unknown`, and an unknown send is looked up, never repeated.
 */
export async function postResult(post: Promise<{ sid: string; status: string }>): Promise<PostResult> {
  try {
    const message = await post;
    if (!/^(SM|MM)[0-9a-f]{32}$/i.test(message.sid)) {
      return { type: "unknown", why: "The carrier answered without a message SID." };
    }
    return { type: "accepted", sid: message.sid, status: message.status };
  } catch (error) {
    if (error instanceof TransportError) {
      return error.written
        ? { type: "unknown", why: `The carrier did not answer: ${error.message}.` }
        : {
            type: "notProcessed",
            why: `The carrier could not be reached: ${error.message}.`,
            retryAfterMs: 5_000,
          };
    }
    return refusal(error);
  }
}

function refusal(error: unknown): PostResult {
  const { status, code, message } = read(error);
  if (status === 429) return { type: "notProcessed", why: "The carrier is busy.", retryAfterMs: 1_000 };
  if (status === 401 || status === 403 || (code !== null && ACCOUNT_CODES.has(code))) {
    const reason = message?.replace(/\.+$/, "") ?? `HTTP ${status}`;
    return { type: "held", why: `The carrier refuses this account: ${reason}.` };
  }
  if (status !== null && status >= 400 && status < 500 && code !== null) {
    return { type: "rejected", code: String(code), why: message ?? "The carrier refused the text." };
  }
  return {
    type: "unknown",
    why: status === null ? "The carrier's answer could not be read." : `The carrier answered ${status}.`,
  };
}

/** What Twilio's SDK throws: `RestException` with `status`, `code` and `message`; anything else reads as nothing. */
function read(error: unknown): { status: number | null; code: number | null; message: string | null } {
  if (typeof error !== "object" || error === null) return { status: null, code: null, message: null };
  const status = "status" in error && typeof error.status === "number" ? error.status : null;
  const code = "code" in error && typeof error.code === "number" ? error.code : null;
  const told = "message" in error && typeof error.message === "string" ? error.message : null;
  // What the SDK says where the carrier's answer says nothing.
  const message = told?.startsWith("[HTTP ") ? null : told;
  return { status, code, message };
}
