import { createRegistry, recipeOfTheTrade as recipe } from "@ringback/engine";
import { describe, expect, it } from "vitest";
import { nodeTypes } from "../../../../ringback.nodes.ts";
import { carryOver } from "./carryOver.ts";
import { edit } from "./edit.ts";
import { litBy } from "./litBy.ts";
import { namesWith } from "./testNames.ts";
import { type Drawing, edgeOf, toFlow } from "./toFlow.ts";

const registry = createRegistry(nodeTypes);

function drawing(changes: Partial<Drawing> = {}): Drawing {
  return {
    graph: recipe(),
    where: namesWith([{ key: "last_missed_call_sms_at", label: "Last missed-call text", type: "dateTime" }]),
    findings: [],
    selected: new Set(),
    editable: true,
    ...changes,
  };
}

it("a way out keeps its name while the settings of its node cannot be read", () => {
  const split = { id: "half", type: "splitTest", version: 1, config: { share: 150 } };
  const { nodes, edges, layout } = recipe();
  const graph = {
    nodes: [...nodes, split],
    edges: [...edges, { from: "half", port: "b", to: "text" }],
    layout: { ...layout, half: { x: 0, y: 0 } },
  };
  const [card] = cardsOf(drawing({ graph })).filter(({ id }) => id === "half");
  expect(card?.data.ports).toEqual([{ id: "b", label: "B", wired: true, taken: false }]);
});

/** The cards of a drawing, without its notes. */
function cardsOf(drawn: Drawing) {
  return toFlow(registry, drawn).nodes.filter((node) => node.type === "card");
}

describe("toFlow", () => {
  it("draws a card for each node in reading order, named by its sentence", () => {
    expect(toFlow(registry, drawing()).nodes.map(({ id, ariaLabel }) => [id, ariaLabel])).toEqual([
      ["call", "Missed call: When a call is missed on any number"],
      ["wait", "Wait: Wait 2 minutes"],
      ["lately", "If/Else: If Last missed-call text is within the last 2 minutes"],
      ["text", expect.stringContaining("Send SMS: Text the caller")],
      ["note", "Update field: Set Last missed-call text to now"],
    ]);
  });

  it("shows which ways out are open", () => {
    const lately = cardsOf(drawing()).find(({ id }) => id === "lately");
    expect(lately?.data.ports).toEqual([
      { id: "lately", label: "Texted lately", wired: false, taken: false },
      { id: "none", label: "None", wired: true, taken: false },
    ]);
  });

  it("reads merge fields as a caller would", () => {
    const graph = edit(registry, recipe(), {
      type: "configure",
      nodeId: "text",
      config: { body: "Hi {{contact.first_name|there}}, it's {{owner.first_name}} at {{business.name}}." },
    });
    const text = toFlow(registry, drawing({ graph })).nodes.find(({ id }) => id === "text");
    expect(text?.ariaLabel).toContain("Hi there, it's Sam at");
    expect(text?.ariaLabel).not.toContain("{{");
  });

  it("counts what is to be mended, by the loudest; what is good to know is not counted", () => {
    const findings = [
      { code: "a", severity: "info" as const, nodeId: "wait", message: "Good to know." },
      { code: "b", severity: "error" as const, nodeId: "wait", message: "Mend this." },
      { code: "c", severity: "warning" as const, message: "About the whole drawing." },
      { code: "d", severity: "warning" as const, nodeId: "wait", message: "Better mend this." },
      { code: "e", severity: "info" as const, nodeId: "text", message: "Good to know." },
    ];
    const cards = cardsOf(drawing({ findings }));
    expect(cards.map(({ data }) => data.findings)).toEqual([
      null,
      { severity: "error", count: 2 },
      null,
      null,
      null,
    ]);
    expect(cards[1]?.ariaLabel).toBe("Wait: Wait 2 minutes. 2 findings");
  });

  it("keeps a node that nobody knows, with the ways its wires leave by", () => {
    const graph = recipe();
    const unknown = {
      ...graph,
      nodes: graph.nodes.map((node) => (node.id === "wait" ? { ...node, type: "fax" } : node)),
    };
    const card = toFlow(registry, drawing({ graph: unknown })).nodes.find(({ id }) => id === "wait");
    expect(card?.data).toMatchObject({
      title: "Unknown node",
      kind: "unknown",
      ports: [{ id: "next", wired: true }],
      hasWayIn: true,
    });
  });

  it("keeps the data of cards that did not change, so that they are not drawn again", () => {
    const first = toFlow(registry, drawing()).nodes;
    const graph = edit(registry, recipe(), {
      type: "configure",
      nodeId: "wait",
      config: { amount: 3, unit: "hours" },
    });
    const second = carryOver(first, toFlow(registry, drawing({ graph })).nodes);
    expect(second.map(({ id, data }) => [id, data === first.find((card) => card.id === id)?.data])).toEqual([
      ["call", true],
      ["wait", false],
      ["lately", true],
      ["text", true],
      ["note", true],
    ]);
  });

  it("places cards that nobody placed below one another", () => {
    const cards = toFlow(registry, drawing({ graph: { ...recipe(), layout: {} } })).nodes;
    const tops = cards.map(({ position }) => position.y);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    expect(new Set(tops).size).toBe(5);
  });

  it("leaves out wires to nodes that are gone", () => {
    const graph = recipe();
    const torn = { ...graph, edges: [...graph.edges, { from: "note", port: "next", to: "gone" }] };
    expect(toFlow(registry, drawing({ graph: torn })).edges).toHaveLength(4);
  });

  it("names wires by what they join, and by their way where there are several", () => {
    expect(toFlow(registry, drawing()).edges.map(({ ariaLabel }) => ariaLabel)).toEqual([
      "From Missed call to Wait",
      "From Wait to If/Else",
      "From If/Else to Send SMS by “None”",
      "From Send SMS to Update field by “Sent”",
    ]);
  });

  it("lights the way of a run, and where it stands", () => {
    const path = [
      { at: 0, nodeId: "call", visit: 1, port: "next", why: "Nobody answered." },
      { at: 0, nodeId: "wait", visit: 2, port: null, why: "Waits 2 minutes." },
    ];
    const drawn = drawing({ editable: false, lit: litBy(recipe(), path, { waiting: true }) });
    const { edges } = toFlow(registry, drawn);
    expect(cardsOf(drawn).map(({ data }) => data.run)).toEqual([
      { visits: [1], why: "Nobody answered.", failed: false, here: false },
      { visits: [2], why: "Waits 2 minutes.", failed: false, here: true },
      { visits: [], why: "", failed: false, here: false },
      { visits: [], why: "", failed: false, here: false },
      { visits: [], why: "", failed: false, here: false },
    ]);
    expect(edges.filter(({ data }) => data?.lit).map(({ id }) => id)).toEqual(["call:next"]);
  });

  it("marks a node of which something was not done, with the reason in place of what it asked for", () => {
    const path = [{ at: 0, nodeId: "call", visit: 1, port: "next", why: "Posts the call to example.com." }];
    const errands = [{ nodeId: "call", state: "failed", says: "example.com could not be found." }];
    const drawn = drawing({ editable: false, lit: litBy(recipe(), path, { waiting: false, errands }) });
    const [call] = cardsOf(drawn);
    const run = { visits: [1], why: "example.com could not be found.", failed: true, here: false };
    expect(call?.data.run).toEqual(run);
  });

  it("lays notes below the cards, and keeps their size while one is pulled larger", () => {
    const note = { id: "why", text: "Ask Sam first", x: -320, y: 0, width: 240, height: 128 };
    const drawn = drawing({ graph: { ...recipe(), notes: [note] } });
    const before = toFlow(registry, drawn).nodes;
    expect(before.at(-1)).toMatchObject({
      type: "note",
      position: { x: -320, y: 0 },
      width: 240,
      height: 128,
      ariaLabel: "Note: Ask Sam first",
      zIndex: -1,
    });
    const pulled = before.map((node) =>
      node.id === "why" ? { ...node, resizing: true, width: 300, height: 200 } : node,
    );
    expect(carryOver(pulled, toFlow(registry, drawn).nodes).at(-1)).toMatchObject({
      width: 300,
      height: 200,
    });
  });

  it("takes a wire back", () => {
    expect(edgeOf({ source: "a", sourceHandle: "sent", target: "b", targetHandle: null })).toEqual({
      from: "a",
      port: "sent",
      to: "b",
    });
    expect(edgeOf({ source: "a", sourceHandle: null, target: "b", targetHandle: null })).toBeUndefined();
  });
});
