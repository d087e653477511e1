import {
  createRegistry,
  type Graph,
  type GraphNode,
  recipeOfTheTrade,
  sendSms,
  wait,
} from "@ringback/engine";
import { describe, expect, it } from "vitest";
import { nodeTypes } from "../../../../ringback.nodes.ts";
import { canConnect, type Edit, edit } from "./edit.ts";
import { sayCutOff } from "./sayCutOff.ts";

const registry = createRegistry(nodeTypes);

/** Missed call → Wait → If/Else –none→ Send SMS –sent→ Update field, under the ids call, wait, lately, text, note. */
const recipe = recipeOfTheTrade;

function waitNode(id: string): GraphNode {
  return { id, type: wait.type, version: wait.version, config: { amount: 5, unit: "minutes" } };
}

function wires(graph: Graph): string[] {
  return graph.edges.map(({ from, port, to }) => `${from}.${port}→${to}`).sort();
}

function edited(...changes: Edit[]): Graph {
  return changes.reduce((graph, change) => edit(registry, graph, change), recipe());
}

describe("adding", () => {
  it("puts a node where it was dropped, on the grid, without wires", () => {
    const graph = edited({ type: "addNode", node: waitNode("new"), at: { x: 413, y: 98 } });
    expect(graph.nodes.at(-1)).toEqual(waitNode("new"));
    expect(graph.layout.new).toEqual({ x: 416, y: 96 });
    expect(wires(graph)).toEqual(wires(recipe()));
  });

  it("splices a node into a wire, and moves what follows down a row", () => {
    const before = recipe();
    const graph = edited({ type: "addNodeAfter", node: waitNode("new"), from: "wait", port: "next" });
    expect(wires(graph)).toEqual([
      "call.next→wait",
      "lately.none→text",
      "new.next→lately",
      "text.sent→note",
      "wait.next→new",
    ]);
    expect(graph.layout.new).toEqual(before.layout.lately);
    expect(graph.layout.lately).toEqual({ x: 0, y: (before.layout.lately?.y ?? 0) + 200 });
    expect(graph.layout.note).toEqual({ x: 0, y: (before.layout.note?.y ?? 0) + 200 });
    expect(graph.layout.wait).toEqual(before.layout.wait);
  });

  it("leads on by the first way out when a text is spliced in", () => {
    const node = { id: "new", type: sendSms.type, version: 1, config: { body: "Hi" } };
    const graph = edited({ type: "addNodeAfter", node, from: "call", port: "next" });
    expect(wires(graph)).toContain("new.sent→wait");
  });

  it("follows an open way out beside the branch that is there, without crossing its wire", () => {
    const graph = edited({ type: "addNodeAfter", node: waitNode("new"), from: "lately", port: "lately" });
    expect(wires(graph)).toContain("lately.lately→new");
    expect(wires(graph)).toContain("lately.none→text");
    expect(graph.layout.new).toEqual({ x: -336, y: 560 });
  });

  it("stands where the wire was let go", () => {
    const change: Edit = {
      type: "addNodeAfter",
      node: waitNode("new"),
      from: "note",
      port: "next",
      at: { x: 504, y: 904 },
    };
    expect(edited(change).layout.new).toEqual({ x: 504, y: 904 });
  });

  it("never puts a trigger after something, nor anything after a node that is gone", () => {
    const trigger = { id: "new", type: "missedCall", version: 1, config: {} };
    const graph = recipe();
    expect(edit(registry, graph, { type: "addNodeAfter", node: trigger, from: "wait", port: "next" })).toBe(
      graph,
    );
    expect(
      edit(registry, graph, { type: "addNodeAfter", node: waitNode("new"), from: "gone", port: "next" }),
    ).toBe(graph);
  });

  it("makes room in a loop without running away", () => {
    const loop = edited({ type: "connect", edge: { from: "note", port: "next", to: "wait" } });
    const graph = edit(registry, loop, {
      type: "addNodeAfter",
      node: waitNode("new"),
      from: "lately",
      port: "none",
    });
    expect(graph.layout.wait).toEqual(loop.layout.wait);
    expect(graph.layout.text?.y).toBe((loop.layout.text?.y ?? 0) + 200);
  });
});

describe("wiring", () => {
  it("moves the wire of a way out that already leads somewhere", () => {
    const graph = edited({ type: "connect", edge: { from: "lately", port: "none", to: "note" } });
    expect(wires(graph)).toEqual([
      "call.next→wait",
      "lately.none→note",
      "text.sent→note",
      "wait.next→lately",
    ]);
  });

  it("refuses a loop on itself, a way into a trigger, and ends that do not exist", () => {
    const graph = recipe();
    for (const to of ["wait", "call", "gone"]) {
      const edge = { from: "wait", port: "next", to };
      expect(canConnect(registry, graph, edge)).toBe(false);
      expect(edit(registry, graph, { type: "connect", edge })).toBe(graph);
    }
  });

  it("drawing the wire that is there changes nothing", () => {
    const graph = recipe();
    expect(
      edit(registry, graph, { type: "connect", edge: { from: "wait", port: "next", to: "lately" } }),
    ).toBe(graph);
  });

  it("takes a wire away", () => {
    const graph = edited({ type: "disconnect", from: "text", port: "sent" });
    expect(wires(graph)).toEqual(["call.next→wait", "lately.none→text", "wait.next→lately"]);
    expect(edit(registry, graph, { type: "disconnect", from: "text", port: "sent" })).toBe(graph);
  });
});

describe("deleting", () => {
  it("joins the neighbours of a node again", () => {
    const graph = edited({ type: "delete", ids: ["wait"] });
    expect(wires(graph)).toEqual(["call.next→lately", "lately.none→text", "text.sent→note"]);
    expect(graph.nodes.map(({ id }) => id)).toEqual(["call", "lately", "text", "note"]);
    expect(Object.keys(graph.layout).sort()).toEqual(["call", "lately", "note", "text"]);
  });

  it("joins over several nodes in a row", () => {
    expect(wires(edited({ type: "delete", ids: ["wait", "lately"] }))).toEqual([
      "call.next→text",
      "text.sent→note",
    ]);
  });

  it("carries on by the first way out of a text that uses two", () => {
    const graph = edited(
      { type: "connect", edge: { from: "text", port: "couldNotSend", to: "wait" } },
      { type: "delete", ids: ["text"] },
    );
    expect(wires(graph)).toContain("lately.none→note");
    expect(graph.edges).toHaveLength(3);
  });

  it("leaves the ends of a branch that leads two ways open: nobody can tell which was meant", () => {
    const graph = edited(
      { type: "connect", edge: { from: "lately", port: "lately", to: "note" } },
      { type: "delete", ids: ["lately"] },
    );
    expect(wires(graph)).toEqual(["call.next→wait", "text.sent→note"]);
  });

  it("leads every way in on to what followed", () => {
    const both = edited(
      { type: "connect", edge: { from: "lately", port: "lately", to: "note" } },
      { type: "addNodeAfter", node: waitNode("end"), from: "note", port: "next" },
    );
    expect(wires(edit(registry, both, { type: "delete", ids: ["note"] }))).toEqual([
      "call.next→wait",
      "lately.lately→end",
      "lately.none→text",
      "text.sent→end",
      "wait.next→lately",
    ]);
    const several: Edit = { type: "delete", ids: ["note", "text"] };
    expect(wires(edit(registry, both, several))).toEqual([
      "call.next→wait",
      "lately.lately→end",
      "lately.none→end",
      "wait.next→lately",
    ]);
  });

  it("leads on from a branch whose ways come together again, in whatever order it is deleted", () => {
    const both = edited(
      { type: "connect", edge: { from: "lately", port: "lately", to: "note" } },
      { type: "connect", edge: { from: "text", port: "couldNotSend", to: "note" } },
    );
    for (const ids of [
      ["lately", "text"],
      ["text", "lately"],
    ]) {
      expect(wires(edit(registry, both, { type: "delete", ids }))).toEqual([
        "call.next→wait",
        "wait.next→note",
      ]);
    }
  });

  it("never leads a node to itself, and ends where what is deleted goes in circles", () => {
    const loop = edited({ type: "connect", edge: { from: "note", port: "next", to: "wait" } });
    expect(wires(edit(registry, loop, { type: "delete", ids: ["wait", "lately", "text"] }))).toEqual([
      "call.next→note",
    ]);
    expect(wires(edit(registry, loop, { type: "delete", ids: ["wait", "lately", "text", "note"] }))).toEqual(
      [],
    );
  });

  it("tells what nothing leads to any more, and only that", () => {
    const before = edited({ type: "connect", edge: { from: "lately", port: "lately", to: "note" } });
    const said = (...ids: string[]) =>
      sayCutOff(registry, before, edit(registry, before, { type: "delete", ids }));
    expect(said("wait")).toBe("");
    expect(said("lately", "text")).toBe("");
    expect(said("lately")).toBe("Nothing leads to “Send SMS” any more.");
    expect(said("call", "lately")).toBe("Nothing leads to “Wait” or “Send SMS” any more.");
  });
});

describe("settings", () => {
  it("replaces the config and keeps the wires", () => {
    const graph = edited({ type: "configure", nodeId: "wait", config: { amount: 20, unit: "minutes" } });
    expect(graph.nodes[1]?.config).toEqual({ amount: 20, unit: "minutes" });
    expect(wires(graph)).toEqual(wires(recipe()));
  });

  it("drops the wire of a branch that was deleted", () => {
    const when = { join: "all", groups: [{ join: "all", conditions: [] }] };
    const graph = edited(
      { type: "connect", edge: { from: "lately", port: "lately", to: "note" } },
      { type: "configure", nodeId: "lately", config: { branches: [{ id: "other", name: "Other", when }] } },
    );
    expect(wires(graph)).toEqual([
      "call.next→wait",
      "lately.none→text",
      "text.sent→note",
      "wait.next→lately",
    ]);
  });

  it("keeps every wire while the settings cannot be read", () => {
    const graph = edited({ type: "configure", nodeId: "lately", config: { branches: "half typed" } });
    expect(wires(graph)).toEqual(wires(recipe()));
  });
});

describe("naming and switching off", () => {
  const pause = (graph: Graph) => graph.nodes.find(({ id }) => id === "wait");

  it("keeps a name while it has letters", () => {
    const named = edited({ type: "rename", nodeId: "wait", name: " The pause" });
    expect(pause(named)).toEqual({ ...pause(recipe()), name: "The pause" });
    expect(pause(edit(registry, named, { type: "rename", nodeId: "wait", name: "" }))).toEqual(
      pause(recipe()),
    );
  });

  it("switches nodes off and on again, and leaves the wires", () => {
    const off = edited({ type: "switch", ids: ["wait", "note"], off: true });
    expect(off.nodes.filter((node) => node.off).map(({ id }) => id)).toEqual(["wait", "note"]);
    expect(wires(off)).toEqual(wires(recipe()));
    expect(edit(registry, off, { type: "switch", ids: ["wait", "note"], off: false })).toEqual(recipe());
  });
});

describe("placing", () => {
  it("moves cards onto the grid, and only those that exist", () => {
    const graph = edited({ type: "move", to: { note: { x: 43, y: 801 }, gone: { x: 0, y: 0 } } });
    expect(graph.layout).toEqual({ ...recipe().layout, note: { x: 40, y: 800 } });
  });

  it("is no edit when nothing moved", () => {
    const graph = recipe();
    expect(edit(registry, graph, { type: "move", to: { note: graph.layout.note ?? { x: 1, y: 1 } } })).toBe(
      graph,
    );
  });

  it("pastes a clip with its corner where it is wanted", () => {
    const clip: Graph = {
      nodes: [waitNode("a"), waitNode("b")],
      edges: [{ from: "a", port: "next", to: "b" }],
      layout: { a: { x: 100, y: 300 }, b: { x: 40, y: 500 } },
    };
    const graph = edited({ type: "paste", clip, at: { x: 800, y: 0 } });
    expect(graph.layout).toMatchObject({ a: { x: 864, y: 0 }, b: { x: 800, y: 200 } });
    expect(wires(graph)).toContain("a.next→b");
    expect(graph.nodes).toHaveLength(7);
  });
});
