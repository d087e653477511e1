import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type MovableClock, setClock } from "./clock.ts";
import { createReplyRates, type ReplyRates } from "./replyRates.ts";
import { addContact, addRun, anIntent, makeWorld, type World } from "./store/contract/world.ts";
import {
  claimSends,
  insertMessageIfNew,
  insertSend,
  insertVersion,
  openStore,
  recordSend,
  type Store,
} from "./store/index.ts";

const DAY_MS = 86_400_000;
const NOW = Date.UTC(2026, 10, 23, 12);
const ASKS = "Hey, it's Ana at Acme Plumbing. Missed your call. Is water running now?";
const WAITS = "We will get back to you.";

let clock: MovableClock;
let store: Store;
let world: World;
let rates: ReplyRates;
let reads = 0;

beforeEach(async () => {
  clock = setClock(NOW);
  store = await openStore({ url: "file::memory:", now: clock.now });
  world = await makeWorld({ store, second: null });
  const counting: Store = {
    ...store,
    read: (work) => {
      reads += 1;
      return store.read(work);
    },
  };
  rates = createReplyRates({ store: counting, clock });
  await addContact(world, "caller");
});
afterEach(() => store.close());

/** Publishes a version whose nodes say these texts. */
async function publish(name: string, bodies: Record<string, string>, number: number): Promise<void> {
  const nodes = Object.entries(bodies).map(([id, body]) => ({
    id,
    type: "sendSms",
    version: 1,
    config: { body },
  }));
  await store.transaction((tx) =>
    insertVersion(tx, {
      id: world.id(name),
      businessId: world.businessId,
      workflowId: world.id("workflow"),
      number,
      graph: { nodes, edges: [], layout: {} },
      hash: name,
      publishedAt: 1,
    }),
  );
}

let made = 0;

/** A text of a version's node that left at `at`, and what came back a minute later. */
async function sent(version: string, node: string, at: number, reply: string | null = null): Promise<void> {
  made += 1;
  const name = `s${made}`;
  const contactId = world.id(`c${made}`);
  await addContact(world, `c${made}`);
  const { id: runId } = await addRun(world, `run-${name}`, { versionId: world.id(version), contactId });
  const intent = anIntent(world, name, { runId, contactId, nodeId: node, dueAt: at, createdAt: at });
  await store.transaction(async (tx) => {
    await insertSend(tx, intent);
    await claimSends(tx, world.account, { now: at, limit: 1, claimId: name });
    await recordSend(tx, world.businessId, {
      id: intent.id,
      expect: ["claimed"],
      state: "accepted",
      dueAt: null,
    });
    if (reply === null) return;
    const message = { id: world.id(`in-${name}`), businessId: world.businessId, contactId, body: reply };
    await insertMessageIfNew(tx, { ...message, direction: "in", at: at + 60_000 });
  });
}

const counts = async (...texts: string[]) =>
  (await rates.of(world.businessId, texts)).map((rate) => rate && [rate.sent, rate.replied]);

describe("a text's rate of replies", () => {
  it("is gathered from every version that says it, and no other", async () => {
    await publish("v1", { first: ASKS, later: WAITS }, 1);
    await publish("v2", { opening: `${ASKS} `, later: "Something else." }, 2);
    await sent("v1", "first", NOW - 3 * DAY_MS, "Yes, it's everywhere");
    await sent("v1", "later", NOW - 3 * DAY_MS);
    await sent("v2", "opening", NOW - DAY_MS, "Who is this");
    await sent("v2", "opening", NOW - 1_000);
    expect(await counts(WAITS, ASKS, "Never sent")).toEqual([[1, 0], [3, 2], null]);
    const [rate] = await rates.of(world.businessId, [ASKS]);
    expect(rate?.sentence).toBe("Too early to say: 3 texts so far.");
    expect(await rates.of("another", [ASKS])).toEqual([null]);
  });

  it("takes STOP for no reply", async () => {
    await publish("v1", { first: ASKS }, 1);
    await sent("v1", "first", NOW - DAY_MS, "STOP");
    await sent("v1", "first", NOW - DAY_MS, "Please stop texting me.");
    await sent("v1", "first", NOW - DAY_MS, "Can you stop by at 5?");
    expect(await counts(ASKS)).toEqual([[3, 1]]);
  });

  it("looks ninety days back, counts closed days once, and the last ones each time", async () => {
    await publish("v1", { first: ASKS }, 1);
    await sent("v1", "first", NOW - 91 * DAY_MS, "Yes");
    await sent("v1", "first", NOW - 60 * DAY_MS, "Yes");
    await sent("v1", "first", NOW - 2 * DAY_MS, null);
    expect(await counts(ASKS)).toEqual([[2, 1]]);
    const before = reads;
    await sent("v1", "first", NOW - DAY_MS, "Yes");
    expect(await counts(ASKS)).toEqual([[3, 2]]);
    expect(reads - before).toBeLessThan(15);
    clock.moveTo(NOW + 31 * DAY_MS);
    expect(await counts(ASKS)).toEqual([[2, 1]]);
  });

  it("comes with advice that names what the text lacks, once it has had two weeks", async () => {
    await publish("v1", { first: WAITS }, 1);
    for (let n = 0; n < 20; n += 1) await sent("v1", "first", NOW - 20 * DAY_MS);
    const [rate] = await rates.of(world.businessId, [WAITS]);
    expect(rate?.advice).toBe(
      "Fewer than 1 in 5 reply. Try asking one question that can be answered in a word.",
    );
  });
});
