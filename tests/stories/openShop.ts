import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type Disposition,
  type Graph,
  type Happening,
  rehearse,
  type Scenario,
  type TimelineEntry,
} from "@ringback/engine";
import {
  businessById,
  callsPage,
  freePort,
  journalOf,
  type MovableClock,
  numbersOf,
  openOffice,
  type Ringback,
  readStory,
  setClock,
  setGuard,
  setLive,
  startRingback,
  type Turns,
  updateNumber,
} from "ringback";

/** A Tuesday, ten in the morning in Chicago. Stories tell time from here. */
export const OPENING = Date.UTC(2026, 5, 2, 15, 0, 0);
const ZONE = "America/Chicago";

/** A shop with a real server, a real SQLite file and the simulator over HTTP; only the clock is the story's. */
export interface Shop {
  ringback: Ringback;
  clock: MovableClock;
  /** The number that callers dial. */
  number: string;
  /** Somebody calls and gives up after `rings` seconds (8 unless said). Returns at once; the call goes on as time passes. */
  missedCall(from: string, options?: { rings?: number }): Promise<void>;
  /** Somebody calls and the owner picks up after six seconds. */
  answeredCall(from: string): Promise<void>;
  /** Somebody calls, lets it ring out and speaks for six seconds after the tone. */
  voicemail(from: string): Promise<void>;
  texts(from: string, body: string): Promise<void>;
  /** Lets so much time pass, such as `"2m"`, stopping at everything that comes due on either side. */
  passes(time: string): Promise<void>;
  /** Lets time pass up to so long after opening. */
  passesUntil(time: string): Promise<void>;
  /** Moves time at once, without waiting for what is on its way: for stories about things that overlap. */
  jumps(time: string): Promise<void>;
  /** What goes wrong in the network from now on; see the simulator's fault switches. */
  faults(faults: object): Promise<void>;
  /** The server goes down for so long, and comes back on the same database. */
  isDownFor(time: string): Promise<void>;
  /** Texts that arrived on the caller's handset, oldest first: the oracle, not what we believe we sent. */
  textsTo(from: string): Promise<string[]>;
  /** What each call ended in, in the order of the calls. */
  dispositions(): Promise<(Disposition | null)[]>;
  story(): Promise<TimelineEntry[]>;
  /** The same calls and replies, rehearsed with the same drawing. */
  rehearsed(scenario?: Partial<Scenario>): Promise<TimelineEntry[]>;
  close(): Promise<void>;
}

export interface ShopOptions {
  graph: Graph;
  guardMs: number | null;
  turns?: Turns;
  /** `behind` with no voicemail: the call that reaches us is the miss, at once. */
  mode?: "front" | "behind";
}

export async function openShop(options: ShopOptions): Promise<Shop> {
  const folder = mkdtempSync(join(tmpdir(), "ringback-story-"));
  const port = await freePort();
  const clock = setClock(OPENING);
  const config = {
    host: "127.0.0.1" as const,
    port,
    databaseUrl: `file:${join(folder, "shop.db")}`,
    publicUrl: `http://127.0.0.1:${port}`,
    carrier: { mode: "practice" as const },
    openai: { apiKey: null, baseUrl: null, model: null },
  };
  const { businessId, number } = await furnish(config, clock, options);
  const start = () => startRingback({ config, clock, ...(options.turns ? { turns: options.turns } : {}) });
  let ringback = await start();

  const practice = () => {
    if (ringback.practice === null) throw new Error("A story's shop is in practice mode.");
    return ringback.practice;
  };
  const place = async (
    from: string,
    then: Parameters<ReturnType<typeof practice>["network"]["place"]>[0]["then"],
  ) => {
    await practice().network.place({ from, to: number, ...(then === undefined ? {} : { then }) });
  };
  const facts = () =>
    ringback.store.read(async (tx) => {
      const business = await businessById(tx, businessId);
      if (business === null) throw new Error("The shop has no business.");
      return { business, numbers: await numbersOf(tx, businessId), journal: await journalOf(tx, businessId) };
    });

  return {
    get ringback() {
      return ringback;
    },
    clock,
    number,
    missedCall: (from, { rings = 8 } = {}) => place(from, { hangUpAfterMs: rings * 1_000 }),
    answeredCall: (from) => place(from, { answerAfterMs: 6_000, talkMs: 60_000 }),
    voicemail: (from) => place(from, { voicemailMs: 6_000 }),
    async texts(from, body) {
      await practice().network.text({ from, to: number, body });
    },
    async passes(time) {
      await practice().skipTo(clock.now() + millis(time));
    },
    async passesUntil(time) {
      await practice().skipTo(OPENING + millis(time));
    },
    async jumps(time) {
      clock.moveTo(clock.now() + millis(time));
      ringback.simulator?.wake();
      ringback.dispatcher.wake();
      // Real time, for what is on its way over loopback to get there.
      await new Promise((resolve) => setTimeout(resolve, 150));
    },
    async faults(faults) {
      await control(ringback, "/simulator/faults", faults);
    },
    async isDownFor(time) {
      await ringback.stop();
      clock.moveTo(clock.now() + millis(time));
      ringback = await start();
      await practice().skipTo(clock.now());
    },
    async textsTo(from) {
      const { messages } = await practice().network.handset(from);
      return messages.filter(({ direction }) => direction === "toHandset").map(({ body }) => body);
    },
    async dispositions() {
      const calls = await ringback.store.read((tx) =>
        callsPage(tx, businessId, { before: null, limit: 100 }),
      );
      return calls.reverse().map(({ disposition }) => disposition);
    },
    story: () => readStory(ringback.store, businessId),
    async rehearsed(scenario = {}) {
      const { business, numbers, journal } = await facts();
      const calls = journal.calls.map(
        (call): Happening => ({
          type: "call",
          at: call.at - OPENING,
          from: call.from,
          outcome: call.outcome ?? "missed",
          rangMs: call.rangMs,
          lastedMs: (call.outcomeAt ?? call.at) - call.at,
          numberId: call.numberId,
        }),
      );
      const phones = new Map(journal.calls.map((call) => [call.contactId, call.from]));
      const replies = journal.replies.map(
        (reply): Happening => ({
          type: "reply",
          at: reply.at - OPENING,
          from: phones.get(reply.contactId) ?? "",
          body: reply.body,
        }),
      );
      return rehearse(ringback.registry, options.graph, {
        startsAt: OPENING,
        business,
        fields: business.fields,
        numbers,
        guardMs: options.guardMs,
        carrier: { settleMs: 0 },
        happenings: [...calls, ...replies],
        ...scenario,
      }).timeline;
    },
    async close() {
      await ringback.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The business, its number, and the story's drawing in place of the workflow that set-up made. */
async function furnish(
  config: Parameters<typeof openOffice>[0],
  clock: MovableClock,
  options: ShopOptions,
): Promise<{ businessId: string; number: string }> {
  const office = await openOffice(config, clock);
  try {
    const made = await office.setUp({
      businessName: "Miller Plumbing",
      ownerFirstName: "Dana",
      niche: "contractor",
      timeZone: ZONE,
    });
    if ("findings" in made) throw new Error(made.findings.map(({ message }) => message).join(" "));
    const { businessId, workflowId, numberId } = made;
    await office.store.transaction((tx) =>
      setLive(tx, businessId, { id: workflowId, versionId: null, updatedAt: clock.now() }),
    );
    const drawn = await office.importWorkflow({ name: "The story's", graph: options.graph, publish: true });
    if ("findings" in drawn) throw new Error(drawn.findings.map(({ message }) => message).join(" "));
    await office.store.transaction(async (tx) => {
      await setGuard(tx, businessId, {
        id: drawn.workflowId,
        guardMs: options.guardMs,
        updatedAt: clock.now(),
      });
      if (options.mode === "behind")
        await updateNumber(tx, businessId, { id: numberId, mode: "behind", voicemail: false });
    });
    return { businessId, number: made.number };
  } finally {
    await office.close();
  }
}

async function control(ringback: Ringback, path: string, body: object): Promise<void> {
  const { simulator } = ringback;
  if (simulator === null) throw new Error("A story's shop is in practice mode.");
  const answer = await fetch(`${simulator.url}${path}`, {
    method: "POST",
    headers: {
      authorization: `Basic ${Buffer.from(`${simulator.accountSid}:${simulator.authToken}`).toString("base64")}`,
      "content-type": "application/json",
    },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path} was answered ${answer.status}: ${await answer.text()}`);
}

const UNITS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** `"90s"`, `"2m"`, `"400ms"` in milliseconds. */
function millis(time: string): number {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(time) ?? [];
  const factor = Object.entries(UNITS).find(([name]) => name === unit)?.[1];
  if (amount === undefined || factor === undefined) throw new Error(`"${time}" is no time, such as "2m".`);
  return Number(amount) * factor;
}
