import { describe, expect, it } from "vitest";
import { describeCard } from "../describeCard.ts";
import { callFor, conformance, hereFor, playNode, whereFor } from "../testing.ts";
import { wait } from "./wait.ts";

const twoMinutes = { amount: 2, unit: "minutes" } as const;

it("keeps what every node type promises", () => {
  expect(conformance(wait)).toEqual([]);
});

describe("a run that arrives", () => {
  it("waits for the time that was drawn", () => {
    expect(playNode(wait, { config: twoMinutes, here: hereFor({ now: 1_000 }) })).toEqual({
      type: "wait",
      until: 121_000,
      why: "Waits 2 minutes.",
    });
  });

  it("goes on when that is over", () => {
    const event = { id: "e", at: 121_000, type: "due", key: "run1/1/wait" } as const;
    expect(playNode(wait, { config: twoMinutes, event })).toEqual({
      type: "go",
      port: "next",
      why: "Waited 2 minutes.",
    });
  });

  it("waits anew from another call, when the trigger passes it on", () => {
    const event = { id: "e", at: 60_000, type: "calledAgain", call: callFor() } as const;
    expect(playNode(wait, { config: twoMinutes, event, here: hereFor({ now: 60_000 }) })).toEqual({
      type: "wait",
      until: 180_000,
      why: "They called again; waits 2 minutes from then.",
    });
  });

  it("does not mind a reply", () => {
    const event = { id: "e", at: 60_000, type: "replied", body: "Hello" } as const;
    expect(playNode(wait, { config: twoMinutes, event })).toBeUndefined();
  });
});

describe("the time", () => {
  it("is from 1 second to 90 days", () => {
    const reads = (amount: number, unit: string) => wait.config.safeParse({ amount, unit }).success;
    expect([reads(1, "seconds"), reads(90, "days"), reads(2_160, "hours")]).toEqual([true, true, true]);
    expect([
      reads(0, "seconds"),
      reads(91, "days"),
      reads(-1, "hours"),
      reads(1.5, "hours"),
      reads(1, "weeks"),
    ]).toEqual([false, false, false, false, false]);
  });

  it("stands on the card", () => {
    expect(describeCard(wait.card({ amount: 1, unit: "hours" }, whereFor()))).toBe("Wait 1 hour");
  });
});
