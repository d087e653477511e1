import { expect, it } from "vitest";
import type { Run } from "../model.ts";
import { callFor, factsFor, runFor } from "../testing.ts";
import { type Journal, timelineOf } from "./timeline.ts";

/** Two runs of two calls, as two machines may have them in their tables. */
function journal(order: "asWritten" | "reversed"): Journal {
  const first = callFor({ id: "a7", at: 1_000, endedAt: 2_000 });
  const second = callFor({ id: "03", at: 1_500, endedAt: 2_500 });
  const run = (id: string, call: typeof first): Run => runFor({ id, call, status: "waiting", node: "wait" });
  const turn = (at: number) => ({
    at,
    path: [{ at, nodeId: "wait", visit: 2, port: null, why: "Waits 2 minutes." }],
    effects: [],
  });
  const calls = [
    { at: 2_000, call: first, disposition: null },
    { at: 2_500, call: second, disposition: null },
  ];
  const runs = [
    { madeAt: 2_000, run: run("x9", first), turns: [turn(2_000)] },
    { madeAt: 2_500, run: run("b2", second), turns: [turn(2_500)] },
  ];
  if (order === "asWritten") return { calls, runs, replies: [], outcomes: new Map() };
  return { calls: calls.reverse(), runs: runs.reverse(), replies: [], outcomes: new Map() };
}

it("is told without ids, in the order of time, whatever order rows come in", () => {
  const { numbers } = factsFor();
  const from = "+13125550142";
  const to = "+13125550100";
  const why = "Waits 2 minutes.";
  const told = [
    { at: 2_000, type: "call", call: 1, calledAt: 1_000, from, to, outcome: "missed" },
    { at: 2_000, type: "runStarted", run: 1, call: 1 },
    { at: 2_000, type: "path", run: 1, nodeId: "wait", port: null, why },
    { at: 2_500, type: "call", call: 2, calledAt: 1_500, from, to, outcome: "missed" },
    { at: 2_500, type: "runStarted", run: 2, call: 2 },
    { at: 2_500, type: "path", run: 2, nodeId: "wait", port: null, why },
  ];
  expect(timelineOf(journal("asWritten"), numbers)).toEqual(told);
  expect(timelineOf(journal("reversed"), numbers)).toEqual(told);
});

it("refuses a run whose call it was not given", () => {
  expect(() => timelineOf({ ...journal("asWritten"), calls: [] }, [])).toThrow(
    "A run names call a7, which is not in the journal.",
  );
});
