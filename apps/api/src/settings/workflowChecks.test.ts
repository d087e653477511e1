import type { WorkflowCheck } from "@ringback/engine";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore, type Store } from "../store/index.ts";
import { removeWorkflowCheck, saveWorkflowCheck, workflowChecks } from "./workflowChecks.ts";

let store: Store;
beforeEach(async () => {
  store = await openStore({ url: "file::memory:", now: () => 0 });
});
afterEach(() => store.close());

function check(changes: Partial<WorkflowCheck> = {}): WorkflowCheck {
  return {
    id: "c1",
    name: "Three calls in 90 seconds",
    start: { weekday: 1, minute: 600 },
    useGuard: true,
    carrier: "sent",
    happenings: [
      { id: 1, at: 0, caller: "maria", type: "call", outcome: "missed", numberId: null },
      { id: 2, at: 60_000, caller: "maria", type: "reply", body: "My sink leaks" },
    ],
    expected: [{ caller: "maria", texts: 1, dispositions: ["sent"] }],
    ...changes,
  };
}

const read = (workflowId = "w1") => store.read((tx) => workflowChecks(tx, "b1", workflowId));
const save = (one: WorkflowCheck, workflowId = "w1") =>
  store.transaction((tx) => saveWorkflowCheck(tx, "b1", { id: `row ${workflowId}`, workflowId, check: one }));

describe("the checks of a workflow", () => {
  it("are none at first, and stay in the order in which they were saved", async () => {
    expect(await read()).toEqual([]);
    await save(check());
    await save(check({ id: "c2", name: "After hours" }));
    await save(check({ name: "A burst" }));
    expect(await read()).toEqual([check({ name: "A burst" }), check({ id: "c2", name: "After hours" })]);
    expect(await read("w2")).toEqual([]);
  });

  it("are taken away one by one, and twice does no harm", async () => {
    await save(check());
    await save(check({ id: "c2" }));
    for (let times = 0; times < 2; times += 1) {
      await store.transaction((tx) =>
        removeWorkflowCheck(tx, "b1", { id: "row", workflowId: "w1", checkId: "c1" }),
      );
    }
    expect(await read()).toEqual([check({ id: "c2" })]);
  });

  it("are thirty at most; those that are there can still be changed", async () => {
    const took: boolean[] = [];
    for (let number = 0; number < 31; number += 1) took.push(await save(check({ id: `c${number}` })));
    expect(took.filter(Boolean).length).toBe(30);
    expect(await save(check({ id: "c3", name: "Changed" }))).toBe(true);
  });
});
