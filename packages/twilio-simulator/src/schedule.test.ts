import { afterEach, describe, expect, it } from "vitest";
import { DueQueue } from "./dueQueue.ts";
import { silentLog } from "./log.ts";
import { createSchedule, type Schedule } from "./schedule.ts";

let schedule: Schedule | null = null;
afterEach(() => schedule?.stop());

describe("the due queue", () => {
  it("gives work in order of time, then in the order it was added, however it was mixed", () => {
    const queue = new DueQueue();
    const done: number[] = [];
    const instants = Array.from({ length: 5000 }, (_, index) => (index * 7919) % 997);
    const cancels = instants.map((at, index) => queue.add(at, () => done.push(index)));
    for (const [index, cancel] of cancels.entries()) if (index % 3 !== 0) cancel();
    for (let work = queue.take(10_000); work !== null; work = queue.take(10_000)) work();
    const wanted = instants
      .map((at, index) => ({ at, index }))
      .filter(({ index }) => index % 3 === 0)
      .sort((a, b) => a.at - b.at || a.index - b.index)
      .map(({ index }) => index);
    expect(done).toEqual(wanted);
    expect(queue.next()).toBe(null);
  });
});

describe("the schedule", () => {
  it("does what is due when the clock is moved, and is idle only when that has settled", async () => {
    let now = 1000;
    const told: string[] = [];
    const made = createSchedule({ now: () => now, log: silentLog });
    schedule = made;
    made.at(6000, () => {
      told.push("six");
      made.at(6000, () => told.push("six too"));
      void made.track(new Promise((resolve) => setTimeout(resolve, 20))).then(() => told.push("settled"));
    });
    made.at(9000, () => told.push("nine"));
    await made.idle();
    expect([told, made.nextDue(), made.busy()]).toEqual([[], 6000, false]);
    now = 7000;
    expect(made.busy()).toBe(true);
    made.wake();
    await made.idle();
    expect([told, made.nextDue()]).toEqual([["six", "six too", "settled"], 9000]);
  });

  it("notices a moved clock by itself before long", async () => {
    let now = 0;
    let done = false;
    schedule = createSchedule({ now: () => now, log: silentLog });
    schedule.at(3_600_000, () => {
      done = true;
    });
    now = 3_600_000;
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(done).toBe(true);
  });

  it("goes on after work that throws", async () => {
    const errors: string[] = [];
    const log = { ...silentLog, error: (_: object, message: string) => errors.push(message) };
    schedule = createSchedule({ now: () => 5, log: { ...log, error: (f, m) => void log.error(f, m) } });
    let done = false;
    schedule.at(1, () => {
      throw new Error("broken");
    });
    schedule.at(2, () => {
      done = true;
    });
    await schedule.idle();
    expect([errors, done]).toEqual([["scheduled work failed"], true]);
  });
});
