import type { WorkflowCheck } from "@ringback/engine";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readWorkflowFile } from "../workflowFile.ts";
import { openFurnishedOffice, type TestOffice } from "./testOffice.ts";

let office: TestOffice;
let owner: ReturnType<TestOffice["as"]>;
let id: string;

beforeEach(async () => {
  ({ office, owner, workflowId: id } = await openFurnishedOffice());
});
afterEach(() => office.close());

const CHECK: WorkflowCheck = {
  id: "c1",
  name: "One call in the morning",
  start: { weekday: 1, minute: 600 },
  useGuard: true,
  carrier: "sent",
  happenings: [{ id: 1, at: 0, caller: "maria", type: "call", outcome: "missed", numberId: null }],
  expected: [{ caller: "maria", texts: 1, dispositions: ["sent"] }],
};

describe("a workflow's file", () => {
  it("holds the draft with its settings, guard and checks, and becomes a draft with the same ones", async () => {
    const settings = {
      timeZone: "America/Denver",
      hours: [{ weekday: 2, from: 480, to: 720 }],
      holidays: null,
      quietHours: null,
      stopOnReply: true,
    };
    await owner.workflowSettings.save({ id, settings });
    await owner.workflowSettings.setGuard({ id, guardMs: null });
    await owner.checks.save({ workflowId: id, check: CHECK });
    await owner.workflows.rename({ id, name: "Weekday calls / Ray’s" });
    const { draft } = await owner.workflows.get({ id });

    const { fileName, text } = await owner.workflowFiles.export({ id });
    expect(fileName).toBe("weekday-calls-ray-s.json");
    const made = await owner.workflowFiles.import({ text });
    expect(made).toMatchObject({
      type: "imported",
      name: "Weekday calls / Ray’s",
      toMend: [],
      differing: [],
    });
    if (made.type !== "imported") return;
    const copy = await owner.workflows.get({ id: made.id });
    expect({
      draft: copy.draft,
      settings: copy.settings,
      guardMs: copy.guardMs,
      checks: copy.checks,
      on: copy.on,
      live: copy.live,
    }).toEqual({ draft, settings, guardMs: null, checks: [CHECK], on: false, live: null });
    expect((await owner.workflowFiles.export({ id: made.id })).text).toBe(text);
  });

  it("has what is drawn and not yet published", async () => {
    const { draft, draftRevision: revision } = await owner.workflows.get({ id });
    const mine = { ...draft, nodes: draft.nodes.slice(0, 1), edges: [] };
    await owner.workflows.saveDraft({ id, draft: mine, revision });
    const { text } = await owner.workflowFiles.export({ id });
    expect(readWorkflowFile(text).graph?.nodes).toEqual(mine.nodes);
  });

  it("with a setting that is misspelt becomes a draft, and comes with what is to be mended before it can go live", async () => {
    const { text } = await owner.workflowFiles.export({ id });
    const made = await owner.workflowFiles.import({ text: text.replace('"amount"', '"amuont"') });
    expect(made).toMatchObject({
      type: "imported",
      toMend: ['Fill in "amount".', 'Remove "amuont": Wait has no such setting.'],
    });
  });

  it("that cannot be read is refused whole, with each place and what is wrong there", async () => {
    const { text } = await owner.workflowFiles.export({ id });
    const lost = JSON.parse(text);
    lost.graph.edges[1] = { from: "wait" };
    const broken = JSON.stringify({ ...JSON.parse(text), name: "", color: "red" });
    const answers = [
      await owner.workflowFiles.import({ text: "{" }),
      await owner.workflowFiles.import({ text: broken }),
      await owner.workflowFiles.import({ text: JSON.stringify(lost) }),
    ];
    expect(
      answers.map((answer) =>
        answer.type === "refused" ? answer.troubles.map(({ place }) => place) : answer.type,
      ),
    ).toEqual([[""], ["name", ""], ["graph.edges.1"]]);
    expect((await owner.workflows.list()).map((row) => row.id)).toEqual([id]);
  });

  it("is nobody else's", async () => {
    await expect(office.as("another").workflowFiles.export({ id })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });
});
