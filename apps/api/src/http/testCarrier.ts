import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "node:querystring";
import Fastify, { type FastifyInstance } from "fastify";
import type { CallLog, CarrierCall } from "../calls/callLog.ts";
import { createNumberBook, type NumberBook } from "../calls/numberBook.ts";
import type { Topic } from "../changes.ts";
import { type MovableClock, setClock } from "../clock.ts";
import {
  type CallRow,
  callBySid,
  insertBusiness,
  insertNumber,
  type NewNumber,
  openStore,
  type Store,
} from "../store/index.ts";
import { type Form, signatureOf } from "./signature.ts";
import type { Reply, SendReport } from "./textWebhooks.ts";
import { registerWebhooks } from "./webhooks.ts";

export const ACCOUNT = `AC${"a".repeat(32)}`;
const AUTH_TOKEN = "12345";
const PUBLIC_URL = "https://calls.example.com";
export const START = Date.UTC(2026, 10, 2, 15);
export const NUMBER = "+15550100200";
export const OWNER_PHONE = "+15550100300";
export const CALLER = "+14155550142";

/** A carrier's side of the webhooks, for tests: signs forms as the carrier does, over a real server and store. */
export interface TestCarrier {
  app: FastifyInstance;
  store: Store;
  clock: MovableClock;
  numbers: NumberBook;
  /** The calls that ended, as `callEnded` was handed them. */
  ended: CallRow[];
  replies: Reply[];
  reports: SendReport[];
  topics: Topic[];
  warnings: string[];
  /** The carrier's own log, to be filled by a test. */
  log: { calls: CarrierCall[]; broken: boolean };
  callLog: CallLog;
  newId(): string;
  callEnded(tx: unknown, call: CallRow): Promise<void>;
  /** POSTs a signed form. `AccountSid` is added. */
  post(path: string, form: Record<string, string>): Promise<Answer>;
  /** POSTs a body as it stands. */
  postRaw(path: string, body: string, headers: Record<string, string>): Promise<Answer>;
  call(sid: string): Promise<CallRow | null>;
  close(): Promise<void>;
}

interface Answer {
  status: number;
  body: string;
}

/** The SID of a call, by number. */
export function callSid(n: number): string {
  return `CA${String(n).padStart(32, "0")}`;
}

/** The signature of a form that is sent to a path of ours. */
export function sign(path: string, form: Form): string {
  return signatureOf(AUTH_TOKEN, PUBLIC_URL + path, form);
}

/** Starts a server with its webhooks, for one business with one number, on a fresh SQLite file or another database. */
export async function startTestCarrier(
  number: Partial<NewNumber> = {},
  databaseUrl?: string,
): Promise<TestCarrier> {
  const folder = mkdtempSync(join(tmpdir(), "ringback-webhooks-"));
  const clock = setClock(START);
  const store = await openStore({
    url: databaseUrl ?? `file:${join(folder, "ringback.db")}`,
    now: clock.now,
  });
  let ids = 0;
  const newId = () => `id-${String(++ids).padStart(6, "0")}`;
  await store.transaction(async (tx) => {
    await insertBusiness(tx, {
      id: "business",
      name: "Ann's Plumbing",
      ownerFirstName: "Ann",
      niche: "contractor",
      timeZone: "America/Chicago",
      country: "US",
      hours: [],
      quietHours: null,
      killSwitch: null,
      fields: [],
      countries: ["US"],
      createdAt: START,
    });
    await insertNumber(tx, {
      id: "number",
      businessId: "business",
      carrierAccount: ACCOUNT,
      e164: NUMBER,
      label: "Main line",
      mode: "front",
      forwardTo: OWNER_PHONE,
      ringSeconds: 20,
      voicemail: true,
      greeting: null,
      createdAt: START,
      ...number,
    });
  });

  const numbers = createNumberBook({ store, clock, carrierAccount: ACCOUNT });
  const ended: CallRow[] = [];
  const replies: Reply[] = [];
  const reports: SendReport[] = [];
  const topics: Topic[] = [];
  const warnings: string[] = [];
  const log: TestCarrier["log"] = { calls: [], broken: false };
  const callEnded = async (_tx: unknown, call: CallRow) => {
    ended.push(call);
  };
  const app = Fastify();
  registerWebhooks(app, {
    store,
    clock,
    newId,
    numbers,
    changes: { announce: (_businessId, topic) => topics.push(topic) },
    carrierAccount: ACCOUNT,
    authToken: AUTH_TOKEN,
    publicUrl: PUBLIC_URL,
    callEnded,
    replied: async (_tx, reply) => {
      replies.push(reply);
    },
    sendStatus: async (_tx, report) => {
      reports.push(report);
      return report.token === "known" ? "business" : null;
    },
    wake: () => undefined,
    log: { warn: (_details, message) => warnings.push(message) },
  });

  const carrier: TestCarrier = {
    app,
    store,
    clock,
    numbers,
    ended,
    replies,
    reports,
    topics,
    warnings,
    log,
    callLog: callLogOf(log),
    newId,
    callEnded,
    post(path, form) {
      const whole = { AccountSid: ACCOUNT, ApiVersion: "2010-04-01", ...form };
      return carrier.postRaw(path, stringify(whole), { "x-twilio-signature": sign(path, whole) });
    },
    async postRaw(path, body, headers) {
      const response = await app.inject({
        method: "POST",
        url: path,
        headers: { "content-type": "application/x-www-form-urlencoded; charset=UTF-8", ...headers },
        payload: body,
      });
      return { status: response.statusCode, body: response.body };
    },
    call: (sid) => store.read((tx) => callBySid(tx, "business", { carrierAccount: ACCOUNT, sid })),
    async close() {
      await app.close();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
  return carrier;
}

function callLogOf(log: TestCarrier["log"]): CallLog {
  const read = () => {
    if (log.broken) throw new Error("The carrier does not answer.");
    return log.calls;
  };
  return {
    list: async ({ since }) => read().filter((call) => (call.startedAt ?? 0) >= since),
    fetch: async (sid) => read().find((call) => call.sid === sid) ?? null,
    children: async (sid) => read().filter((call) => call.parentSid === sid),
  };
}
