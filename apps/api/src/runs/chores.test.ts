import { describe, expect, it } from "vitest";
import { type Chore, createChores } from "./chores.ts";

/** A chore that works until it is told to stop, and keeps count. */
function slowChore(answers: boolean[]) {
  const waiting: (() => void)[] = [];
  let runs = 0;
  const chore: Chore = {
    name: "slow",
    async run() {
      runs += 1;
      await new Promise<void>((resolve) => waiting.push(resolve));
      return answers.shift() ?? false;
    },
  };
  return { chore, runs: () => runs, finish: () => waiting.shift()?.() };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe("chores", () => {
  it("do not hold one another up, and never run twice at a time", async () => {
    const slow = slowChore([true, false]);
    let quick = 0;
    let found = 0;
    const chores = createChores([slow.chore, { name: "quick", run: async () => ++quick > 5 }], {
      found: () => {
        found += 1;
      },
      failed: () => {},
    });
    for (let looks = 0; looks < 3; looks += 1) {
      chores.begin();
      await turn();
    }
    expect([slow.runs(), quick, chores.busy()]).toEqual([1, 3, true]);

    // It was asked for again meanwhile, so it looks once more, and then tells what it found.
    slow.finish();
    await turn();
    expect([slow.runs(), found, chores.busy()]).toEqual([2, 0, true]);
    slow.finish();
    await turn();
    expect([slow.runs(), found, chores.busy()]).toEqual([2, 1, false]);
  });

  it("that break are told of, and go on the next time", async () => {
    const told: string[] = [];
    let runs = 0;
    const broken: Chore = {
      name: "broken",
      run() {
        runs += 1;
        return Promise.reject(new Error("no"));
      },
    };
    const chores = createChores([broken], { found: () => {}, failed: (where) => void told.push(where) });
    chores.begin();
    await chores.done();
    chores.begin();
    await chores.done();
    expect([runs, told]).toEqual([2, ["broken", "broken"]]);
  });
});
