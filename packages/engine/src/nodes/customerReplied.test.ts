import { describe, expect, it } from "vitest";
import { admitReply } from "../admitReply.ts";
import type { Graph } from "../graph.ts";
import type { ReplyFacts } from "../model.ts";
import { callersGet, calls, recipeRegistry, reply } from "../recipes/callersGet.ts";
import { conformance, hereFor, playNode } from "../testing.ts";
import { customerReplied } from "./customerReplied.ts";

const MARIA = "+13125550142";
const ANSWER = "Thanks for writing. We will call you within the hour.";

it("is a node type like any other", () => {
  expect(conformance(customerReplied)).toEqual([]);
});

/** Answers a caller's reply. */
function answering(config: unknown): Graph {
  return {
    nodes: [
      { id: "reply", type: "customerReplied", version: 1, config },
      { id: "answer", type: "sendSms", version: 1, config: { body: ANSWER } },
    ],
    edges: [{ from: "reply", port: "next", to: "answer" }],
    layout: {},
  };
}

describe("which replies start a run", () => {
  const verdict = (
    config: unknown,
    said: Partial<ReplyFacts>,
    so: { open?: number; lastDay?: number } = {},
  ) => {
    const answer = admitReply(
      recipeRegistry,
      answering(config),
      { body: "Yes, how much?", first: true, ...said },
      { open: 0, lastDay: 0, ...so },
    );
    return answer.type === "start" ? "start" : answer.code;
  };
  const any = { words: "", which: "first" };
  const some = { words: "how much, Quote ,", which: "every" };

  it("are the first after a call, or every one, with the words it looks for", () => {
    expect([
      verdict(any, {}),
      verdict(any, { first: false }),
      verdict(some, { first: false }),
      verdict(some, { body: "A QUOTE." }),
      verdict(some, { body: "How  much" }),
      verdict(some, { body: "quotes" }),
      verdict({ words: " , ", which: "every" }, { body: "Hello" }),
    ]).toEqual(["start", "notFirst", "start", "start", "start", "wordsMissing", "start"]);
  });

  it("are no STOP, none while one is handled, and three a day", () => {
    expect([
      verdict(some, { body: "Stop." }),
      verdict(any, {}, { open: 1 }),
      verdict(any, {}, { lastDay: 2 }),
      verdict(any, {}, { lastDay: 3 }),
    ]).toEqual(["optOutWord", "joined", "start", "dailyCap"]);
  });

  it("are none of a workflow about calls", () => {
    const graph: Graph = {
      nodes: [{ id: "call", type: "voicemailLeft", version: 1, config: { numbers: "any" } }],
      edges: [],
      layout: {},
    };
    const said = { body: "Hi", first: true };
    expect(admitReply(recipeRegistry, graph, said, { open: 0, lastDay: 0 })).toMatchObject({
      code: "notForReplies",
    });
  });
});

it("says what they wrote", () => {
  const here = hereFor();
  const replied = { ...here, run: { ...here.run, reply: { body: "The sink\nleaks" } } };
  expect(playNode(customerReplied, { config: customerReplied.fresh, here: replied })).toEqual({
    type: "go",
    port: "next",
    why: 'They wrote: "The sink leaks"',
  });
});

describe("a rehearsal of it", () => {
  it("answers a caller's first reply once, whatever was missed before", () => {
    const happenings = [...calls(MARIA, [0]), reply(MARIA, 60, "The sink leaks"), reply(MARIA, 70, "Hello?")];
    expect(callersGet(answering({ words: "", which: "first" }), { happenings })).toEqual([
      `1:00 ${MARIA} answer`,
    ]);
  });

  it("answers nobody who never called, and nobody who says STOP", () => {
    const graph = answering({ words: "", which: "every" });
    expect(callersGet(graph, { happenings: [reply(MARIA, 60, "Hi")] })).toEqual([]);
    const stop = [...calls(MARIA, [0]), reply(MARIA, 60, "STOP"), reply(MARIA, 90, "Are you there")];
    expect(callersGet(graph, { happenings: stop })).toEqual([]);
  });

  it("comes to an end with a machine that answers every text", () => {
    const chatter = Array.from({ length: 20 }, (_, index) =>
      reply(MARIA, 60 * (index + 1), "I am on holiday"),
    );
    const graph = answering({ words: "", which: "every" });
    expect(callersGet(graph, { happenings: [...calls(MARIA, [0]), ...chatter] })).toHaveLength(3);
  });
});
