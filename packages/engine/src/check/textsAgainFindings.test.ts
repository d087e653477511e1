import { expect, it } from "vitest";
import { BOUNDS } from "../bounds.ts";
import type { Graph, GraphNode } from "../graph.ts";
import { OWN_NODE_TYPES } from "../nodes/nodeTypes.ts";
import { instantText } from "../recipes/instantText.ts";
import { openOrClosed } from "../recipes/openOrClosed.ts";
import { createRegistry } from "../registry.ts";
import { whereFor } from "../testing.ts";
import { check } from "./check.ts";
import type { Drawn } from "./drawn.ts";

const registry = createRegistry(OWN_NODE_TYPES);
const { fields, numbers, business } = whereFor();
const BODY = "Sam at Harbor Plumbing, sorry I missed your call. How can I help?";

/** What is said about texts that come again, with the place. */
function again(graph: Graph, drawn: Partial<Drawn> = {}): string[] {
  return check(registry, graph, { fields, numbers, business, ...drawn })
    .filter(({ code }) => code === "textsAgain")
    .map(({ severity, nodeId, message }) => `${severity} ${nodeId}: ${message}`);
}

function node(id: string, type: string, config: object): GraphNode {
  return { id, type, version: 1, config };
}

/** A drawing from wires such as `call:next>text`. */
function draw(nodes: GraphNode[], wires: readonly string[]): Graph {
  const edges = wires.map((wire) => {
    const [from = "", port = "", to = ""] = wire.split(/[:>]/);
    return { from, port, to };
  });
  return { nodes, edges, layout: {} };
}

const call = node("call", "missedCall", {
  numbers: "any",
  outcomes: ["missed", "voicemail", "abandoned"],
  minimumRingSeconds: 3,
  repeat: "ignore",
});
const wait = node("wait", "wait", { amount: 2, unit: "minutes" });
const text = node("text", "sendSms", { body: BODY });
const reply = node("reply", "waitForReply", { amount: 1, unit: "days" });

const MEND = "Do not lead back to it: let the way end, or go on to a text with other words.";

it("a text that whoever does not answer gets again and again is a warning at its card, told as a timeline", () => {
  const wires = ["call:next>wait", "wait:next>text", "text:sent>reply", "reply:noReply>text"];
  expect(again(draw([call, wait, text, reply], wires))).toEqual([
    `warning text: Whoever does not answer gets this text 5 times: 2 minutes, 1 day, 2 days, 3 days and 4 days after the call. ${MEND}`,
  ]);
});

it("no more texts are told of than the limits let go", () => {
  const hourly = node("wait", "wait", { amount: 1, unit: "hours" });
  const wires = ["call:next>text", "text:sent>wait", "wait:next>text"];
  expect(again(draw([call, text, hourly], wires))).toEqual([
    `warning text: Whoever does not answer gets this text 3 times: at once, 1 hour and 2 hours after the call. ${MEND}`,
  ]);
});

it("one loop is one finding, however many texts are in it", () => {
  const nudge = node("nudge", "sendSms", { body: "Sam at Harbor Plumbing again. Do you still need help?" });
  const later = node("later", "wait", { amount: 30, unit: "hours" });
  const wires = [
    "call:next>text",
    "text:sent>reply",
    "reply:noReply>nudge",
    "nudge:sent>later",
    "later:next>text",
  ];
  expect(again(draw([call, text, reply, nudge, later], wires))).toEqual([
    `warning text: Whoever does not answer gets this text 3 times: at once, 2 days 6 hours and 4 days 12 hours after the call. ${MEND}`,
  ]);
});

it("is found when only callers outside the hours come by it, and whichever calls the drawing is about", () => {
  const { nodes, edges } = openOrClosed.graph();
  const [closed] = edges.filter(({ from, port }) => from === "hours" && port === "none");
  const night = {
    nodes: [...nodes, reply],
    edges: [
      ...edges,
      { from: closed?.to ?? "", port: "sent", to: "reply" },
      { from: "reply", port: "noReply", to: closed?.to ?? "" },
    ],
    layout: {},
  };
  const opening = { timeZone: "UTC", hours: [{ weekday: 1, from: 540, to: 1_020 }], holidays: [] };
  expect(again(night, { opening })).toHaveLength(1);

  const answered = node("call", "callAnswered", { numbers: "any" });
  const wires = ["call:next>text", "text:sent>reply", "reply:noReply>text"];
  expect(again(draw([answered, text, reply], wires))).toHaveLength(1);
});

it("a way that comes back only with a reply, or after a text that could not be sent, is none", () => {
  expect(
    again(draw([call, text, reply], ["call:next>text", "text:sent>reply", "reply:replied>text"])),
  ).toEqual([]);
  const retry = ["call:next>text", "text:couldNotSend>wait", "wait:next>text"];
  expect(again(draw([call, text, wait], retry))).toEqual([]);
  expect(again(instantText())).toEqual([]);
});

it("is found in a drawing at the bounds", () => {
  const waits = Array.from({ length: BOUNDS.nodes - 2 }, (_, index) =>
    node(`wait${index}`, "wait", { amount: 10, unit: "minutes" }),
  );
  const laps = waits.slice(1).map(({ id }, index) => `wait${index}:next>${id}`);
  const wires = ["call:next>wait0", ...laps, `wait${waits.length - 1}:next>text`, "text:sent>wait0"];
  expect(again(draw([call, ...waits, text], wires))).toEqual([
    `warning text: Whoever does not answer gets this text 5 times: 1 day 9 hours, 2 days 18 hours, 4 days 3 hours, 5 days 12 hours and 6 days 21 hours after the call. ${MEND}`,
  ]);
});
