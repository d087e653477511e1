import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addRun, makeWorld, type World } from "../store/contract/world.ts";
import { insertRunEvent, openStore } from "../store/index.ts";
import { countWays } from "./countWays.ts";

let world: World;
beforeEach(async () => {
  world = await makeWorld({
    store: await openStore({ url: "file::memory:", now: () => 0 }),
    second: null,
  });
});
afterEach(() => world.store.close());

/** A run with a way such as `call:next wait:next lately`, a turn for each argument after the first. */
async function run(name: string, more: { ended: boolean; at?: number }, ...turns: string[]): Promise<void> {
  const { id: runId } = await addRun(world, name, {
    createdAt: more.at ?? 5_000,
    endedAt: more.ended ? 6_000 : null,
  });
  for (const [index, turn] of turns.entries()) {
    const id = `${runId}-${index}`;
    const path = turn.split(" ").map((step) => {
      const [nodeId = "", port = null] = step.split(":");
      return { at: 1, nodeId, visit: 1, port, why: "" };
    });
    await world.store.transaction((tx) =>
      insertRunEvent(tx, {
        id,
        businessId: world.businessId,
        runId,
        seq: index + 1,
        at: 1,
        event: { id, at: 1, type: "started" },
        path,
        effects: [],
      }),
    );
  }
}

function count(since = 0) {
  const { store, businessId, id } = world;
  return countWays(store, { businessId, workflowId: id("workflow"), versionId: null, since });
}

describe("the ways of runs", () => {
  it("are counted run by run, with where each came to its end", async () => {
    await run("texted", { ended: true }, "call:next wait", "wait:next lately:none text", "text:sent");
    await run("lately", { ended: true }, "call:next wait", "wait:next lately:yes");
    await run("waits", { ended: false }, "call:next wait");
    expect(await count()).toEqual({
      runs: 3,
      cut: false,
      nodes: { call: 3, wait: 3, lately: 2, text: 1 },
      ways: { "call:next": 3, "wait:next": 2, "lately:none": 1, "lately:yes": 1, "text:sent": 1 },
      ends: { text: 1, lately: 1 },
    });
  });

  it("count a run once that goes round in a loop", async () => {
    await run("round", { ended: true }, "call:next wait", "wait:next text:sent wait", "wait:next text:sent");
    expect(await count()).toMatchObject({
      nodes: { call: 1, wait: 1, text: 1 },
      ways: { "wait:next": 1, "text:sent": 1 },
    });
  });

  it("are those of the period, over as many slices as it takes", async () => {
    for (let at = 0; at < 600; at += 1) await run(`r${at}`, { ended: true, at }, "call:next");
    expect(await count(20)).toMatchObject({ runs: 580, ways: { "call:next": 580 } });
  });
});
