import {
  DEFAULT_GUARD_MS,
  DEFAULT_WORKFLOW_SETTINGS,
  instantText,
  type WorkflowCheck,
} from "@ringback/engine";
import { describe, expect, it } from "vitest";
import { BUILT_IN_FIELDS } from "./setup.ts";
import { readWorkflowFile, writeWorkflowFile } from "./workflowFile.ts";

const graph = instantText();
const file = { ringback: "workflow", format: 1, name: "At once", graph };

/** What is read of a workflow for which nothing was decided. */
const PLAIN = {
  name: "At once",
  fields: [],
  guardMs: DEFAULT_GUARD_MS,
  settings: DEFAULT_WORKFLOW_SETTINGS,
  checks: [],
  business: null,
  graph,
  findings: [],
};

const CHECK: WorkflowCheck = {
  id: "c1",
  name: "One call",
  start: { weekday: 1, minute: 600 },
  useGuard: true,
  carrier: "sent",
  happenings: [{ id: 1, at: 0, caller: "maria", type: "call", outcome: "missed", numberId: null }],
  expected: [{ caller: "maria", texts: 1, dispositions: ["sent"] }],
};
const BUSINESS = {
  timeZone: "America/Chicago",
  hours: [{ weekday: 1, from: 540, to: 1_020 }],
  holidays: [],
  quietHours: null,
  numbers: [{ id: "main", label: "Main line" }],
};

it("is read back as it was written, also after an editor put a byte order mark before it", () => {
  const text = writeWorkflowFile({ name: "At once", fields: BUILT_IN_FIELDS, graph });
  const fields = BUILT_IN_FIELDS.map(({ key, label, type }) => ({ key, label, type }));
  const read = { ...PLAIN, fields };
  expect(readWorkflowFile(text)).toEqual(read);
  expect(readWorkflowFile(`\uFEFF${text}`)).toEqual(read);
});

it("holds the guard, the settings and the checks where they are not as every new workflow has them", () => {
  const settings = { ...DEFAULT_WORKFLOW_SETTINGS, quietHours: "none" as const, stopOnReply: true };
  const written = { name: "At once", fields: [], graph, guardMs: null, settings, checks: [CHECK] };
  const text = writeWorkflowFile({ ...written, business: BUSINESS });
  expect(readWorkflowFile(text)).toEqual({ ...written, business: BUSINESS, findings: [] });
  const plain = writeWorkflowFile({ name: "At once", fields: [], graph, business: BUSINESS });
  expect(Object.keys(JSON.parse(plain))).toEqual(["ringback", "format", "name", "fields", "graph"]);
  // A part of the settings is enough: the rest follows the business.
  const partly = JSON.stringify({ ...file, settings: { stopOnReply: true } });
  expect(readWorkflowFile(partly).settings).toEqual({ ...DEFAULT_WORKFLOW_SETTINGS, stopOnReply: true });
});

it("may name its schema, and may leave out fields and layout", () => {
  const { layout: _places, ...bare } = graph;
  const text = JSON.stringify({ $schema: "https://example.com/workflow.schema.json", ...file, graph: bare });
  expect(readWorkflowFile(text)).toEqual({ ...PLAIN, graph: { ...graph, layout: {} } });
});

describe("a malformed file is refused with the place and the reason", () => {
  it.each<[what: string, file: unknown, place: string, says: string]>([
    ["a list", [file], "", "it has to be an object"],
    ["a part that does not belong", { ...file, feilds: [] }, "", 'it has no "feilds", so take that out'],
    ["another kind of file", { ...file, ringback: "backup" }, "ringback", "it does not begin with"],
    ["a newer format", { ...file, format: 2 }, "format", "this server reads format 1"],
    ["no name", { ...file, name: 7 }, "name", "it needs a name"],
    ["fields that are no list", { ...file, fields: {} }, "fields", "fields is a list"],
    ["a field that is no object", { ...file, fields: ["vip"] }, "fields.0", "a field has to be an object"],
    [
      "a field of a type that there is not",
      { ...file, fields: [{ key: "vip", label: "Regular", type: "colour" }] },
      "fields.0.type",
      "the type of a field is text, number, yesNo or dateTime",
    ],
    ["a guard of a second", { ...file, guardMs: 1_000 }, "guardMs", "it is at least 60000"],
    [
      "hours that end before they begin",
      { ...file, settings: { hours: [{ weekday: 1, from: 600, to: 540 }] } },
      "settings.hours.0",
      "On Monday, let 9:00 AM come after 10:00 AM.",
    ],
    ["settings that are no group", { ...file, settings: 5 }, "settings", "it has to be an object"],
    [
      "a day that is not in a week",
      { ...file, settings: { hours: [{ weekday: 9, from: 0, to: 10 }] } },
      "settings.hours.0.weekday",
      "it is at most 7",
    ],
    [
      "a holiday without its parts",
      { ...file, settings: { holidays: [{ date: "2026-12-25", name: "", yearly: "no", open: [] }] } },
      "settings.holidays.0.yearly",
      "it has to be true or false",
    ],
    [
      "quiet hours that are neither hours nor none",
      { ...file, settings: { quietHours: "always" } },
      "settings.quietHours",
      "`ringback workflow schema` tells how",
    ],
    ["checks that are no list", { ...file, checks: {} }, "checks", "checks is a list"],
    [
      "a check of a caller that nobody knows",
      { ...file, checks: [{ ...CHECK, happenings: [{ ...CHECK.happenings[0], caller: "bob" }] }] },
      "checks.0.happenings.0.caller",
      "the caller is maria, ben, ana, leo or hidden",
    ],
    [
      "a business in no time zone",
      { ...file, business: { ...BUSINESS, timeZone: "Mars" } },
      "business.timeZone",
      "choose a time zone",
    ],
    ["no drawing", { ...file, graph: undefined }, "graph", "This is no drawing"],
    ["a drawing without edges", { ...file, graph: { nodes: [] } }, "graph", "a list of edges"],
    [
      "a node without an id",
      { ...file, graph: { nodes: [{ type: "wait" }], edges: [] } },
      "graph.nodes.0.id",
      "Node 1 needs an id",
    ],
    [
      "an edge to nowhere said",
      { ...file, graph: { ...graph, edges: [...graph.edges, { from: "text", port: "sent" }] } },
      "graph.edges.1",
      'Edge 2 needs "from", "port" and "to".',
    ],
    [
      "a key that could reach a prototype",
      JSON.parse(
        '{"ringback":"workflow","format":1,"name":"x","graph":{"nodes":[],"edges":[{"__proto__":{}}]}}',
      ),
      "graph.edges.0",
      'Remove the key "__proto__"',
    ],
    [
      "a drawing that nests too deep",
      { ...file, graph: { ...graph, layout: nested(40) } },
      "graph.layout.in.in.in.in.in",
      "deeper than 32 levels",
    ],
  ])("%s", (_what, wrong, place, says) => {
    const { graph: read, findings } = readWorkflowFile(JSON.stringify(wrong));
    expect(read).toBeNull();
    expect(findings.map(({ severity, nodeId, field }) => ({ severity, nodeId, field }))).toEqual([
      { severity: "error", nodeId: undefined, field: place },
    ]);
    expect(findings[0]?.message).toContain(says);
  });

  it("what is about a node names the node, and the place within it", () => {
    const nodes = [{ id: "call", type: "missedCall", version: "1", config: {} }];
    const { findings } = readWorkflowFile(JSON.stringify({ ...file, graph: { nodes, edges: [] } }));
    expect(findings).toMatchObject([{ nodeId: "call", field: "version" }]);
  });

  it("text that is not JSON says where it stops being that", () => {
    expect(readWorkflowFile('{\n  "ringback": "workflow"\n  "format": 1\n}').findings).toMatchObject([
      { code: "file-not-json", message: expect.stringMatching(/at line 3, column 3\.$/) },
    ]);
  });
});

function nested(levels: number): object {
  let inner = {};
  for (let level = 0; level < levels; level += 1) inner = { in: inner };
  return inner;
}
