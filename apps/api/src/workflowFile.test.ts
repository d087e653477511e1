import { instantText } from "@ringback/engine";
import { describe, expect, it } from "vitest";
import { BUILT_IN_FIELDS } from "./setup.ts";
import { readWorkflowFile, writeWorkflowFile } from "./workflowFile.ts";

const graph = instantText();
const file = { ringback: "workflow", format: 1, name: "At once", graph };

it("is read back as it was written, also after an editor put a byte order mark before it", () => {
  const text = writeWorkflowFile({ name: "At once", fields: BUILT_IN_FIELDS, graph });
  const fields = BUILT_IN_FIELDS.map(({ key, label, type }) => ({ key, label, type }));
  const read = { name: "At once", fields, graph, findings: [] };
  expect(readWorkflowFile(text)).toEqual(read);
  expect(readWorkflowFile(`\uFEFF${text}`)).toEqual(read);
});

it("may name its schema, and may leave out fields and layout", () => {
  const { layout: _places, ...bare } = graph;
  const text = JSON.stringify({ $schema: "https://example.com/workflow.schema.json", ...file, graph: bare });
  expect(readWorkflowFile(text)).toEqual({
    name: "At once",
    fields: [],
    graph: { ...graph, layout: {} },
    findings: [],
  });
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
