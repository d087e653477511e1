import { describe, expect, it } from "vitest";
import { BOUNDS, DEFAULT_GUARD_MS } from "../bounds.ts";
import type { Edge, Graph } from "../graph.ts";
import type { Finding } from "../model.ts";
import { missedCall } from "../nodes/missedCall.ts";
import { instantText } from "../recipes/instantText.ts";
import { recipeOfTheTrade } from "../recipes/recipeOfTheTrade.ts";
import { tradeRegistry, whereFor } from "../testing.ts";
import { check, hasErrors } from "./check.ts";

const registry = tradeRegistry();
const { fields, numbers, business } = whereFor();
const drawn = { fields, numbers, business };

function findingsOf(graph: Graph): Finding[] {
  return check(registry, graph, drawn);
}

/** Codes with their places, of errors alone. */
function errorsOf(graph: Graph): string[] {
  return findingsOf(graph)
    .filter(({ severity }) => severity === "error")
    .map(({ code, nodeId, field, port }) =>
      [code, nodeId, field, port].filter((part) => part !== undefined).join(" "),
    );
}

function edit(change: (graph: Graph) => Partial<Graph>): Graph {
  const graph = recipeOfTheTrade();
  return { ...graph, ...change(graph) };
}

function withConfig(id: string, config: unknown): Graph {
  return edit(({ nodes }) => ({ nodes: nodes.map((node) => (node.id === id ? { ...node, config } : node)) }));
}

function withEdges(...edges: Edge[]): Graph {
  return edit((graph) => ({ edges: [...graph.edges, ...edges] }));
}

describe("a drawing that is fine", () => {
  it("has no findings at all, whichever recipe it is", () => {
    expect(findingsOf(recipeOfTheTrade())).toEqual([]);
    expect(findingsOf(instantText())).toEqual([]);
  });
});

describe("settings of a node", () => {
  it("are named with the node, the place and what to do", () => {
    expect(findingsOf(withConfig("wait", { amount: "two", unit: "minutes" }))).toEqual([
      {
        code: "configInvalid",
        severity: "error",
        nodeId: "wait",
        field: "amount",
        message: '"amount" has to be a number.',
      },
    ]);
    expect(findingsOf(withConfig("wait", { amount: 100, unit: "days" }))).toEqual([
      {
        code: "configInvalid",
        severity: "error",
        nodeId: "wait",
        field: "amount",
        message: "Wait at most 90 days.",
      },
    ]);
    expect(findingsOf(withConfig("text", { body: "Hi", colour: "red" }))).toEqual([
      {
        code: "configInvalid",
        severity: "error",
        nodeId: "text",
        field: "",
        message: 'Remove "colour": Send SMS has no such setting.',
      },
    ]);
    expect(findingsOf(withConfig("text", {}))).toEqual([
      {
        code: "configInvalid",
        severity: "error",
        nodeId: "text",
        field: "body",
        message: 'Fill in "Message".',
      },
    ]);
  });

  it("are refused at any depth of an If/Else", () => {
    const condition = {
      subject: { type: "field", field: "visits" },
      test: { type: "isMoreThan", number: "3" },
    };
    const branch = {
      id: "a",
      name: "A",
      when: { join: "all", groups: [{ join: "all", conditions: [condition] }] },
    };
    expect(errorsOf(withConfig("lately", { branches: [branch] }))).toContain(
      "configInvalid lately branches.0.when.groups.0.conditions.0.test.number",
    );
  });

  it("of a node nobody knows are kept, and the node and field are named", () => {
    const graph = edit(({ nodes }) => ({
      nodes: [...nodes, { id: "fax", type: "sendFax", version: 1, config: { to: "everyone" } }],
      edges: [...recipeOfTheTrade().edges, { from: "text", port: "couldNotSend", to: "fax" }],
    }));
    expect(findingsOf(graph)).toEqual([
      {
        code: "unknownNodeType",
        severity: "error",
        nodeId: "fax",
        field: "type",
        message:
          'This server does not know the node type "sendFax". Install what it belongs to, or delete the node.',
      },
    ]);
  });

  it("of a newer Ringback are not guessed at", () => {
    const graph = edit(({ nodes }) => ({
      nodes: nodes.map((node) => (node.id === "wait" ? { ...node, version: 9 } : node)),
    }));
    expect(errorsOf(graph)).toEqual(["unknownVersion wait version"]);
  });

  it("that leave a hole in the text are the copy checker's to find", () => {
    expect(
      errorsOf(
        withConfig("text", { body: "Hi {{contact.frist_name}}, Sam at Harbor Plumbing. How can I help?" }),
      ),
    ).toEqual(["merge.unknown text body"]);
    expect(errorsOf(withConfig("text", { body: "  " }))).toEqual(["bodyMissing text body"]);
  });
});

describe("triggers", () => {
  it("are needed", () => {
    const graph = edit(({ nodes, edges }) => ({
      nodes: nodes.filter(({ id }) => id !== "call"),
      edges: edges.filter(({ from }) => from !== "call"),
    }));
    expect(errorsOf(graph)).toEqual(["triggerMissing"]);
  });

  it("are one at most", () => {
    const [call] = recipeOfTheTrade().nodes;
    const graph = edit(({ nodes }) => ({ nodes: call ? [...nodes, { ...call, id: "call2" }] : nodes }));
    expect(errorsOf(graph)).toEqual(["triggerTwice call2"]);
  });
});

describe("edges", () => {
  it("lead from a node that exists to one that exists, by a port it has, one from each, and not to the trigger", () => {
    expect(errorsOf(withEdges({ from: "ghost", port: "next", to: "text" }))).toEqual([
      "edgeFromNowhere edges.4",
    ]);
    expect(errorsOf(withEdges({ from: "note", port: "next", to: "ghost" }))).toEqual([
      "edgeToNowhere note next",
    ]);
    expect(errorsOf(withEdges({ from: "note", port: "later", to: "wait" }))).toContain(
      "portUnknown note later",
    );
    expect(errorsOf(withEdges({ from: "wait", port: "next", to: "note" }))).toEqual(["portTwice wait next"]);
    expect(errorsOf(withEdges({ from: "note", port: "next", to: "call" }))).toContain(
      "edgeToTrigger note next",
    );
  });

  it("may lead in a loop only past a wait of a minute", () => {
    const loop: Edge = { from: "note", port: "next", to: "wait" };
    expect(errorsOf(withEdges(loop))).toEqual([]);
    const quick = withConfig("wait", { amount: 59, unit: "seconds" });
    expect(errorsOf({ ...quick, edges: [...quick.edges, loop] })).toEqual(["loopWithoutWait wait"]);
    expect(errorsOf(withEdges({ from: "note", port: "next", to: "lately" }))).toEqual([
      "loopWithoutWait lately",
    ]);
  });
});

describe("what nothing leads to", () => {
  it("is a warning, and so is a drawing that texts nobody", () => {
    const graph = edit(({ edges }) => ({ edges: edges.filter(({ to }) => to !== "text") }));
    expect(findingsOf(graph).map(({ code, severity, nodeId }) => ({ code, severity, nodeId }))).toEqual([
      { code: "unreachable", severity: "warning", nodeId: "text" },
      { code: "unreachable", severity: "warning", nodeId: "note" },
      { code: "noText", severity: "warning", nodeId: undefined },
      { code: "nothingAfter", severity: "warning", nodeId: "lately" },
    ]);
  });

  it("is told of a text that is switched off as that", () => {
    const graph = edit(({ nodes }) => ({
      nodes: nodes.map((node) => (node.id === "text" ? { ...node, off: true as const } : node)),
    }));
    expect(findingsOf(graph)).toEqual([
      {
        code: "noText",
        severity: "warning",
        nodeId: "text",
        message: "Send SMS is switched off, so nobody is ever texted.",
      },
    ]);
  });

  it("does not count open ways out: they are how a run ends", () => {
    expect(hasErrors(findingsOf(recipeOfTheTrade()))).toBe(false);
  });
});

describe("two nodes with one id", () => {
  it("are named", () => {
    const graph = edit(({ nodes }) => ({
      nodes: [...nodes, { id: "note", type: "wait", version: 1, config: { amount: 1, unit: "hours" } }],
    }));
    expect(errorsOf(graph)).toEqual(["idTwice note"]);
  });
});

describe("bursts of calls", () => {
  it("that the drawing alone would text twice are told as a timeline, as a warning when the guard is off", () => {
    expect(check(registry, recipeOfTheTrade({ repeat: "again" }), { ...drawn, guardMs: null })).toEqual([
      {
        code: "textsTwice",
        severity: "warning",
        message:
          "This drawing alone can text a caller twice: calls at 0:00, 1:40, 3:20 → texts at 2:00 and 5:20. The guard is off, so nothing else prevents it. Turn it on, or look further back for the last text.",
      },
    ]);
  });

  it("are good to know when the guard prevents it", () => {
    expect(check(registry, recipeOfTheTrade(), { ...drawn, guardMs: DEFAULT_GUARD_MS })).toEqual([
      {
        code: "textsTwice",
        severity: "info",
        message:
          "This drawing alone can text a caller twice: calls at 0:00, 1:40, 3:20 → texts at 2:00 and 5:20. The guard prevents it.",
      },
    ]);
    expect(
      check(registry, instantText(), { ...drawn, guardMs: DEFAULT_GUARD_MS }).map(({ message }) => message),
    ).toEqual([
      "This drawing alone can text a caller twice: calls at 0:00, 0:45 → texts at 0:00 and 0:45. The guard prevents it.",
    ]);
  });

  it("are told by the first text of each run: what a run texts later is not what doubles", () => {
    const graph = instantText();
    const later = { id: "later", type: "wait", version: 1, config: { amount: 5, unit: "seconds" } };
    const nudge = { id: "nudge", type: "sendSms", version: 1, config: { body: "Do you still need help?" } };
    const nudging = {
      ...graph,
      nodes: [
        ...graph.nodes.map((node) =>
          node.id === "call" ? { ...node, config: { ...missedCall.fresh, repeat: "again" } } : node,
        ),
        later,
        nudge,
      ],
      edges: [
        ...graph.edges,
        { from: "text", port: "sent", to: "later" },
        { from: "later", port: "next", to: "nudge" },
      ],
    };
    const [twice] = check(registry, nudging, { ...drawn, guardMs: DEFAULT_GUARD_MS });
    expect(twice?.message).toBe(
      "This drawing alone can text a caller twice: calls at 0:00, 0:45 → texts at 0:00 and 0:45. The guard prevents it.",
    );
  });

  it("are no finding once the drawing looks back far enough", () => {
    const day = withConfig("lately", {
      branches: [
        {
          id: "lately",
          name: "Texted lately",
          when: {
            join: "all",
            groups: [
              {
                join: "all",
                conditions: [
                  {
                    subject: { type: "field", field: "last_missed_call_sms_at" },
                    test: { type: "isWithinLast", amount: 24, unit: "hours" },
                  },
                ],
              },
            ],
          },
        },
      ],
    });
    expect(check(registry, day, { ...drawn, guardMs: DEFAULT_GUARD_MS })).toEqual([]);
    expect(check(registry, day, { ...drawn, guardMs: null })).toEqual([
      {
        code: "guardOff",
        severity: "info",
        message: "The guard is off: only this drawing keeps a caller from getting a second text.",
      },
    ]);
  });

  it("are a warning again when the guard is shorter than the wait", () => {
    const codes = check(registry, recipeOfTheTrade({ repeat: "again" }), { ...drawn, guardMs: 60_000 });
    expect(codes.map(({ code, severity, nodeId }) => ({ code, severity, nodeId }))).toEqual([
      { code: "textsTwice", severity: "warning", nodeId: undefined },
      { code: "guardShorterThanWait", severity: "warning", nodeId: "wait" },
    ]);
  });
});

it("takes a drawing at the bounds", () => {
  const waits = Array.from({ length: BOUNDS.nodes - 2 }, (_, index) => ({
    id: `wait${index}`,
    type: "wait",
    version: 1,
    config: { amount: 60 + index, unit: "seconds" },
  }));
  const [call, , , text] = recipeOfTheTrade({ repeat: "again" }).nodes;
  const nodes = [call, ...waits, text].filter((node) => node !== undefined);
  const edges = nodes
    .slice(1)
    .map(({ id }, index) => ({ from: nodes[index]?.id ?? "", port: "next", to: id }));
  const codes = check(registry, { nodes, edges, layout: {} }, { ...drawn, guardMs: null }).map(
    ({ code }) => code,
  );
  expect(codes).toEqual(["textsTwice"]);
});
