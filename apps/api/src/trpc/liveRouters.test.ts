import { type CallFacts, DEFAULT_WORKFLOW_SETTINGS, type Run, type WorkflowSettings } from "@ringback/engine";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { businesses, insertContactIfNew, insertRun, insertRunEvent } from "../store/index.ts";
import { ANSWERS, MONDAY, openTestOffice, type TestOffice } from "./testOffice.ts";

let office: TestOffice;
let owner: ReturnType<TestOffice["as"]>;
let workflowId: string;
let businessId: string;

beforeEach(async () => {
  office = await openTestOffice();
  const done = await office.as(null).setup.create(ANSWERS);
  const [business] = await office.store.read((tx) => businesses(tx));
  businessId = business?.id ?? "";
  owner = office.as(businessId);
  workflowId = done.workflowId ?? "";
});
afterEach(() => office.close());

const why = "Waits 2 minutes.";

/** Maria called a minute ago, and waits: at the wait, unless said otherwise. */
async function mariaWaits({ node = "wait", key = "run1/2/wait" } = {}): Promise<void> {
  const { live } = await owner.workflows.get({ id: workflowId });
  const at = MONDAY - 60_000;
  const call: CallFacts = {
    id: "call1",
    at,
    endedAt: at,
    from: "+13125550142",
    numberId: "n",
    outcome: "missed",
    rangMs: 20_000,
  };
  const state: Run = {
    id: "run1",
    workflowId,
    versionId: live?.versionId ?? "",
    call,
    status: "waiting",
    node,
    visit: 2,
    texts: 0,
    wait: { key, dueAt: MONDAY + 60_000 },
    asked: null,
    end: null,
  };
  await office.store.transaction(async (tx) => {
    await insertContactIfNew(tx, {
      id: "maria",
      businessId,
      phone: "+13125550142",
      country: "US",
      fields: { first_name: "Maria" },
      tags: [],
      optedOutAt: null,
      turnRunId: null,
      turnUntil: null,
      createdAt: at,
      updatedAt: at,
    });
    await insertRun(tx, {
      id: "run1",
      businessId,
      carrierAccount: "AC1",
      workflowId,
      versionId: state.versionId,
      contactId: "maria",
      callId: "call1",
      state,
      status: "waiting",
      dueAt: MONDAY + 60_000,
      dueKey: key,
      createdAt: at,
      endedAt: null,
      seq: 1,
    });
    await insertRunEvent(tx, {
      id: "run1:started",
      businessId,
      runId: "run1",
      seq: 1,
      at,
      event: { id: "run1:started", at, type: "started" },
      path: [
        { at, nodeId: "call", visit: 1, port: "next", why: "Missed." },
        { at, nodeId: "wait", visit: 2, port: null, why },
      ],
      effects: [],
    });
  });
}

describe("who waits at a node", () => {
  it("is told with their name, since when, until when and what for; and to their own business only", async () => {
    await mariaWaits();
    const at = { workflowId, nodeId: "wait" };
    expect(await owner.waiting.at(at)).toEqual([
      {
        runId: "run1",
        key: "run1/2/wait",
        contactName: "Maria",
        phone: "+13125550142",
        since: MONDAY - 60_000,
        dueAt: MONDAY + 60_000,
        why,
        heldUntil: null,
        versionNumber: 1,
      },
    ]);
    expect(await owner.waiting.at({ workflowId, nodeId: "text" })).toEqual([]);
    expect(await office.as("stranger").waiting.at(at)).toEqual([]);
  });

  it("is told until when quiet hours hold their text, and no longer once those are changed", async () => {
    await mariaWaits({ node: "text", key: "run1/4/hold" });
    const decide = (quietHours: WorkflowSettings["quietHours"]) =>
      owner.workflowSettings.save({
        id: workflowId,
        settings: { ...DEFAULT_WORKFLOW_SETTINGS, quietHours },
      });
    const heldUntil = async () =>
      (await owner.waiting.at({ workflowId, nodeId: "text" })).map((person) => person.heldUntil);
    expect(await heldUntil()).toEqual([null]);
    await decide({ from: 8 * 60, to: 20 * 60, texts: "hold" });
    expect(await heldUntil()).toEqual([MONDAY + 11 * 3_600_000]);
    await decide({ from: 8 * 60, to: 20 * 60, texts: "skip" });
    expect(await heldUntil()).toEqual([MONDAY + 60_000]);
    await decide({ from: 20 * 60, to: 8 * 60, texts: "hold" });
    expect(await heldUntil()).toEqual([null]);
  });

  it("who waits for something else can be sent on, also within quiet hours", async () => {
    await mariaWaits();
    const quietHours = { from: 8 * 60, to: 20 * 60, texts: "hold" as const };
    const settings = { ...DEFAULT_WORKFLOW_SETTINGS, quietHours };
    await owner.workflowSettings.save({ id: workflowId, settings });
    const people = await owner.waiting.at({ workflowId, nodeId: "wait" });
    expect(people.map(({ heldUntil }) => heldUntil)).toEqual([null]);
  });

  it("is decided about by the desk, one after the other", async () => {
    const people = [
      { runId: "run1", key: "a" },
      { runId: "run2", key: "b" },
    ];
    await owner.waiting.sendNow({ people });
    expect(await owner.waiting.end({ people: people.slice(0, 1) })).toEqual({ came: "ended", says: "Done." });
    expect(office.decided).toEqual([
      `sendNow ${businessId} run1`,
      `sendNow ${businessId} run2`,
      `end ${businessId} run1`,
    ]);
    await expect(owner.waiting.end({ people: [] })).rejects.toThrow("people");
  });
});

describe("what is counted", () => {
  it("is that of the workflow's own runs, and of no other business's", async () => {
    await mariaWaits();
    const asked = { workflowId, days: 7 as const, versions: "live" as const };
    expect(await owner.counts.ways(asked)).toEqual({
      runs: 1,
      cut: false,
      nodes: { call: 1, wait: 1 },
      ways: { "call:next": 1 },
      ends: {},
    });
    await expect(office.as("stranger").counts.ways(asked)).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await owner.counts.split({ workflowId, nodeId: "wait" })).toBeNull();
  });
});

describe("the past", () => {
  it("is empty before anybody has called", async () => {
    expect(await owner.past.calls()).toEqual({
      days: 14,
      startsAt: MONDAY - 14 * 86_400_000,
      cut: false,
      calls: [],
      replies: [],
      callers: [],
      refused: {},
    });
  });
});
