import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DEFAULT_WORKFLOW_SETTINGS, rehearse } from "@ringback/engine";
import { startSimulator } from "@ringback/twilio-simulator";
import {
  businessFacts,
  type Config,
  callsPage,
  createNetworkClient,
  createPractice,
  freePort,
  holdsOf,
  journalOf,
  machineClock,
  type NetworkClient,
  numbersOf,
  practiceClock,
  readStory,
  setClock,
  settled,
  startRingback,
} from "ringback";
import { auditShop } from "./auditShop.ts";
import { countRows } from "./countRows.ts";
import { furnishShop, SHOP_NUMBER } from "./furnishShop.ts";
import { happeningsOf } from "./happeningsOf.ts";
import type { Shop, ShopOptions } from "./shop.ts";
import { networkTexts, setFaults } from "./simulatorControl.ts";
import { millis } from "./storyTime.ts";

/** A Tuesday, ten in the morning in Chicago. Stories tell time from here. */
const OPENING = Date.UTC(2026, 5, 2, 15, 0, 0);

const ACCOUNT = { accountSid: `AC${"5".repeat(32)}`, authToken: "the shop's token" };

/** Web requests of a story go to this machine: it has no other. */
const mayReach = (address: string) => address === "127.0.0.1";

export async function openShop(options: ShopOptions): Promise<Shop> {
  const folder = mkdtempSync(join(tmpdir(), "ringback-story-"));
  const clock = options.clock === "machine" ? practiceClock(machineClock()) : setClock(OPENING);
  const openedAt = clock.now();
  const simulator = await startSimulator({ ...ACCOUNT, now: clock.now });
  const databaseUrl = options.databaseUrl ?? `file:${join(folder, "shop.db")}`;
  const configs = await Promise.all(
    Array.from({ length: options.servers ?? 1 }, () => configFor(databaseUrl, simulator.url, options.config)),
  );
  const [first] = configs;
  const last = configs.at(-1);
  if (first === undefined || last === undefined) throw new Error("A shop has at least one server.");
  const { businessId } = await furnishShop(first, clock, options);
  const turns = options.turns ? { turns: options.turns } : {};
  const errors: string[] = [];
  const log = {
    info() {},
    warn() {},
    error: (details: object, message: string) => void errors.push(`${message}: ${JSON.stringify(details)}`),
  };
  const start = () =>
    Promise.all(configs.map((config) => startRingback({ config, clock, log, mayReach, ...turns })));
  let servers = await start();

  const network = createNetworkClient({ ...ACCOUNT, url: simulator.url });
  const wake = () => {
    simulator.wake();
    for (const { dispatcher } of servers) dispatcher.wake();
  };
  const time = createPractice({
    network,
    clock,
    webhookBase: first.publicUrl,
    nextDues: [
      () => simulator.nextDue(),
      async () => earliest(await Promise.all(servers.map(({ dispatcher }) => dispatcher.nextDue()))),
    ],
    wake,
    settled: () => settled(() => simulator.busy() || servers.some((server) => server.busy())),
  });
  await time.registerNumber(SHOP_NUMBER, "Miller Plumbing");
  await network.registerNumber({
    e164: SHOP_NUMBER,
    friendlyName: "Miller Plumbing",
    voiceUrl: `${first.publicUrl}/twilio/voice#rc=3&rp=ct,rt,5xx&rt=4000`,
    statusCallback: `${last.publicUrl}/twilio/voice/status#rc=5&rp=all`,
    smsUrl: `${last.publicUrl}/twilio/sms#rc=5&rp=all`,
  });

  const place = async (from: string, how: CallScript) => {
    await network.place({ from, to: SHOP_NUMBER, ...how });
  };
  const server = () => {
    const [open] = servers;
    if (open === undefined) throw new Error("The shop's server is down.");
    return open;
  };
  const journal = () => server().store.read((tx) => journalOf(tx, businessId));
  async function stop() {
    const running = servers;
    servers = [];
    await Promise.all(running.map((one) => one.stop()));
  }
  /** Two hours end whatever is unknown or held; after that, whatever is still due. */
  async function comesToRest() {
    await time.skipTo(clock.now() + millis("2h"));
    for (let due = await time.nextDue(); due !== null; due = await time.nextDue()) await time.skipTo(due);
  }

  return {
    get ringback() {
      return server();
    },
    config: first,
    businessId,
    clock,
    openedAt,
    network,
    simulator,
    number: SHOP_NUMBER,
    missedCall: (from, { rings = 8 } = {}) => place(from, script({ hangUpAfterMs: rings * 1_000 })),
    answeredCall: (from) => place(from, script({ answerAfterMs: 6_000, talkMs: 60_000 })),
    voicemail: (from) => place(from, script({ voicemailMs: 6_000 })),
    async texts(from, body) {
      await network.text({ from, to: SHOP_NUMBER, body });
    },
    async passes(span) {
      await time.skipTo(clock.now() + millis(span));
    },
    async passesUntil(span) {
      await time.skipTo(openedAt + millis(span));
    },
    async jumps(span) {
      clock.moveTo(clock.now() + millis(span));
      wake();
      // Real time, for what is on its way over loopback to get there.
      await new Promise((resolve) => setTimeout(resolve, 150));
    },
    faults: (faults) => setFaults(simulator, faults),
    async isDownFor(span, meanwhile = async () => {}) {
      await stop();
      await meanwhile();
      await time.skipTo(clock.now() + millis(span));
      servers = await start();
      await time.skipTo(clock.now());
    },
    async anotherServer() {
      const config = await configFor(databaseUrl, simulator.url, options.config);
      configs.push(config);
      servers = [...servers, await startRingback({ config, clock, log, mayReach, ...turns })];
    },
    async forgetsAnswer() {
      const dueAt = (await journal()).sends[0]?.claimedAt;
      if (typeof dueAt !== "number") throw new Error("No text was claimed yet.");
      await server().store.transaction(async (tx) => {
        const { sends } = tx.tables;
        await tx.db.update(sends).set({ state: "claimed", dueAt, sid: null, settledAt: null });
      });
    },
    async textsTo(from) {
      const { messages } = await network.handset(from);
      return messages.filter(({ direction }) => direction === "toHandset").map(({ body }) => body);
    },
    async dispositions() {
      const calls = await server().store.read((tx) =>
        callsPage(tx, businessId, { before: null, limit: 100 }),
      );
      return calls.reverse().map(({ disposition }) => disposition);
    },
    rowCounts: () => server().store.read(countRows),
    async holds() {
      const holds = await server().store.read((tx) => holdsOf(tx, businessId));
      return holds.map(({ reason }) => reason);
    },
    errors,
    journal,
    story: () => readStory(server().store, businessId),
    async rehearsed(scenario = {}) {
      const { known, numbers } = await server().store.read(async (tx) => ({
        known: await businessFacts(tx, businessId),
        numbers: await numbersOf(tx, businessId),
      }));
      if (known === null) throw new Error("The shop has no business.");
      return rehearse(server().registry, options.graph, {
        startsAt: openedAt,
        ...known,
        numbers: [...numbers],
        guardMs: options.guardMs,
        settings: options.settings ?? DEFAULT_WORKFLOW_SETTINGS,
        carrier: { settleMs: 0 },
        happenings: happeningsOf(await journal(), openedAt),
        ...scenario,
      }).timeline;
    },
    async close() {
      try {
        await comesToRest();
        const broken = auditShop(await journal(), await networkTexts(simulator)).concat(errors);
        if (broken.length > 0) throw new Error(broken.join(" "));
      } finally {
        await stop();
        await simulator.stop();
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

async function configFor(
  databaseUrl: string,
  apiUrl: string,
  more: ShopOptions["config"] = {},
): Promise<Config> {
  const port = await freePort();
  return {
    host: "127.0.0.1",
    port,
    databaseUrl,
    publicUrl: `http://127.0.0.1:${port}`,
    carrier: { mode: "live", ...ACCOUNT, apiUrl },
    openai: { apiKey: null, baseUrl: null, model: null },
    ...more,
  };
}

type Placed = Parameters<NetworkClient["place"]>[0];
type CallScript = Pick<Placed, "then">;

function script(then: NonNullable<Placed["then"]>): CallScript {
  return { then };
}

function earliest(dues: readonly (number | null)[]): number | null {
  const known = dues.filter((due) => due !== null);
  return known.length === 0 ? null : Math.min(...known);
}
