import { randomUUID } from "node:crypto";
import { Agent, request } from "undici";
import { type ConnectionOverrides, type RetryOn, splitOverrides } from "./connectionOverrides.ts";
import type { Faults } from "./faults.ts";
import { invented } from "./invented.ts";
import type { SimulatorLog } from "./log.ts";
import type { Schedule } from "./schedule.ts";
import { signature } from "./signature.ts";
import type { Method } from "./twiml/verbs.ts";

/** A signed request to the application. The URL may carry connection overrides in its fragment. */
interface WebhookRequest {
  url: string;
  method: Method;
  form: Record<string, string>;
}

/** `errorCode` is Twilio's: 11200 for an HTTP error, 11205 when no answer came. */
export type WebhookAnswer =
  | { ok: true; status: number; contentType: string; body: Buffer }
  | { ok: false; errorCode: number; why: string };

export interface Webhooks {
  /** Asks for a document and waits for the answer, through retries. Never rejects. */
  ask(request: WebhookRequest): Promise<WebhookAnswer>;
  /** Sends a notification whose answer does not matter. Order is not promised. */
  tell(request: WebhookRequest): void;
  close(): Promise<void>;
}

export interface WebhookParts {
  authToken: string;
  schedule: Schedule;
  faults: Faults;
  random: () => number;
  log: SimulatorLog;
}

/** More of an answer than this is an error: no document, and no greeting, is so long. */
const MAX_BODY = 10 * 1024 * 1024;

const NO_CONNECTION = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ETIMEDOUT",
  "UND_ERR_CONNECT_TIMEOUT",
]);

export function createWebhooks(parts: WebhookParts): Webhooks {
  const { schedule, faults, random, log } = parts;
  const agents = new Map<number, Agent>();
  let closed = false;

  /** undici takes the connect time-out per pool, so there is a pool for each value in use. */
  function agentFor(connectMs: number): Agent {
    const known = agents.get(connectMs);
    if (known !== undefined) return known;
    const agent = new Agent({ connections: 256, connect: { timeout: connectMs }, keepAliveTimeout: 10_000 });
    agents.set(connectMs, agent);
    return agent;
  }

  async function deliver(webhook: WebhookRequest): Promise<WebhookAnswer> {
    const { url, overrides } = splitOverrides(webhook.url);
    const signed = sign(parts.authToken, url, webhook);
    if (signed === null) return { ok: false, errorCode: 11100, why: `${webhook.url} is not a URL` };
    if (random() < faults.dropWebhooks) {
      return { ok: false, errorCode: 11205, why: "lost on the way (fault switch)" };
    }
    if (random() < faults.duplicateWebhooks) void persist(signed, overrides);
    return persist(signed, overrides);
  }

  /** Attempts until there is an answer that the retry policy is content with, or time or attempts run out. */
  async function persist(signed: SignedRequest, overrides: ConnectionOverrides): Promise<WebhookAnswer> {
    let leftMs = overrides.totalMs;
    for (let attempt = 0; ; attempt++) {
      const startedAt = performance.now();
      const outcome = await attemptOnce(signed, overrides, leftMs);
      leftMs -= performance.now() - startedAt + invented.betweenRetries;
      const retry = outcome.failure !== null && overrides.retryOn.has(outcome.failure);
      if (!retry || attempt >= overrides.retries || leftMs < 100 || closed) return outcome.answer;
      await new Promise<void>((resolve) => schedule.at(schedule.now() + invented.betweenRetries, resolve));
    }
  }

  async function attemptOnce(
    signed: SignedRequest,
    overrides: ConnectionOverrides,
    leftMs: number,
  ): Promise<{ answer: WebhookAnswer; failure: RetryOn | null }> {
    const end = schedule.begin();
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(), Math.max(1, leftMs));
    try {
      const response = await request(signed.url, {
        method: signed.method,
        headers: signed.headers,
        body: signed.body,
        dispatcher: agentFor(overrides.connectMs),
        headersTimeout: overrides.readMs,
        bodyTimeout: overrides.readMs,
        signal: deadline.signal,
      });
      const body = Buffer.from(await response.body.arrayBuffer());
      const status = response.statusCode;
      if (status >= 200 && status < 300 && body.length <= MAX_BODY) {
        const contentType = String(response.headers["content-type"] ?? "");
        return { answer: { ok: true, status, contentType, body }, failure: null };
      }
      const failure = status >= 500 ? "5xx" : status >= 400 ? "4xx" : null;
      return { answer: { ok: false, errorCode: 11200, why: `HTTP ${status}` }, failure };
    } catch (error) {
      const why = deadline.signal.aborted ? "no answer within the time allowed" : reasonOf(error);
      return { answer: { ok: false, errorCode: 11205, why }, failure: failureOf(error) };
    } finally {
      clearTimeout(timer);
      end();
    }
  }

  async function ask(webhook: WebhookRequest): Promise<WebhookAnswer> {
    const answer = await deliver(webhook);
    if (!answer.ok)
      log.warn({ url: webhook.url, errorCode: answer.errorCode }, `webhook failed: ${answer.why}`);
    return answer;
  }

  return {
    ask,
    tell(webhook) {
      if (!faults.reorderWebhooks) {
        void ask(webhook);
        return;
      }
      const behind = Math.floor(random() * invented.reorderWithin);
      schedule.at(schedule.now() + behind, () => void ask(webhook));
    },
    async close() {
      closed = true;
      await Promise.all(Array.from(agents.values(), (agent) => agent.destroy()));
    },
  };
}

interface SignedRequest {
  url: string;
  method: Method;
  headers: Record<string, string>;
  body: string | null;
}

/** Null when the URL cannot be requested. Every attempt of one webhook carries the same token. */
function sign(authToken: string, url: string, webhook: WebhookRequest): SignedRequest | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return null;
  const isGet = webhook.method === "GET";
  if (isGet)
    for (const [name, value] of Object.entries(webhook.form)) parsed.searchParams.append(name, value);
  const headers: Record<string, string> = {
    "x-twilio-signature": signature(authToken, parsed.href, isGet ? {} : webhook.form),
    "i-twilio-idempotency-token": randomUUID(),
    "user-agent": "TwilioProxy/1.1",
    accept: "*/*",
  };
  if (!isGet) headers["content-type"] = "application/x-www-form-urlencoded; charset=UTF-8";
  const body = isGet ? null : new URLSearchParams(webhook.form).toString();
  return { url: parsed.href, method: webhook.method, headers, body };
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}

function reasonOf(error: unknown): string {
  return codeOf(error) ?? String(error);
}

function failureOf(error: unknown): RetryOn {
  return NO_CONNECTION.has(codeOf(error) ?? "") ? "ct" : "rt";
}
