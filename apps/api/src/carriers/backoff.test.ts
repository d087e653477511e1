import { describe, expect, it } from "vitest";
import { backoffMs } from "./backoff.ts";

describe("a text that is to be tried again", () => {
  it("waits at least half of what was asked for, and at most twice as long with every attempt, up to a minute", () => {
    const attempts = [1, 2, 3, 6, 7, 100];
    const shortest = attempts.map((attempt) => backoffMs(attempt, 1_000, 0));
    const longest = attempts.map((attempt) => backoffMs(attempt, 1_000, 0.999_999));
    expect(shortest).toEqual([500, 500, 500, 500, 500, 500]);
    expect(longest).toEqual([1_999, 3_999, 7_999, 59_999, 59_999, 59_999]);
  });
});
