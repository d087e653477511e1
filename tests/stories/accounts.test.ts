import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startSimulator } from "@ringback/twilio-simulator";
import { type Config, freePort, journalOf, type Ringback, setClock, startRingback } from "ringback";
import { afterEach, describe, expect, it } from "vitest";
import { recipe, TEXT } from "./drawings.ts";
import { furnishShop } from "./furnishShop.ts";
import { networkTexts } from "./simulatorControl.ts";

const CALLER = "+13125550143";
const OPENING = Date.UTC(2026, 5, 2, 15, 0, 0);
const HOUR = 3_600_000;
const LIVE = { accountSid: `AC${"9".repeat(32)}`, authToken: "the live token" };

const last: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const undo of last.splice(0).reverse()) await undo();
});

describe("a server that goes live while practice runs wait", () => {
  it("sends nothing of them, and goes on with them when it practises again", async () => {
    const folder = mkdtempSync(join(tmpdir(), "ringback-accounts-"));
    last.push(async () => rmSync(folder, { recursive: true, force: true }));
    const clock = setClock(OPENING);
    const network = await startSimulator({ ...LIVE, now: clock.now });
    last.push(() => network.stop());
    const port = await freePort();
    const practising: Config = {
      host: "127.0.0.1",
      port,
      databaseUrl: `file:${join(folder, "shop.db")}`,
      publicUrl: `http://127.0.0.1:${port}`,
      carrier: { mode: "practice" },
      openai: { apiKey: null, baseUrl: null, model: null },
    };
    const live: Config = { ...practising, carrier: { mode: "live", ...LIVE, apiUrl: network.url } };
    const { businessId, number } = await furnishShop(practising, clock, {
      graph: recipe(),
      guardMs: 12 * HOUR,
    });
    const during = async <T>(config: Config, work: (ringback: Ringback) => Promise<T>): Promise<T> => {
      const ringback = await startRingback({ config, clock });
      try {
        return await work(ringback);
      } finally {
        await ringback.stop();
      }
    };
    const runsOf = (ringback: Ringback) =>
      ringback.store.read(async (tx) => (await journalOf(tx, businessId)).runs.map(({ status }) => status));

    await during(practising, async ({ practice }) => {
      const hangsUp = { hangUpAfterMs: 8_000 };
      await practice?.network.place({ from: CALLER, to: number, ...script(hangsUp) });
      await practice?.skipTo(OPENING + 60_000);
    });
    await during(live, async (ringback) => {
      clock.moveTo(OPENING + 600_000);
      ringback.dispatcher.wake();
      await expect.poll(() => ringback.busy()).toBe(false);
      expect(await runsOf(ringback)).toEqual(["waiting"]);
      expect(await networkTexts(network)).toEqual([]);
      expect(await ringback.dispatcher.nextDue()).toBe(null);
    });
    await during(practising, async (ringback) => {
      const { practice } = ringback;
      await practice?.skipTo(OPENING + 700_000);
      expect(await runsOf(ringback)).toEqual(["ended"]);
      const handset = await practice?.network.handset(CALLER);
      expect(handset?.messages.map(({ body }) => body)).toEqual([TEXT]);
    });
    expect(await networkTexts(network)).toEqual([]);
  });
});

function script(then: { hangUpAfterMs: number }) {
  return { then };
}
