import { describe, expect, it } from "vitest";
import type { Reach } from "../facts.ts";
import type { Graph } from "../graph.ts";
import { createRegistry } from "../registry.ts";
import { callFor, conformance, factsFor, hereFor, playGraph, playNode, whereFor } from "../testing.ts";
import { missedCall } from "./missedCall.ts";
import { notifyOwner } from "./notifyOwner.ts";
import { wait } from "./wait.ts";

const REACH: Reach = {
  ownerPhone: "+13125550199",
  ownerEmail: "sam@harbor.example",
  email: true,
  webRequests: false,
};

it("is a node type like any other", () => {
  expect(conformance(notifyOwner)).toEqual([]);
});

describe("a notice", () => {
  it("names the caller, the number they called, and what they wrote last", () => {
    const body =
      "{{contact.first_name|Somebody}} {{contact.phone}} on {{number.phone}}: {{reply.text|nothing yet}}";
    const facts = factsFor({ contact: { fields: { first_name: "Ana" } }, lastReply: "The sink leaks" });
    expect(playNode(notifyOwner, { config: { by: "both", body }, here: hereFor({ facts }) })).toEqual({
      type: "go",
      port: "next",
      why: 'Texts and e-mails you: "Ana +13125550142 on +13125550100: The sink leaks"',
      errands: [
        { type: "textOwner", body: "Ana +13125550142 on +13125550100: The sink leaks" },
        {
          type: "emailOwner",
          subject: "Harbor Plumbing: Ana +13125550142 on +13125550100: The sink leaks",
          body: "Ana +13125550142 on +13125550100: The sink leaks",
        },
      ],
    });
  });

  it("asks for what they wrote only where it says it", () => {
    expect(notifyOwner.needs?.({ by: "text", body: "{{reply.text}}" })).toEqual(["lastReply"]);
    expect(notifyOwner.needs?.(notifyOwner.fresh)).toEqual([]);
  });

  it("that would be empty is not sent", () => {
    const here = hereFor({ call: callFor({ numberId: "gone" }) });
    expect(playNode(notifyOwner, { config: { by: "text", body: "{{reply.text}}" }, here })).toEqual({
      type: "go",
      port: "next",
      why: "The notice would have been empty.",
    });
  });
});

describe("what has to be mended", () => {
  const codes = (config: typeof notifyOwner.fresh, reach: Reach | undefined) =>
    notifyOwner
      .findings(config, whereFor(reach ? { reach } : {}))
      .map(({ code, field }) => `${field}: ${code}`);

  it("is nothing where the owner can be reached, or where nobody can tell", () => {
    expect(codes({ by: "both", body: "Call {{contact.phone}}" }, REACH)).toEqual([]);
    expect(codes({ by: "both", body: "Call {{contact.phone}}" }, undefined)).toEqual([]);
  });

  it("is a phone or an address that nobody entered, and a server that sends no e-mail", () => {
    const nobody = { ...REACH, ownerPhone: null, ownerEmail: null, email: false };
    expect(codes({ by: "both", body: "Call" }, nobody)).toEqual([
      "by: ownerPhoneMissing",
      "by: ownerEmailMissing",
      "by: emailOff",
    ]);
  });

  it("is a text without words, and a merge field that does not exist", () => {
    expect(codes({ by: "text", body: " " }, REACH)).toEqual(["body: noticeMissing"]);
    expect(codes({ by: "text", body: "{{contact.shoe_size}}" }, REACH)).toHaveLength(1);
  });
});

describe("a run that notifies", () => {
  const registry = createRegistry([missedCall, notifyOwner, wait]);
  const graph: Graph = {
    nodes: [
      { id: "call", type: "missedCall", version: 1, config: missedCall.fresh },
      {
        id: "tell",
        type: "notifyOwner",
        version: 1,
        config: { by: "both", body: "{{contact.phone}} called" },
      },
      { id: "wait", type: "wait", version: 1, config: { amount: 1, unit: "minutes" } },
    ],
    edges: [
      { from: "call", port: "next", to: "tell" },
      { from: "tell", port: "next", to: "wait" },
      { from: "wait", port: "next", to: "tell" },
    ],
    layout: {},
  };
  const { at } = callFor();
  const minutes = (times: number) =>
    Array.from({ length: times }, (_, index) => ({ at: at + (index + 1) * 60_000, type: "due" as const }));

  it("asks for each notice under a key of its visit, and goes on at once", () => {
    const { effects, way } = playGraph(registry, graph, { events: [{ at, type: "started" }, ...minutes(1)] });
    expect(way).toEqual(["call:next", "tell:next", "wait", "wait:next", "tell:next", "wait"]);
    expect(effects.map(({ key }) => key)).toEqual([
      "run1/2/errand:1",
      "run1/2/errand:2",
      "run1/4/errand:1",
      "run1/4/errand:2",
    ]);
  });

  it("is ended after twenty of them", () => {
    const { effects, run } = playGraph(registry, graph, {
      events: [{ at, type: "started" }, ...minutes(30)],
    });
    expect(effects).toHaveLength(20);
    expect(run.end).toEqual({
      type: "failed",
      code: "tooManyErrands",
      why: "One call leads to at most 20 notices and web requests; this would be more.",
    });
  });
});
