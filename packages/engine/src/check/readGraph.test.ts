import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BOUNDS } from "../bounds.ts";
import { recipeOfTheTrade } from "../recipes/recipeOfTheTrade.ts";
import { readGraph } from "./readGraph.ts";

function messages(input: unknown): string[] {
  return readGraph(input).findings.map(({ message }) => message);
}

const TOO_BIG = "This drawing is larger than 256 KB. Split it into two workflows.";
const TOO_DEEP = "This drawing nests deeper than 32 levels. Take some levels out.";
const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;

describe("a graph from outside", () => {
  it("is read from JSON or from a value, whole", () => {
    const graph = recipeOfTheTrade();
    expect(readGraph(JSON.stringify(graph))).toEqual({ graph, findings: [] });
    expect(readGraph(graph)).toEqual({ graph, findings: [] });
  });

  it("may have nodes nobody knows, with whatever they keep", () => {
    const node = { id: "fax", type: "sendFax", version: 3, config: { pages: [1, 2] } };
    expect(readGraph({ nodes: [node], edges: [] })).toEqual({
      graph: { nodes: [node], edges: [], layout: {} },
      findings: [],
    });
  });

  it("may name its nodes and switch some off", () => {
    const node = { id: "pause", type: "wait", version: 1, config: {} };
    const read = (extra: object) => readGraph({ nodes: [{ ...node, ...extra }], edges: [] });
    expect(read({ name: " The pause ", off: true }).graph?.nodes).toEqual([
      { ...node, name: "The pause", off: true },
    ]);
    expect(read({ name: " ", off: false }).graph?.nodes).toEqual([node]);
    expect(read({ name: "x".repeat(61) }).findings).toMatchObject([{ nodeId: "pause", field: "name" }]);
    expect(read({ off: "yes" }).findings).toMatchObject([{ nodeId: "pause", field: "off" }]);
  });

  it("may carry notes, which say what is wrong with them", () => {
    const note = { id: "why", text: "Ask Sam first", x: -8, y: 16, width: 240, height: 120 };
    const read = (...notes: unknown[]) => readGraph({ nodes: [], edges: [], notes });
    expect(read(note)).toEqual({
      graph: { nodes: [], edges: [], layout: {}, notes: [note] },
      findings: [],
    });
    expect(read().graph).toEqual({ nodes: [], edges: [], layout: {} });
    const wrong = [
      "x",
      { ...note, id: "a b" },
      { ...note, text: "x".repeat(2_001) },
      { ...note, x: null },
      { ...note, width: 20 },
      { ...note, colour: "red" },
    ];
    expect(read(...wrong, note, note).findings.map(({ field, message }) => [field, message])).toEqual([
      ["notes.0", "Note 1 is not an object."],
      ["notes.1.id", "Note 2 needs an id of letters, digits, - and _."],
      ["notes.2.text", "Note 3 needs a text of at most 2000 characters."],
      ["notes.3", "Note 4 needs a place: x and y, numbers from -100000 to 100000."],
      ["notes.4", "Note 5 needs a width from 120 to 1600 and a height from 72 to 1600."],
      ["notes.5", 'Remove "colour" from note 6.'],
      ["notes.7.id", "Note 8 needs an id of its own."],
    ]);
    expect(messages({ nodes: [], edges: [], notes: Array(51).fill(note) })).toEqual([
      "This drawing has 51 notes; 50 is the most. Take some away.",
    ]);
    expect(messages({ nodes: [], edges: [], notes: {} })).toHaveLength(1);
  });

  it("keeps the places of its nodes that a canvas can draw, and no others", () => {
    const node = { id: "a", type: "wait", version: 1, config: null };
    const read = (layout: object) => readGraph({ nodes: [node], edges: [], layout }).graph?.layout;
    expect(read({ a: { x: -100_000, y: 40 }, gone: { x: 0, y: 0 } })).toEqual({ a: { x: -100_000, y: 40 } });
    expect(read({ a: { x: 1e300, y: 0 } })).toEqual({});
  });

  it("is measured before it is parsed", () => {
    expect(messages(`{"nodes":["${"x".repeat(4 * BOUNDS.bytes)}`)).toEqual([TOO_BIG]);
    expect(messages(nested(100_000))).toEqual([TOO_DEEP]);
  });

  it("names the node and the field that nest too deep", () => {
    const node = { id: "deep", type: "wait", version: 1, config: { a: JSON.parse(nested(40)) } };
    expect(readGraph({ nodes: [node], edges: [] }).findings).toEqual([
      { code: "tooDeep", severity: "error", nodeId: "deep", field: "config.a.0.0", message: TOO_DEEP },
    ]);
  });

  it("names the node that makes it too big", () => {
    const small = { id: "small", type: "wait", version: 1, config: {} };
    const big = { id: "big", type: "sendSms", version: 1, config: { body: "x".repeat(BOUNDS.bytes) } };
    const finding = {
      code: "tooBig",
      severity: "error",
      nodeId: "big",
      field: "config",
      message: 'This drawing is larger than 256 KB. Shorten the node "big", its largest.',
    };
    const graph = { nodes: [small, big], edges: [] };
    expect(readGraph(graph)).toEqual({ graph: null, findings: [finding] });
    expect(readGraph(JSON.stringify(graph))).toEqual({ graph: null, findings: [finding] });
  });

  it("counts bytes, not characters", () => {
    const emoji = "🔧".repeat(BOUNDS.bytes / 4 + 1);
    expect(messages(JSON.stringify([emoji]))).toEqual([TOO_BIG]);
  });

  it("has at most so many nodes and edges", () => {
    const node = { id: "n", type: "wait", version: 1, config: {} };
    const edge = { from: "a", port: "next", to: "b" };
    expect(messages({ nodes: Array(201).fill(node), edges: Array(501).fill(edge) })).toEqual([
      "This drawing has 201 nodes; 200 is the most. Split it into two workflows.",
      "This drawing has 501 edges; 500 is the most. Split it into two workflows.",
    ]);
  });

  it("cannot carry a key that reaches a prototype", () => {
    expect(
      readGraph('{"nodes":[{"id":"a","type":"wait","version":1,"config":{"__proto__":{"x":1}}}],"edges":[]}')
        .findings,
    ).toEqual([
      {
        code: "forbiddenKey",
        severity: "error",
        nodeId: "a",
        field: "config",
        message: 'Remove the key "__proto__": it has no place in a drawing.',
      },
    ]);
    expect(messages('{"nodes":[],"edges":[],"constructor":1}')).toEqual([
      'Remove the key "constructor": it has no place in a drawing.',
    ]);
  });

  it("has nothing that nobody asked for", () => {
    expect(messages({ nodes: [], edges: [], viewport: {} })).toEqual([
      'Remove "viewport": a drawing has nodes, edges, a layout and notes, and nothing else.',
    ]);
    expect(
      messages({ nodes: [{ id: "a", type: "wait", version: 1, config: {}, note: "x" }], edges: [] }),
    ).toEqual(['Remove "note" from node "a".']);
  });

  it.each(["__proto__", "constructor", "toString"])("has no id that every object knows already: %s", (id) => {
    const node = { id, type: "stop", version: 1, config: {} };
    expect(readGraph(JSON.stringify({ nodes: [node], edges: [] }))).toEqual({
      graph: null,
      findings: [
        {
          code: "nodeUnreadable",
          severity: "error",
          field: "nodes.0.id",
          message: `Node 1 cannot have the id "${id}", which programs keep for themselves.`,
        },
      ],
    });
  });

  it("says what is wrong with a node or an edge, and where", () => {
    const read = readGraph({
      nodes: [{ id: "a b", type: "wait", version: 1 }, { id: "b", type: "wait", version: "1" }, 7],
      edges: [{ from: "a", to: "b" }],
    });
    expect(read).toEqual({
      graph: null,
      findings: [
        {
          code: "nodeUnreadable",
          severity: "error",
          field: "nodes.0.id",
          message: "Node 1 needs an id of letters, digits, - and _.",
        },
        {
          code: "nodeUnreadable",
          severity: "error",
          nodeId: "b",
          field: "version",
          message: 'Node "b" needs a version: a whole number from 1.',
        },
        { code: "nodeUnreadable", severity: "error", field: "nodes.2", message: "Node 3 is not an object." },
        {
          code: "edgeUnreadable",
          severity: "error",
          field: "edges.0",
          message: 'Edge 1 needs "from", "port" and "to".',
        },
      ],
    });
  });

  it("never throws, and always says why when it cannot be read", () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string(), fc.anything()), (input) => {
        const { graph, findings } = readGraph(input);
        expect(graph === null).toBe(findings.length > 0);
      }),
    );
  });
});
