import { describe, expect, it } from "vitest";
import { check } from "./check/check.ts";
import { followUps } from "./followUps.ts";
import type { Graph } from "./graph.ts";
import { customerReplied } from "./nodes/customerReplied.ts";
import { waitForReply } from "./nodes/waitForReply.ts";
import { instantText } from "./recipes/instantText.ts";
import { nudgeOnce } from "./recipes/nudgeOnce.ts";
import { createRegistry } from "./registry.ts";
import { tradeRegistry, whereFor } from "./testing.ts";

const registry = createRegistry([...tradeRegistry().all, waitForReply, customerReplied]);
const { fields, numbers, business } = whereFor();
const drawn = { fields, numbers, business };

/** A text at once, and a second one by this way out of the first. */
function secondBy(port: string): Graph {
  const graph = instantText();
  const [text] = graph.nodes.filter(({ type }) => type === "sendSms");
  if (!text) throw new Error("There is no text.");
  return {
    ...graph,
    nodes: [...graph.nodes, { ...text, id: "second", config: { body: "Thanks, I will call you tonight." } }],
    edges: [...graph.edges.filter(({ from }) => from !== text.id), { from: text.id, port, to: "second" }],
  };
}

describe("what goes on with a conversation", () => {
  it("is what comes after a text that went, and not the text itself", () => {
    expect([...followUps(registry, nudgeOnce.graph())]).toEqual(["reply", "nudge"]);
  });

  it("is not what comes after a text that nobody got for certain", () => {
    const after = ["sent", "couldNotSend", "notConfirmed"].map((port) => [
      ...followUps(registry, secondBy(port)),
    ]);
    expect(after).toEqual([["second"], [], []]);
  });

  it("is not what another way leads to without a text, nor a text that is switched off", () => {
    const graph = secondBy("sent");
    const [call] = graph.nodes;
    const past = { from: call?.id ?? "", port: "next", to: "second" };
    expect([...followUps(registry, { ...graph, edges: [...graph.edges, past].slice(1) })]).toEqual([]);
    const off = graph.nodes.map((node) =>
      node.type === "sendSms" && node.id !== "second" ? { ...node, off: true as const } : node,
    );
    expect([...followUps(registry, { ...graph, nodes: off })]).toEqual([]);
  });

  it("is everything once a reply has started it", () => {
    const graph = instantText();
    const replied = graph.nodes.map((node) =>
      node.type === "missedCall"
        ? { ...node, type: customerReplied.type, config: customerReplied.fresh }
        : node,
    );
    expect([...followUps(registry, { ...graph, nodes: replied })]).toEqual(graph.nodes.map(({ id }) => id));
    expect([...followUps(registry, { nodes: [], edges: [], layout: {} })]).toEqual([]);
  });

  it("need not say again who writes, which a first text must", () => {
    const codes = (port: string) =>
      check(registry, secondBy(port), drawn).flatMap(({ nodeId, severity, code }) =>
        nodeId === "second" && severity === "error" ? [code] : [],
      );
    expect([codes("sent"), codes("couldNotSend")]).toEqual([[], ["brand.missing"]]);
  });
});
