import { describe, expect, it } from "vitest";
import { z } from "zod";
import { admit } from "./admit.ts";
import { BOUNDS, DEFAULT_GUARD_MS } from "./bounds.ts";
import { defineNode, type NodeType } from "./defineNode.ts";
import type { Edge, Graph } from "./graph.ts";
import type { Move, RunEvent } from "./model.ts";
import { instantText } from "./recipes/instantText.ts";
import { recipeOfTheTrade } from "./recipes/recipeOfTheTrade.ts";
import { createRegistry } from "./registry.ts";
import { step } from "./step.ts";
import { callFor, factsFor, playGraph, runFor, tradeRegistry } from "./testing.ts";

const registry = tradeRegistry();
const recipe = recipeOfTheTrade({ body: "Hi, Sam here. How can I help?" });
const at = callFor().at;
const started = { at, type: "started" } as const;
const due = { at: at + 120_000, type: "due" } as const;
const sent = { at: at + 121_000, type: "sendSettled", outcome: "sent" } as const;

describe("the recipe of the trade", () => {
  it("waits, then texts, then writes down that it did", () => {
    const waiting = playGraph(registry, recipe, { events: [started] });
    expect(waiting.way).toEqual(["call:next", "wait"]);
    expect(waiting.run).toMatchObject({
      status: "waiting",
      node: "wait",
      visit: 2,
      wait: { key: "run1/2/wait", dueAt: at + 120_000 },
    });

    const sending = playGraph(registry, recipe, { events: [started, due] });
    expect(sending.run).toMatchObject({
      status: "sending",
      node: "text",
      texts: 1,
      wait: null,
      asked: { key: "run1/4/send" },
    });
    expect(sending.effects).toEqual([
      {
        type: "send",
        key: "run1/4/send",
        nodeId: "text",
        to: "+13125550142",
        body: "Hi, Sam here. How can I help?",
        guardUntil: at + DEFAULT_GUARD_MS,
      },
    ]);

    const ended = playGraph(registry, recipe, { events: [started, due, sent] });
    expect(ended.way).toEqual([
      "call:next",
      "wait",
      "wait:next",
      "lately:none",
      "text",
      "text:sent",
      "note:next",
    ]);
    expect(ended.effects.at(-1)).toEqual({
      type: "setField",
      key: "run1/5/set:last_missed_call_sms_at",
      field: "last_missed_call_sms_at",
      value: at + 121_000,
    });
    expect(ended.run).toEqual({
      ...runFor(),
      status: "ended",
      visit: 5,
      texts: 1,
      end: { type: "finished", code: "textAsked", why: "The drawing ends after Update field." },
    });
  });

  it("ends without a text when they were texted lately, and the end says so", () => {
    const facts = factsFor({ contact: { fields: { last_missed_call_sms_at: at + 75_000 } } });
    const { run, texts } = playGraph(registry, recipe, { events: [started, due], facts });
    expect(texts).toEqual([]);
    expect(run.end).toEqual({
      type: "finished",
      code: "noText",
      why: "Last missed-call text was 45 seconds ago, within the last 2 minutes.",
    });
  });

  it("survives being saved and read between events", () => {
    const live = playGraph(registry, recipe, { events: [started, due, sent] });
    let run = runFor();
    const events: RunEvent[] = [
      { id: "1", ...started },
      { id: "2", ...due, key: "run1/2/wait" },
      { id: "3", ...sent, key: "run1/4/send", why: null },
    ];
    const graph: Graph = JSON.parse(JSON.stringify(recipe));
    for (const event of events)
      run = JSON.parse(JSON.stringify(step(registry, graph, run, event, factsFor()).run));
    expect(run).toEqual(live.run);
  });

  it("changes nothing that it is handed", () => {
    const run = Object.freeze(
      runFor({ status: "waiting", node: "wait", visit: 2, wait: { key: "k", dueAt: 0 } }),
    );
    const facts = factsFor();
    const before = JSON.stringify(facts);
    step(registry, recipe, run, { id: "e", at, type: "due", key: "k" }, facts);
    expect(JSON.stringify(facts)).toBe(before);
  });
});

describe("events that mean nothing", () => {
  it("are ignored with the reason, and change nothing", () => {
    const ignored = (events: Parameters<typeof playGraph>[2]["events"]) =>
      playGraph(registry, recipe, { events }).ignored;
    expect([
      ignored([started, started]),
      ignored([started, due, due]),
      ignored([started, sent]),
      ignored([started, { at, type: "replied", body: "Hello" }]),
      ignored([started, due, { at, type: "replied", body: "Hello" }]),
      ignored([started, due, sent, { at, type: "optedOut" }]),
    ]).toEqual([
      "This run has started before.",
      "This run no longer waits for that.",
      "This run does not wait to hear of that text.",
      "Wait does not listen for that.",
      "This run is not waiting.",
      "This run has ended.",
    ]);
  });

  it("include the timer of a wait that was started over", () => {
    const again = { at: at + 60_000, type: "calledAgain" } as const;
    const { run } = playGraph(registry, recipe, { events: [started, again] });
    expect(run.wait).toEqual({ key: "run1/3/wait", dueAt: at + 180_000 });
    const stale = step(
      registry,
      recipe,
      run,
      { id: "e", at: at + 120_000, type: "due", key: "run1/2/wait" },
      factsFor(),
    );
    expect(stale).toEqual({ run, effects: [], path: [], ignored: "This run no longer waits for that." });
  });

  it("include a timer of an earlier lap of a loop", () => {
    const loop: Graph = { ...recipe, edges: [...recipe.edges, { from: "note", port: "next", to: "wait" }] };
    const { run } = playGraph(registry, loop, { events: [started, due, sent] });
    expect(run.wait).toEqual({ key: "run1/6/wait", dueAt: at + 241_000 });
  });
});

describe("a caller who opts out", () => {
  it("ends the run before any node hears of it", () => {
    const { run, texts, path } = playGraph(registry, recipe, {
      events: [started, { at: at + 5, type: "optedOut" }],
    });
    const why = "They asked to get no more texts.";
    expect(run.end).toEqual({ type: "optedOut", code: "optedOut", why });
    expect(path.at(-1)).toEqual({ at: at + 5, nodeId: "wait", visit: 2, port: null, why });
    expect(texts).toEqual([]);
  });
});

describe("a caller who gets through", () => {
  const answered = {
    at: at + 60_000,
    type: "gotThrough",
    call: callFor({ id: "call2", outcome: "answered" }),
  } as const;

  it("is not texted any more about the call that was missed", () => {
    const { run, effects } = playGraph(registry, recipe, { events: [started, answered] });
    expect(effects).toEqual([]);
    expect(run).toMatchObject({ status: "ended", end: { type: "suppressed", code: "gotThrough" } });
  });

  it("changes nothing for a run about a call that was answered, or that is over", () => {
    const call = callFor({ outcome: "answered" });
    expect(playGraph(registry, recipe, { events: [started, answered], call }).run.status).toBe("waiting");
    expect(playGraph(registry, recipe, { events: [started, due, sent, answered] }).ignored).toBe(
      "This run has ended.",
    );
  });
});

describe("what the owner does about somebody who waits", () => {
  const early = { at: at + 30_000, type: "due", early: true } as const;

  it("ends the wait early, and the way says so in place of a time that did not pass", () => {
    const { run, texts, path } = playGraph(registry, recipe, { events: [started, early] });
    expect(texts).toEqual(["Hi, Sam here. How can I help?"]);
    expect(run.status).toBe("sending");
    expect(path[2]).toEqual({
      at: at + 30_000,
      nodeId: "wait",
      visit: 2,
      port: "next",
      why: "You ended this wait early.",
    });
  });

  it("sends nothing that may not go: within quiet hours the text is held", () => {
    const facts = factsFor({ business: { quietHours: { from: 0, to: 1_439, texts: "hold" } } });
    const { run, texts } = playGraph(registry, recipe, { events: [started, early], facts });
    expect([run.status, run.node, texts]).toEqual(["waiting", "text", []]);
  });

  it("ends the run, with its reason; nobody is texted", () => {
    const { run, texts, path } = playGraph(registry, recipe, {
      events: [started, { at: at + 5, type: "cancelled" }, due],
    });
    const why = "You ended it.";
    expect([run.end, texts]).toEqual([{ type: "suppressed", code: "cancelled", why }, []]);
    expect(path.at(-1)).toEqual({ at: at + 5, nodeId: "wait", visit: 2, port: null, why });
  });

  it("does nothing to a run that has moved on", () => {
    const cancelled = { at: at + 130_000, type: "cancelled" } as const;
    expect(playGraph(registry, recipe, { events: [started, due, cancelled] }).ignored).toBe(
      "This run no longer waits for that.",
    );
  });
});

describe("a text that may not go", () => {
  const play = (facts: ReturnType<typeof factsFor>) =>
    playGraph(registry, instantText(), { events: [started], facts });

  it("ends the run as suppressed, with the reason on its way too", () => {
    const facts = factsFor({ contact: { optedOutAt: at } });
    const { run, path, effects } = play(facts);
    const why = "They asked to get no texts.";
    expect(run).toMatchObject({
      status: "ended",
      texts: 0,
      end: { type: "suppressed", code: "optedOut", why },
    });
    expect(path.at(-1)).toEqual({ at, nodeId: "text", visit: 2, port: null, why });
    expect(effects).toEqual([]);
  });

  it("is held until quiet hours end, and asked for again then, with the facts of that moment", () => {
    const quietHours = { from: 9 * 60, to: 11 * 60, texts: "hold" } as const;
    const held = play(factsFor({ business: { quietHours } }));
    expect(held.run).toMatchObject({
      status: "waiting",
      node: "text",
      texts: 0,
      wait: { key: "run1/2/hold", dueAt: at + 3_600_000 },
    });
    const wake: RunEvent = { id: "e", at: at + 3_600_000, type: "due", key: "run1/2/hold" };
    const facts = factsFor({ business: { quietHours } });
    const woken = step(registry, instantText({ body: "Hi" }), held.run, wake, facts);
    expect(woken.effects).toEqual([
      {
        type: "send",
        key: "run1/3/send",
        nodeId: "text",
        to: "+13125550142",
        body: "Hi",
        guardUntil: at + DEFAULT_GUARD_MS,
      },
    ]);
    const optedOut = factsFor({ business: { quietHours }, contact: { optedOutAt: at } });
    expect(step(registry, instantText(), held.run, wake, optedOut).run.end?.code).toBe("optedOut");
  });

  it("is never empty, and never longer than a text can be", () => {
    const end = (body: string) => playGraph(registry, instantText({ body }), { events: [started] }).run.end;
    expect(end("{{contact.first_name}}")).toEqual({
      type: "failed",
      code: "emptyBody",
      why: "The text would have been empty, so it was not sent.",
    });
    expect(end("x".repeat(BOUNDS.textCharacters + 1))).toEqual({
      type: "failed",
      code: "bodyTooLong",
      why: "The text would have had 1601 characters, and 1600 is the most. It was not sent.",
    });
    expect(end("x".repeat(BOUNDS.textCharacters))).toBeNull();
  });
});

describe("a drawing that goes on and on", () => {
  /** Text after text, an hour apart. */
  const chatty: Graph = {
    nodes: [
      ...instantText({ body: "Still there?" }).nodes,
      { id: "pause", type: "wait", version: 1, config: { amount: 1, unit: "hours" } },
    ],
    edges: [
      { from: "call", port: "next", to: "text" },
      { from: "text", port: "sent", to: "pause" },
      { from: "pause", port: "next", to: "text" },
    ],
    layout: {},
  };

  it("is stopped before a sixth text", () => {
    const lap = [{ ...sent }, { ...due }];
    const { run, texts } = playGraph(registry, chatty, {
      events: [started, ...lap, ...lap, ...lap, ...lap, ...lap],
    });
    expect(texts.length).toBe(5);
    expect(run.end).toEqual({
      type: "failed",
      code: "tooManyTexts",
      why: "One call is answered with at most 5 texts; this would be one more.",
    });
  });

  it("is stopped after a thousand nodes", () => {
    const circle: Graph = {
      nodes: [
        ...recipe.nodes.filter(({ id }) => id === "call"),
        ...["a", "b"].map((id) => ({
          id,
          type: "updateField",
          version: 1,
          config: { field: "visits", to: { type: "clear" } },
        })),
      ],
      edges: [
        { from: "call", port: "next", to: "a" },
        { from: "a", port: "next", to: "b" },
        { from: "b", port: "next", to: "a" },
      ],
      layout: {},
    };
    const { run, path } = playGraph(registry, circle, { events: [started] });
    expect(path.length).toBe(1_000);
    expect(run.end).toEqual({
      type: "failed",
      code: "tooManySteps",
      why: "This run went through 1000 nodes and was stopped.",
    });
  });
});

describe("later nodes of a turn", () => {
  it("see the fields that earlier ones set", () => {
    const graph: Graph = {
      nodes: [
        ...recipe.nodes,
        { id: "greet", type: "sendSms", version: 1, config: { body: "Visit {{contact.visits}}" } },
        {
          id: "count",
          type: "updateField",
          version: 1,
          config: { field: "visits", to: { type: "value", value: 7 } },
        },
      ],
      edges: [
        { from: "call", port: "next", to: "count" },
        { from: "count", port: "next", to: "greet" },
      ],
      layout: {},
    };
    expect(playGraph(registry, graph, { events: [started] }).texts).toEqual(["Visit 7"]);
  });
});

describe("a node that is switched off", () => {
  const without = (...ids: string[]): Graph => ({
    ...recipe,
    nodes: recipe.nodes.map((node) => (ids.includes(node.id) ? { ...node, off: true } : node)),
  });

  it("is gone past by its first way out, and the way says so", () => {
    const played = playGraph(registry, without("wait"), { events: [started] });
    expect(played.way).toEqual(["call:next", "wait:next", "lately:none", "text"]);
    expect(played.path[1]?.why).toBe("Wait is switched off.");
  });

  it("is the reason for no text when it would have been one, whatever comes after it", () => {
    const noText = { type: "finished", code: "noText", why: "Send SMS is switched off." };
    const played = playGraph(registry, without("wait", "text"), { events: [started] });
    expect(played.way).toEqual(["call:next", "wait:next", "lately:none", "text:sent", "note:next"]);
    expect(played.run.end).toEqual(noText);
    const straight = { ...without("text"), edges: [{ from: "call", port: "next", to: "text" }] };
    expect(playGraph(registry, straight, { events: [started] }).run.end).toEqual(noText);
  });

  it("starts nothing when it is the trigger", () => {
    expect(admit(registry, without("call"), callFor(), { waiting: [] })).toEqual({
      type: "skip",
      code: "triggerOff",
      why: "Missed call is switched off.",
    });
  });
});

describe("a drawing that cannot be followed", () => {
  const end = (graph: Graph) => playGraph(registry, graph, { events: [started] }).run.end;
  const toGhost: Edge[] = [{ from: "call", port: "next", to: "ghost" }];

  it("ends the run with what is wrong", () => {
    const fax = { id: "ghost", type: "sendFax", version: 1, config: {} };
    const newer = { id: "ghost", type: "wait", version: 2, config: {} };
    const unreadable = { id: "ghost", type: "wait", version: 1, config: {} };
    const why = (node?: Graph["nodes"][number]) =>
      end({ ...recipe, nodes: node ? [...recipe.nodes, node] : recipe.nodes, edges: toGhost })?.why;
    expect([
      why(),
      why(fax),
      why(newer),
      why(unreadable),
      end({ nodes: [], edges: [], layout: {} })?.why,
    ]).toEqual([
      "The drawing leads to a node that does not exist.",
      'This server does not know the node "sendFax".',
      "Wait was drawn with a newer Ringback. Update this server to use it.",
      "The settings of Wait cannot be read.",
      "The drawing has no trigger that can be read.",
    ]);
  });

  it("ends with the reason of the last branch, or where it ended", () => {
    expect(end({ ...recipe, edges: [] })).toEqual({
      type: "finished",
      code: "noText",
      why: "The drawing ends after Missed call.",
    });
  });
});

describe("node types that misbehave", () => {
  const odd = (enter: () => Move): NodeType =>
    defineNode({
      type: "odd",
      version: 1,
      kind: "data",
      title: "Odd",
      description: "Misbehaves.",
      icon: "bug",
      config: z.strictObject({}),
      fresh: {},
      ports: () => [],
      card: () => ["Misbehave now"],
      findings: () => [],
      enter,
    });
  const play = (enter: () => Move, then: Parameters<typeof playGraph>[2]["events"] = []) => {
    const withOdd = createRegistry([...registry.all, odd(enter)]);
    const graph: Graph = {
      nodes: [...recipe.nodes, { id: "odd", type: "odd", version: 1, config: {} }],
      edges: [{ from: "call", port: "next", to: "odd" }],
      layout: {},
    };
    return playGraph(withOdd, graph, { events: [started, ...then] }).run.end;
  };

  it("end their run and nothing else", () => {
    const broken = play(() => {
      throw new Error("no such thing");
    });
    expect(broken).toEqual({ type: "failed", code: "nodeBroke", why: "A node broke: no such thing" });
    expect(play(() => ({ type: "wait", until: at, why: "Waits." }), [due])).toEqual({
      type: "failed",
      code: "silentNode",
      why: "Odd did not say where to go next.",
    });
    expect(play(() => ({ type: "ask", send: { body: "Hi" }, why: "Texts." }))).toEqual({
      type: "failed",
      code: "undeclaredText",
      why: 'Odd asks for texts without needing "sending".',
    });
    expect(play(() => ({ type: "stop", why: "Enough." }))).toEqual({
      type: "finished",
      code: "noText",
      why: "Enough.",
    });
    expect(play(() => ({ type: "go", port: "nowhere", why: "Off." }))?.why).toBe(
      "The drawing ends after Odd.",
    );
  });
});

it("names two node types of one name", () => {
  const [first] = registry.all;
  if (!first) throw new Error("The registry of the trade is empty.");
  expect(() => createRegistry([first, { ...first, title: "Other" }])).toThrow(
    'Two node types are called "missedCall": "Missed call" and "Other". Rename one of them.',
  );
});
