import type { PathStep } from "@ringback/engine";
import { describe, expect, it } from "vitest";
import { visitsOf } from "./visitsOf.ts";

const step = (at: number, nodeId: string, visit: number, port: string | null, why: string): PathStep => {
  return { at, nodeId, visit, port, why };
};

describe("the way of a run", () => {
  it("is told stay by stay, with how long each lasted and the texts that were sent there", () => {
    const path = [
      step(0, "call", 1, "next", "Missed."),
      step(0, "wait", 2, null, "Waits 2 minutes."),
      step(60, "wait", 3, null, "They called again; waits 2 minutes from then."),
      step(180, "wait", 3, "next", "Waited 2 minutes."),
      step(180, "text", 4, null, "Texts the caller."),
      step(181, "text", 4, "sent", "The carrier took the text."),
    ];
    expect(visitsOf(path, [{ visit: 4, body: "Hi", says: "Delivered." }])).toEqual([
      { nodeId: "call", visit: 1, cameAt: 0, leftAt: 0, port: "next", whys: ["Missed."], texts: [] },
      {
        nodeId: "wait",
        visit: 3,
        cameAt: 0,
        leftAt: 180,
        port: "next",
        whys: ["Waits 2 minutes.", "They called again; waits 2 minutes from then.", "Waited 2 minutes."],
        texts: [],
      },
      {
        nodeId: "text",
        visit: 4,
        cameAt: 180,
        leftAt: 181,
        port: "sent",
        whys: ["Texts the caller.", "The carrier took the text."],
        texts: [{ body: "Hi", says: "Delivered." }],
      },
    ]);
  });

  it("comes back to a node in a loop as a stay of its own, and stands at the last", () => {
    const path = [
      step(0, "wait", 1, null, "Waits."),
      step(5, "wait", 1, "next", "Waited."),
      step(5, "wait", 2, null, "Waits."),
    ];
    expect(visitsOf(path, []).map(({ cameAt, leftAt }) => [cameAt, leftAt])).toEqual([
      [0, 5],
      [5, null],
    ]);
  });
});
