import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addContact, addRun, addSend, makeWorld, type World } from "../contract/world.ts";
import * as store from "../index.ts";
import { SqliteConnection, SqliteTx } from "./sqliteTx.ts";

let folder: string;
let client: Database.Database;
let world: World;
let asked: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "ringback-plans-"));
  const path = join(folder, "a.db");
  const opened = await store.openStore({ url: `file:${path}`, now: () => 0 });
  world = await makeWorld({ store: opened, second: null });
  await addContact(world, "caller");
  await addRun(world, "run");
  await addSend(world, "send");
  await opened.close();
  client = new Database(path, { verbose: (sql) => asked.push(String(sql)) });
});

afterAll(() => {
  client.close();
  rmSync(folder, { recursive: true });
});

/** How SQLite goes about everything that `work` asks: a line for each table it reads. */
async function plansOf(work: (tx: store.Tx) => Promise<unknown>): Promise<string[]> {
  asked = [];
  await work(new SqliteTx(new SqliteConnection(client, () => 0)));
  const queries = asked;
  return queries.flatMap((query) =>
    client
      .prepare<[], { detail: string }>(`explain query plan ${query}`)
      .all()
      .map(({ detail }) => detail),
  );
}

describe("what a turn and the dispatcher ask all day", () => {
  it("is looked up by an index, never by reading a table through", async () => {
    const { businessId, account, id } = world;
    const by = { now: 9_000, limit: 100 };
    const plans = await plansOf(async (tx) => {
      await store.businessById(tx, businessId);
      await store.numbersOf(tx, businessId);
      await store.numberByE164(tx, account, "+13125550100");
      await store.liveWorkflows(tx, businessId);
      await store.versionById(tx, businessId, id("version"));
      await store.lockContact(tx, businessId, id("caller"));
      await store.contactByPhone(tx, businessId, "+13125550111");
      await store.callBySid(tx, businessId, { carrierAccount: account, sid: id("sid") });
      await store.callTimes(tx, businessId, { contactId: id("caller"), since: 0, limit: 200 });
      await store.callsPage(tx, businessId, { before: null, limit: 50 });
      await store.runById(tx, businessId, id("run"));
      await store.runsOfContact(tx, businessId, { contactId: id("caller"), statuses: ["new", "waiting"] });
      await store.runsOfCall(tx, businessId, { callId: id("call"), contactId: id("caller") });
      await store.runsOfWorkflow(tx, businessId, { workflowId: id("workflow"), limit: 50 });
      await store.countWaiting(tx, businessId, id("workflow"));
      await store.runsAtNode(tx, businessId, { workflowId: id("workflow"), nodeId: "wait", limit: 100 });
      await store.runEventsOf(tx, businessId, id("run"));
      await store.sendByToken(tx, { id: id("send"), token: id("token-send") });
      await store.sendBySid(tx, businessId, id("SM1"));
      await store.sendsOfRun(tx, businessId, { runId: id("run"), to: "+13125550111" });
      await store.sendsOfCall(tx, businessId, { callId: id("call"), to: "+13125550111" });
      await store.textsTo(tx, businessId, { to: "+13125550111", since: 0 });
      await store.intentsTo(tx, businessId, "+13125550111");
      await store.staleSends(tx, account, { ...by, createdBy: 9_000 });
      await store.claimHeldSend(tx, businessId, { carrierAccount: account, now: 9_000, claimId: "c" });
      await store.unknownTo(tx, businessId, "+13125550111");
      await store.guardOn(tx, businessId, "+13125550111", "missedCall");
      await store.messagesOf(tx, businessId, id("caller"));
      await store.dueRuns(tx, account, by);
      await store.dueResolutions(tx, account, by);
      await store.dueClassifications(tx, account, by);
      await store.nextDue(tx, account, 0);
      await store.claimSends(tx, account, { ...by, claimId: "c" });
      await store.settingOf(tx, businessId, "copy");
      await store.pastCalls(tx, businessId, { since: 0, limit: 2_000 });
      await store.callersOf(tx, businessId, [id("caller")]);
      await store.repliesOf(tx, businessId, { contactIds: [id("caller")], since: 0, limit: 9 });
      await store.endsOfTexts(tx, businessId, { since: 0, limit: 9 });
      await store.answeredTexts(tx, businessId, { from: 0, until: 9_000, replyMs: 1 });
      await store.templatesOf(tx, businessId);
      await store.templateVersionsOf(tx, businessId, id("template"));
      await store.takeAssistantUse(tx, businessId, { day: "2026-11-23", cap: 9 });
      await store.claimedToUnknown(tx, account, { now: 9_000, claimedBy: 9_000 });
    });
    expect(plans.length).toBeGreaterThan(30);
    const readsThrough = (line: string) =>
      line.startsWith("SCAN") || /^SEARCH (runs|sends|contacts|messages) .*\(business_id=\?\)$/.test(line);
    expect(plans.filter(readsThrough)).toEqual([]);
  });

  it("finds what is due next in an index that holds only what is due, and in its order", async () => {
    const due = await plansOf((tx) => store.dueRuns(tx, world.account, { now: 9_000, limit: 100 }));
    const next = await plansOf((tx) => store.nextDue(tx, world.account, 0));
    expect(due).toEqual([
      "SEARCH runs USING INDEX runs_due (carrier_account=? AND due_at<?)",
      "SEARCH contacts USING INDEX sqlite_autoindex_contacts_1 (id=?)",
    ]);
    expect(next).toEqual([
      "SEARCH runs USING COVERING INDEX runs_due (carrier_account=? AND due_at>?)",
      "SEARCH sends USING COVERING INDEX sends_due (carrier_account=? AND state=? AND due_at>?)",
      "SEARCH sends USING COVERING INDEX sends_due (carrier_account=? AND state=? AND due_at>?)",
      "SEARCH calls USING COVERING INDEX calls_to_classify (carrier_account=? AND classify_at>?)",
      "SEARCH errands USING COVERING INDEX errands_due (carrier_account=? AND state=? AND due_at>?)",
    ]);
  });

  it("reads the ways of so many runs by the workflow's own index, and no run beyond them", async () => {
    const slice = { workflowId: world.id("workflow"), since: 0, before: null, limit: 250 };
    for (const versionId of [null, world.id("version")]) {
      const plans = await plansOf((tx) => store.runWays(tx, world.businessId, { ...slice, versionId }));
      expect(plans).toEqual([
        "CO-ROUTINE newest",
        "SEARCH runs USING INDEX runs_by_workflow (workflow_id=? AND created_at>? AND created_at<?)",
        "USE TEMP B-TREE FOR LAST TERM OF ORDER BY",
        "SCAN newest",
        "SEARCH run_events USING INDEX sqlite_autoindex_run_events_1 (run_id=?) LEFT-JOIN",
        "USE TEMP B-TREE FOR LAST TERM OF ORDER BY",
      ]);
    }
  });
});
