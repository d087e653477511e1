import type { Graph } from "@ringback/engine";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createChanges } from "../changes.ts";
import { contactById, insertContactIfNew, versionById, workflowById } from "../store/index.ts";
import { MONDAY, openFurnishedOffice, type TestOffice } from "./testOffice.ts";

let office: TestOffice;
let owner: ReturnType<TestOffice["as"]>;
let businessId: string;
let workflowId: string;
let topics: string[];

beforeEach(async () => {
  const changes = createChanges("start");
  ({ office, owner, businessId, workflowId } = await openFurnishedOffice({ changes }));
  topics = [];
  // What set-up announced is told first.
  await told();
  changes.listen(businessId, (topic) => topics.push(topic));
});
afterEach(() => office.close());

const told = () => new Promise((resolve) => setTimeout(resolve, 60)).then(() => topics);

/** The fields as the list shows them: built-in ones in brackets, then in how many workflows. */
const listed = async () =>
  (await owner.fields.list()).map(({ key, label, type, builtIn, workflows }) => {
    const field = `${key}: ${label}, ${type}`;
    return `${builtIn ? `[${field}]` : field} in ${workflows}`;
  });

const BUILT_IN = [
  "[first_name: First name, text] in 0",
  "[last_name: Last name, text] in 0",
  "[last_missed_call_sms_at: Last missed-call text, dateTime] in 1",
];

/** Somebody whose date is written down. */
const caller = () => ({
  id: "c1",
  businessId,
  phone: "+13125550142",
  country: "US",
  fields: { due: MONDAY },
  tags: [],
  optedOutAt: null,
  turnRunId: null,
  turnUntil: null,
  createdAt: MONDAY,
  updatedAt: MONDAY,
});

/** A drawing that writes a date down, once its call is missed. */
function writing(field: string): Graph {
  const config = { field, to: { type: "now" } };
  return { nodes: [{ id: "write", type: "updateField", version: 1, config }], edges: [], layout: {} };
}

async function redraw(id: string, field: string): Promise<void> {
  const { draftRevision: revision } = await owner.workflows.get({ id });
  await owner.workflows.saveDraft({ id, draft: writing(field), revision });
}

async function draw(field: string): Promise<string> {
  const { id } = await owner.workflows.create({ name: `Writes ${field}` });
  await redraw(id, field);
  return id;
}

describe("the contact fields", () => {
  it("begin as every business has them, with where they are used", async () => {
    expect(await listed()).toEqual(BUILT_IN);
  });

  it("are added, renamed and removed, and other pages hear of each", async () => {
    expect(await owner.fields.add({ label: "Call back at", type: "dateTime" })).toEqual({ findings: [] });
    expect(await owner.fields.add({ label: "VIP", type: "yesNo" })).toEqual({ findings: [] });
    expect(await owner.fields.rename({ key: "vip", label: "Regular" })).toEqual({ findings: [] });
    const own = ["call_back_at: Call back at, dateTime in 0", "vip: Regular, yesNo in 0"];
    expect(await listed()).toEqual([...BUILT_IN, ...own]);
    // What cards, pickers and texts go by.
    const { fields } = (await owner.workflows.get({ id: workflowId })).where;
    expect(fields.at(-1)).toEqual({ key: "vip", label: "Regular", type: "yesNo" });
    expect(await owner.fields.remove({ key: "vip" })).toEqual({
      findings: [],
      removed: { key: "vip", label: "Regular", type: "yesNo", at: 4 },
      workflows: 0,
    });
    expect(await listed()).toEqual([...BUILT_IN, ...own.slice(0, 1)]);
    expect(new Set(await told())).toEqual(new Set(["business"]));
  });

  it("stay as they were when something is to be mended, and nobody hears of it", async () => {
    const mend = async (asked: Promise<{ findings: { field?: string; message: string }[] }>) =>
      (await asked).findings.map(({ field, message }) => [field, message]);
    expect(await mend(owner.fields.add({ label: " ", type: "text" }))).toEqual([
      ["label", "Give the field a name."],
    ]);
    expect(await mend(owner.fields.add({ label: "first name", type: "text" }))).toEqual([
      ["label", "There is a field called “First name” already. Choose another name."],
    ]);
    expect(await mend(owner.fields.rename({ key: "first_name", label: "Name" }))).toEqual([
      ["label", "A field that every business has keeps its name."],
    ]);
    const { removed, findings } = await owner.fields.remove({ key: "first_name" });
    expect([removed, findings.map(({ message }) => message)]).toEqual([
      null,
      ["A field that every business has cannot be removed."],
    ]);
    expect(await listed()).toEqual(BUILT_IN);
    expect(await told()).toEqual([]);
  });

  it("refuse what no form would send", async () => {
    const colour = JSON.parse('{ "label": "Colour", "type": "colour" }');
    await expect(owner.fields.add(colour)).rejects.toThrow();
    await expect(owner.fields.add({ label: "x".repeat(201), type: "text" })).rejects.toThrow();
    await expect(office.as("another").fields.list()).rejects.toThrow("There is no such business.");
    await expect(office.as("another").fields.add({ label: "Due", type: "text" })).rejects.toThrow(
      "There is no such business.",
    );
  });
});

describe("a field that drawings use", () => {
  it("is counted once a workflow, in drafts and in what is live, and not in removed workflows", async () => {
    await owner.fields.add({ label: "Due", type: "dateTime" });
    await draw("due");
    const second = await draw("due");
    expect((await listed()).at(-1)).toBe("due: Due, dateTime in 2");
    await owner.workflows.remove({ id: second });
    expect((await listed()).at(-1)).toBe("due: Due, dateTime in 1");
    // What is live goes on naming the field that its draft has left.
    const row = await office.store.read((tx) => workflowById(tx, businessId, workflowId));
    const live = await office.store.read((tx) => versionById(tx, businessId, row?.liveVersionId ?? ""));
    expect(JSON.stringify(live?.graph)).toContain("last_missed_call_sms_at");
    await redraw(workflowId, "due");
    expect((await listed()).slice(2)).toEqual([BUILT_IN[2], "due: Due, dateTime in 2"]);
  });

  it("is removed and put back: drawing, contacts and place in the list are as before", async () => {
    await owner.fields.add({ label: "Due", type: "dateTime" });
    await owner.fields.add({ label: "VIP", type: "yesNo" });
    await draw("due");
    await office.store.transaction((tx) => insertContactIfNew(tx, caller()));
    const before = await listed();
    const kept = await office.store.read((tx) => contactById(tx, businessId, caller().id));

    const { removed, workflows } = await owner.fields.remove({ key: "due" });
    expect(workflows).toBe(1);
    expect(await listed()).toEqual([...BUILT_IN, "vip: VIP, yesNo in 0"]);
    expect(await owner.fields.remove({ key: "due" })).toEqual({ findings: [], removed: null, workflows: 1 });
    if (removed === null) throw new Error("Nothing was removed.");
    for (const _ of ["once", "again"]) {
      expect(await owner.fields.restore(removed)).toEqual({ findings: [] });
      expect(await listed()).toEqual(before);
    }
    expect(await office.store.read((tx) => contactById(tx, businessId, caller().id))).toEqual(kept);
  });
});
