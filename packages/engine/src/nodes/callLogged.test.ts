import { describe, expect, it } from "vitest";
import { admit } from "../admit.ts";
import type { Graph } from "../graph.ts";
import { callersGet, calls, recipeRegistry } from "../recipes/callersGet.ts";
import { instantText } from "../recipes/instantText.ts";
import { callFor, conformance, hereFor, playNode, whereFor } from "../testing.ts";
import { callLogged } from "./callLogged.ts";

const CALLER = "+13125550142";
const graph: Graph = {
  ...instantText(),
  nodes: instantText().nodes.map((node) =>
    node.type === "missedCall" ? { ...node, type: "callLogged", config: callLogged.fresh } : node,
  ),
};

it("is a node type like any other", () => {
  expect(conformance(callLogged)).toEqual([]);
});

describe("a call that another program tells of", () => {
  const verdict = (drawing: Graph, call: Parameters<typeof callFor>[0]) => {
    const answer = admit(recipeRegistry, drawing, callFor(call), { waiting: [] });
    return answer.type === "start" ? "start" : `${answer.code}: ${answer.why}`;
  };

  it("starts this, and none that are about calls by phone; nor the other way round", () => {
    expect([
      verdict(graph, { logged: true }),
      verdict(graph, {}),
      verdict(instantText(), { logged: true }),
      verdict(graph, { logged: true, outcome: "answered" }),
    ]).toEqual([
      "start",
      "notLogged: Inbound web request starts with calls that another program tells of.",
      "loggedCall: Another program told of this call; Missed call starts with calls that come in by phone.",
      "outcomeNotChosen: The workflow leaves out calls that were answered.",
    ]);
  });

  it("is what a rehearsal of this plays, burst and all", () => {
    expect(callersGet(graph, { happenings: calls(CALLER, [0, 45, 90]) })).toEqual([`0:00 ${CALLER} text`]);
  });

  it("says so", () => {
    expect(playNode(callLogged, { config: callLogged.fresh, here: hereFor() })).toMatchObject({
      why: "Another program told of a missed call on Main line.",
    });
  });
});

it("wants at least one kind of call", () => {
  const codes = callLogged.findings({ numbers: [], outcomes: [] }, whereFor()).map(({ code }) => code);
  expect(codes).toEqual(["nothingChosen", "nothingChosen"]);
});
