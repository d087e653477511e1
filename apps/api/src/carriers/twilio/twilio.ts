import type { Instant } from "@ringback/engine";
import type Twilio from "twilio";
import type { CarrierCall } from "../../calls/callLog.ts";
import type { Carrier, ListedText } from "../carrier.ts";
import { createOriginClient, type OriginClient } from "./originClient.ts";
import { postResult } from "./postResult.ts";

/** Twelve seconds for one POST: longer than Twilio usually takes, shorter than a claim may stand unexplained. */
export const POST_TIMEOUT_MS = 12_000;

export interface TwilioAccount {
  accountSid: string;
  authToken: string;
  /** The API's origin, such as `https://api.twilio.com`, or the simulator's. */
  apiUrl: string;
  /** How long one request may take, in milliseconds: {@link POST_TIMEOUT_MS} when left out. */
  timeoutMs?: number;
}

/**
 * Twilio as a carrier, through its SDK.
 *
 * The SDK is loaded at the first request: importing it costs 0.4 s and 20 MB. It has no base-URL option and its own
 * client is slow, so it is handed one that posts to `apiUrl` over a keep-alive pool, with no retries of any kind:
 * `Messages.json` has no idempotency key, and a repeated POST is a second text.
 */
export function twilioCarrier(account: TwilioAccount): Carrier {
  const origin = createOriginClient({
    origin: account.apiUrl.replace(/\/+$/, ""),
    timeoutMs: account.timeoutMs ?? POST_TIMEOUT_MS,
  });
  let loading: Promise<Twilio.Twilio> | null = null;
  const client = () => {
    loading ??= load(account, origin);
    return loading;
  };

  return {
    account: account.accountSid,
    async send(text) {
      const twilio = await client();
      return postResult(
        twilio.messages.create({
          to: text.to,
          from: text.from,
          body: text.body,
          ...(text.statusCallback === null ? {} : { statusCallback: text.statusCallback }),
          validityPeriod: text.validitySeconds,
        }),
      );
    },
    async listTexts({ to, from, since }) {
      try {
        const twilio = await client();
        // No DateSent filter: it is empty while a text is queued, and such rows might be hidden.
        const listed = await twilio.messages.list({ to, from, pageSize: 100, limit: 200 });
        const texts: ListedText[] = listed
          .filter((text) => text.direction === "outbound-api")
          .map((text) => ({
            sid: text.sid,
            status: text.status,
            body: text.body,
            createdAt: instantOf(text.dateCreated) ?? since,
            errorCode: text.errorCode ? String(text.errorCode) : null,
          }))
          .filter((text) => text.createdAt >= since);
        return { type: "listed", texts };
      } catch (error) {
        return { type: "unreachable", why: error instanceof Error ? error.message : String(error) };
      }
    },
    calls: {
      async list({ since }) {
        const twilio = await client();
        const listed = await twilio.calls.list({
          startTimeAfter: new Date(since),
          pageSize: 500,
          limit: 50_000,
        });
        return listed.map(readCall);
      },
      async fetch(sid) {
        const twilio = await client();
        return twilio.calls(sid).fetch().then(readCall, goneIsNull);
      },
      async children(sid) {
        const twilio = await client();
        return (await twilio.calls.list({ parentCallSid: sid, limit: 20 })).map(readCall);
      },
    },
    async recording(sid) {
      const path = `/2010-04-01/Accounts/${account.accountSid}/Recordings/${encodeURIComponent(sid)}.wav`;
      const file = await origin.file(path, { username: account.accountSid, password: account.authToken });
      return file.statusCode === 200 ? { type: file.type, bytes: file.bytes } : null;
    },
    close: () => origin.close(),
  };
}

async function load(account: TwilioAccount, origin: OriginClient): Promise<Twilio.Twilio> {
  const { default: sdk } = await import("twilio");
  const httpClient = new sdk.RequestClient();
  // The SDK types an answer's body as parsed data, but reads it as text and parses it itself.
  httpClient.request = origin.request as typeof httpClient.request;
  return sdk(account.accountSid, account.authToken, {
    httpClient,
    autoRetry: false,
    // Set, so that TWILIO_EDGE and TWILIO_REGION of the environment cannot change the host behind our back.
    env: {},
  });
}

function readCall(call: {
  sid: string;
  parentCallSid: string;
  from: string;
  to: string;
  status: string;
  direction: string;
  startTime: Date;
  endTime: Date;
  dateCreated: Date;
  duration: string;
}): CarrierCall {
  return {
    sid: call.sid,
    parentSid: call.parentCallSid || null,
    from: call.from,
    to: call.to,
    status: call.status,
    direction: call.direction,
    startedAt: instantOf(call.startTime) ?? instantOf(call.dateCreated),
    endedAt: instantOf(call.endTime),
    durationSeconds: call.duration ? Number(call.duration) : null,
  };
}

function instantOf(date: Date | null | undefined): Instant | null {
  const instant = date?.getTime();
  return instant === undefined || Number.isNaN(instant) ? null : instant;
}

function goneIsNull(error: unknown): null {
  if (typeof error === "object" && error !== null && "status" in error && error.status === 404) return null;
  throw error;
}
