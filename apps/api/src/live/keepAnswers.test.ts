import { describe, expect, it } from "vitest";
import { keepAnswers } from "./keepAnswers.ts";

describe("answers that took time to find", () => {
  it("are kept fifty times as long as they took", async () => {
    let now = 0;
    let asked = 0;
    const kept = keepAnswers(() => now);
    const find = async () => {
      now += 10;
      asked += 1;
      return asked;
    };
    expect(await kept.of("a", find)).toBe(1);
    now += 499;
    expect(await kept.of("a", find)).toBe(1);
    expect(await kept.of("b", find)).toBe(2);
    now += 2;
    expect(await kept.of("a", find)).toBe(3);
  });

  it("are found once for all who ask meanwhile", async () => {
    let asked = 0;
    const kept = keepAnswers();
    const find = () => {
      asked += 1;
      return new Promise<number>((resolve) => setTimeout(() => resolve(asked), 5));
    };
    expect(await Promise.all([kept.of("a", find), kept.of("a", find)])).toEqual([1, 1]);
  });

  it("that could not be found are asked for again", async () => {
    const kept = keepAnswers();
    await expect(kept.of("a", () => Promise.reject(new Error("locked")))).rejects.toThrow("locked");
    expect(await kept.of("a", async () => "found")).toBe("found");
  });
});
