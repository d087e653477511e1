import {
  createRegistry,
  DEFAULT_GUARD_MS,
  type Graph,
  type Happening,
  RECIPES,
  rehearse,
  type SendOutcome,
} from "@ringback/engine";
import { factsFor } from "@ringback/engine/testing";
import { expect, it } from "vitest";
import { nodeTypes } from "../../../../ringback.nodes.ts";
import { type Verdict, verdictOf } from "./verdict.ts";

const registry = createRegistry(nodeTypes);
const MARIA = "+13125550142";
const HOUR = 3_600_000;
const BURST: Happening[] = [0, 40_000, 80_000].map((at) => ({
  at,
  type: "call",
  from: MARIA,
  outcome: "missed",
}));

/** Text, an hour for a reply, and one more text; with a wire changed where one is given. */
function nudge(wire?: { port: string; to: string }): Graph {
  const recipe = RECIPES.find(({ id }) => id === "nudgeOnce");
  if (!recipe) throw new Error("There is no recipe that asks once more.");
  const graph = recipe.graph();
  if (!wire) return graph;
  return {
    ...graph,
    edges: [...graph.edges.filter(({ from }) => from !== "reply"), { from: "reply", ...wire }],
  };
}

function verdict(graph: Graph, happenings = BURST, outcome: SendOutcome = "sent"): Verdict {
  const { business, fields, numbers } = factsFor();
  const startsAt = Date.UTC(2026, 10, 23, 16);
  const rehearsal = rehearse(registry, graph, {
    startsAt,
    business,
    fields,
    numbers,
    guardMs: DEFAULT_GUARD_MS,
    carrier: { outcomesTo: { [MARIA]: outcome } },
    happenings,
  });
  return verdictOf(rehearsal, { startsAt, withoutGuard: false });
}

const COVERED = "The second and third calls were covered by";

it("two texts that say something else each are fine", () => {
  expect(verdict(nudge())).toEqual({
    tone: "ok",
    sentences: ["Maria got two texts.", `${COVERED} them.`],
  });
});

it("the same text again and again is a warning", () => {
  const again = nudge({ port: "noReply", to: "text" });
  expect(verdict(again)).toEqual({
    tone: "missed",
    sentences: ["Maria got the same text three times.", `${COVERED} them.`],
  });
  const inAnyCase = {
    ...again,
    edges: [...again.edges, { from: "text", port: "notConfirmed", to: "reply" }],
  };
  expect(verdict(inAnyCase, BURST, "notConfirmed")).toEqual({
    tone: "missed",
    sentences: [
      "Maria may have got the same text three times: the carrier did not say whether they went.",
      `${COVERED} them.`,
    ],
  });
});

it("the same text again after a reply is a conversation", () => {
  const replies = [HOUR / 2, HOUR].map((at): Happening => ({ at, type: "reply", from: MARIA, body: "Yes" }));
  const talking = nudge({ port: "replied", to: "text" });
  expect(verdict(talking, [...BURST, ...replies])).toEqual({
    tone: "ok",
    sentences: ["Maria got three texts.", `${COVERED} them.`],
  });
});
