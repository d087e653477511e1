import { DEFAULT_WORKFLOW_SETTINGS, type Graph, type WorkflowCheck } from "@ringback/engine";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { liveWorkflows } from "../store/index.ts";
import { ANSWERS, MONDAY, openFurnishedOffice, type TestOffice } from "./testOffice.ts";

let office: TestOffice;
let owner: ReturnType<TestOffice["as"]>;
let id: string;
let ownBusiness: string;

beforeEach(async () => {
  ({ office, owner, workflowId: id, businessId: ownBusiness } = await openFurnishedOffice());
});
afterEach(() => office.close());

/** The draft with another text in its Send SMS node. */
function saying(draft: Graph, body: string): Graph {
  return {
    ...draft,
    nodes: draft.nodes.map((node) => (node.type === "sendSms" ? { ...node, config: { body } } : node)),
  };
}

it("comes with the workflows that are live beside it, as they were published", async () => {
  expect((await owner.workflows.get({ id })).beside).toEqual([]);
  const { id: other } = await owner.workflows.create({ name: "Second", recipe: "instantText" });
  const { draft, draftRevision } = await owner.workflows.get({ id: other });
  expect((await owner.workflows.get({ id })).beside).toEqual([]);
  expect(await owner.workflows.publish({ id: other, revision: draftRevision })).toMatchObject({ number: 1 });
  expect((await owner.workflows.get({ id })).beside).toEqual([{ name: "Second", graph: draft }]);
});

describe("a workflow's draft", () => {
  it("is saved over the revision that it was made from, and over no other", async () => {
    const { draft, draftRevision } = await owner.workflows.get({ id });
    const mine = saying(draft, "Hi, it's {{owner.first_name}} at {{business.name}}. What can I help with?");
    expect(await owner.workflows.saveDraft({ id, draft: mine, revision: draftRevision })).toEqual({
      revision: 2,
    });
    await expect(owner.workflows.saveDraft({ id, draft, revision: draftRevision })).rejects.toMatchObject({
      code: "CONFLICT",
    });
    expect((await owner.workflows.get({ id })).draft).toEqual(mine);
  });

  it("that is no drawing comes back with findings, and nothing is saved", async () => {
    const before = await owner.workflows.get({ id });
    for (const draft of [
      null,
      "x",
      { nodes: 5 },
      { nodes: [{ id: "../..", type: "wait" }], edges: [], layout: {} },
    ]) {
      const answer = await owner.workflows.saveDraft({ id, draft, revision: before.draftRevision });
      expect(answer.findings?.every(({ severity }) => severity === "error")).toBe(true);
    }
    expect(await owner.workflows.get({ id })).toEqual(before);
  });
});

describe("publishing", () => {
  it("freezes the draft as the next version, which new calls follow", async () => {
    const { draft, draftRevision } = await owner.workflows.get({ id });
    const mine = saying(
      draft,
      "Hi, it's {{owner.first_name}} at {{business.name}}. Sorry I missed you. What broke?",
    );
    await owner.workflows.saveDraft({ id, draft: mine, revision: draftRevision });
    expect(await owner.workflows.publish({ id, revision: 2 })).toEqual({ number: 2, differing: [] });
    const { live, on } = await owner.workflows.get({ id });
    expect({ on, number: live?.number, graph: live?.graph }).toEqual({ on: true, number: 2, graph: mine });
  });

  it("makes no version of a draft in which only cards were moved", async () => {
    const { draft, draftRevision } = await owner.workflows.get({ id });
    await owner.workflows.saveDraft({ id, draft: { ...draft, layout: {} }, revision: draftRevision });
    expect(await owner.workflows.publish({ id, revision: 2 })).toEqual({ number: 1, differing: [] });
  });

  it("is refused while the draft has errors, and what is live stays", async () => {
    const { draft, draftRevision } = await owner.workflows.get({ id });
    const wrong = {
      ...draft,
      nodes: draft.nodes.map((node) => (node.type === "wait" ? { ...node, type: "teleport" } : node)),
    };
    await owner.workflows.saveDraft({ id, draft: wrong, revision: draftRevision });
    const { findings } = await owner.workflows.publish({ id, revision: 2 });
    expect(
      findings?.filter(({ severity }) => severity === "error").map(({ code, nodeId }) => ({ code, nodeId })),
    ).toEqual([{ code: "unknownNodeType", nodeId: "wait" }]);
    expect((await owner.workflows.get({ id })).live?.number).toBe(1);
  });

  it("is refused when somebody saved another draft meanwhile", async () => {
    await expect(owner.workflows.publish({ id, revision: 0 })).rejects.toMatchObject({ code: "CONFLICT" });
  });
});

describe("a check of a workflow", () => {
  it("that comes out otherwise is told by publishing, which it does not keep back", async () => {
    const check = {
      id: "c1",
      name: "Nobody is texted",
      start: { weekday: 1, minute: 600 },
      useGuard: true,
      carrier: "sent" as const,
      happenings: [
        { id: 1, at: 0, caller: "maria", type: "call", outcome: "missed", numberId: null },
      ] satisfies WorkflowCheck["happenings"],
      expected: [{ caller: "maria" as const, texts: 0, dispositions: ["sent" as const] }],
    };
    await owner.checks.save({ workflowId: id, check });
    const { draftRevision } = await owner.workflows.get({ id });
    expect(await owner.workflows.publish({ id, revision: draftRevision })).toEqual({
      number: 1,
      differing: [{ name: "Nobody is texted", differs: ["Maria gets one text instead of no text."] }],
    });
  });
});

describe("a workflow's settings", () => {
  it("follow the business until something is decided for it, and hold without publishing", async () => {
    expect((await owner.workflows.get({ id })).settings).toEqual(DEFAULT_WORKFLOW_SETTINGS);
    const settings = {
      timeZone: "America/Denver",
      hours: [{ weekday: 2, from: 480, to: 720 }],
      holidays: [{ date: "2026-12-25", yearly: true, name: "Christmas", open: [] }],
      quietHours: "none" as const,
      stopOnReply: true,
    };
    expect(await owner.workflowSettings.save({ id, settings })).toEqual({ findings: [] });
    const after = await owner.workflows.get({ id });
    expect([after.settings, after.live?.number, after.business.timeZone]).toEqual([
      settings,
      1,
      "America/Chicago",
    ]);
  });

  it("are kept as they were when something of them is to be mended", async () => {
    const settings = {
      ...DEFAULT_WORKFLOW_SETTINGS,
      timeZone: "Mars/Olympus",
      holidays: [{ date: "2026-13-01", yearly: false, name: "", open: [] }],
    };
    const { findings } = await owner.workflowSettings.save({ id, settings });
    expect(findings.map(({ field }) => field)).toEqual(["timeZone", "holidays.0"]);
    expect((await owner.workflows.get({ id })).settings).toEqual(DEFAULT_WORKFLOW_SETTINGS);
  });
});

describe("the versions of a workflow", () => {
  /** Publishes so many drafts more, each with a text of its own. */
  async function publishMore(count: number): Promise<void> {
    for (let made = 0; made < count; made += 1) {
      const { draft, draftRevision: revision } = await owner.workflows.get({ id });
      const body = `Hi, it's {{owner.first_name}} at {{business.name}}. What broke? ${made}`;
      const saved = await owner.workflows.saveDraft({ id, draft: saying(draft, body), revision });
      await owner.workflows.publish({ id, revision: saved.revision ?? -1 });
    }
  }

  it("are told newest first, with their drawings, when each was published, and which one is live", async () => {
    const first = (await owner.workflows.get({ id })).draft;
    office.clock.moveTo(MONDAY + 60_000);
    await publishMore(1);
    const second = (await owner.workflows.get({ id })).draft;
    expect(await owner.workflows.versions({ id })).toEqual({
      versions: [
        { number: 2, graph: second, publishedAt: MONDAY + 60_000, live: true },
        { number: 1, graph: first, publishedAt: MONDAY, live: false },
      ],
      older: null,
    });
  });

  it("come a page at a time, with the drawing that the last one is compared with", async () => {
    await publishMore(21);
    const page = await owner.workflows.versions({ id });
    const rest = await owner.workflows.versions({ id, cursor: 3 });
    expect([page, rest].map(({ versions }) => versions.map(({ number }) => number))).toEqual([
      Array.from({ length: 20 }, (_, at) => 22 - at),
      [2, 1],
    ]);
    expect([page.older, rest.older]).toEqual([rest.versions[0]?.graph, null]);
  });

  it("are nobody else's", async () => {
    await expect(office.as("another").workflows.versions({ id })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });
});

describe("a workflow", () => {
  it("goes back to what is live when its draft is discarded", async () => {
    const { draft, draftRevision } = await owner.workflows.get({ id });
    await owner.workflows.saveDraft({ id, draft: saying(draft, "Oops"), revision: draftRevision });
    expect(await owner.workflows.discardDraft({ id, revision: 2 })).toEqual({ revision: 3, draft });
    expect((await owner.workflows.get({ id })).draft).toEqual(draft);
    expect((await owner.workflows.list()).map(({ draftChanged }) => draftChanged)).toEqual([false]);
  });

  it("is turned off and on again with the same version", async () => {
    await owner.workflows.turn({ id, on: false });
    expect(await owner.workflows.list()).toMatchObject([{ on: false, live: { number: 1 } }]);
    await owner.workflows.turn({ id, on: true });
    expect(await owner.workflows.list()).toMatchObject([{ on: true, live: { number: 1 } }]);
  });

  it("that was never published cannot be turned on", async () => {
    const fresh = await owner.workflows.create({ name: "Second try" });
    await expect(owner.workflows.turn({ id: fresh.id, on: true })).rejects.toMatchObject({
      code: "BAD_REQUEST",
      message: "Publish this workflow first, then turn it on.",
    });
  });

  it("can start from a recipe, with a text of the business's niche", async () => {
    const fresh = await owner.workflows.create({ name: "At once", recipe: "instantText" });
    const { draft, live, on } = await owner.workflows.get({ id: fresh.id });
    expect({ types: draft.nodes.map(({ type }) => type).sort(), live, on }).toEqual({
      types: ["missedCall", "sendSms"],
      live: null,
      on: false,
    });
  });
});

describe("removing a workflow", () => {
  it("takes it off the list and from callers, keeps what it did, and is undone with what was live", async () => {
    const before = await owner.workflows.list();
    await owner.workflows.remove({ id });
    await owner.workflows.remove({ id });
    expect(await owner.workflows.list()).toEqual([]);
    expect(await office.store.read((tx) => liveWorkflows(tx, ownBusiness))).toEqual([]);
    expect(await owner.workflows.get({ id })).toMatchObject({ removed: true, live: { number: 1 } });
    expect((await owner.workflows.versions({ id })).versions).toHaveLength(1);
    expect(await owner.workflows.runs({ id })).toEqual([]);

    await owner.workflows.bringBack({ id });
    expect(await owner.workflows.list()).toEqual(before);
    expect(await office.store.read((tx) => liveWorkflows(tx, ownBusiness))).toMatchObject([
      { workflowId: id },
    ]);
  });

  it("ends drawing, publishing and turning it on", async () => {
    const { draft, draftRevision: revision } = await owner.workflows.get({ id });
    await owner.workflows.remove({ id });
    for (const ask of [
      () => owner.workflows.saveDraft({ id, draft, revision }),
      () => owner.workflows.publish({ id, revision }),
      () => owner.workflows.turn({ id, on: true }),
      () => owner.workflows.rename({ id, name: "Back" }),
      () => owner.workflowFiles.export({ id }),
      () => office.as("another").workflows.remove({ id }),
      () => office.as("another").workflows.bringBack({ id }),
    ])
      await expect(ask()).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("a new workflow", () => {
  it("is listed once something is drawn, decided or named in it", async () => {
    const list = async () => (await owner.workflows.list()).map((row) => row.id).filter((one) => one !== id);
    const { id: drawn } = await owner.workflows.create({});
    const { id: named } = await owner.workflows.create({});
    const { id: decided } = await owner.workflows.create({});
    const { id: left } = await owner.workflows.create({});
    expect(await list()).toEqual([]);
    const note = { id: "n1", text: "Later", x: 0, y: 0, width: 200, height: 100 };
    const draft = { nodes: [], edges: [], layout: {}, notes: [note] };
    await owner.workflows.saveDraft({ id: drawn, draft, revision: 0 });
    await owner.workflows.rename({ id: named, name: "After hours" });
    await owner.workflowSettings.setGuard({ id: decided, guardMs: null });
    expect(await list()).toEqual([drawn, named, decided]);
    expect(await owner.workflows.get({ id: left })).toMatchObject({ name: "New workflow", removed: false });
  });
});

describe("the name of a new workflow", () => {
  const named = async (one: string) => (await owner.workflows.get({ id: one })).name;
  const RECIPE = { id: "instantText", title: "Text back at once" };
  /** Something that puts a workflow on the list. */
  const draft = {
    nodes: [],
    edges: [],
    layout: {},
    notes: [{ id: "n1", text: "Later", x: 0, y: 0, width: 200, height: 100 }],
  };

  it("gets a number when another on the list has it, also when both were begun before either was drawn", async () => {
    const { id: first } = await owner.workflows.create({});
    const { id: beside } = await owner.workflows.create({});
    await owner.workflows.saveDraft({ id: first, draft, revision: 0 });
    await owner.workflows.saveDraft({ id: beside, draft, revision: 0 });
    const { id: later } = await owner.workflows.create({});
    expect([await named(first), await named(beside), await named(later)]).toEqual([
      "New workflow",
      "New workflow 2",
      "New workflow 3",
    ]);
    expect((await owner.workflows.list()).map((row) => row.id)).not.toContain(later);
  });

  it("is the recipe's, with a number when another has it, until its owner names it", async () => {
    const { id: first } = await owner.workflows.create({});
    const { id: second } = await owner.workflows.create({});
    const begun = async (one: string, recipe: string) =>
      (await owner.workflows.nameAfter({ id: one, recipe })).name;
    expect([
      await begun(first, RECIPE.id),
      await begun(second, RECIPE.id),
      await begun(second, RECIPE.id),
      // Undone, and filled with another one.
      await begun(second, "nudgeOnce"),
    ]).toEqual([RECIPE.title, `${RECIPE.title} 2`, `${RECIPE.title} 2`, "Nudge once"]);
    await owner.workflows.rename({ id: second, name: "Sam’s" });
    expect(await begun(second, RECIPE.id)).toBe("Sam’s");
    const { id: live } = await owner.workflows.create({ recipe: RECIPE.id });
    await owner.workflows.publish({ id: live, revision: 0 });
    expect(await begun(live, "nudgeOnce")).toBe(`${RECIPE.title} 2`);
    await expect(begun(second, "guessed")).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(
      office.as("another").workflows.nameAfter({ id: first, recipe: RECIPE.id }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("checks", () => {
  const check = {
    id: "c1",
    name: "One call after hours",
    start: { weekday: 6, minute: 1_320 },
    useGuard: true,
    carrier: "sent" as const,
    happenings: [
      {
        id: 1,
        at: 0,
        caller: "maria" as const,
        type: "call" as const,
        outcome: "missed" as const,
        numberId: null,
      },
    ],
    expected: [{ caller: "maria" as const, texts: 1, dispositions: ["sent" as const] }],
  };

  it("are kept with their workflow until they are taken away, and are nobody else's", async () => {
    await owner.checks.save({ workflowId: id, check });
    expect((await owner.workflows.get({ id })).checks).toEqual([check]);
    await expect(office.as("another").checks.save({ workflowId: id, check })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await owner.checks.remove({ workflowId: id, checkId: "c1" });
    expect((await owner.workflows.get({ id })).checks).toEqual([]);
  });
});

it("a drawing comes with the business that a rehearsal needs", async () => {
  const { business } = await owner.workflows.get({ id });
  expect({ name: business.name, countries: business.countries, quietHours: business.quietHours }).toEqual({
    name: ANSWERS.businessName,
    countries: ["US"],
    quietHours: null,
  });
});
