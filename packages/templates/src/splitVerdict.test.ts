import { describe, expect, it } from "vitest";
import { judgeSplit } from "./splitVerdict.ts";

const arm = (callers: number, replied: number) => ({ callers, replied });
const said = (a: ReturnType<typeof arm>, b: ReturnType<typeof arm>) => {
  const { verdict, sentence } = judgeSplit({ a, b });
  return `${verdict}: ${sentence}`;
};

describe("whether B is better", () => {
  it("cannot be said of a few callers, however they answered", () => {
    expect(said(arm(0, 0), arm(0, 0))).toBe(
      "tooEarly: Too early to say: it takes about 100 more callers to begin with.",
    );
    expect(said(arm(20, 0), arm(20, 20))).toBe(
      "tooEarly: Too early to say: it takes about 60 more callers to begin with.",
    );
    expect(said(arm(900, 90), arm(20, 20))).toBe(
      "tooEarly: Too early to say: it takes about 30 more callers to begin with.",
    );
  });

  it("is said when the range of the difference leaves no doubt, with the range", () => {
    expect(said(arm(200, 40), arm(200, 80))).toBe(
      "bBetter: B is answered more. Most likely by 8 to 31 more replies in 100 callers.",
    );
    expect(said(arm(200, 80), arm(200, 40))).toBe(
      "aBetter: A is answered more. Most likely by 8 to 31 more replies in 100 callers.",
    );
  });

  it("is not said of a difference that would pass a test made once, when somebody looks every day", () => {
    // 30 of 100 against 44 of 100: p is about 0.04.
    expect(said(arm(100, 30), arm(100, 44))).toBe(
      "tooEarly: Too early to say: about 350 more callers would tell whether there is a difference.",
    );
  });

  it("is that nothing worth having is between them, once enough have called", () => {
    expect(said(arm(5_000, 1_500), arm(5_000, 1_510))).toBe(
      "noDifference: No difference worth speaking of: at most 3 in 100 callers either way.",
    );
  });

  it("holds for arms that nobody or everybody answers, and for uneven shares", () => {
    expect(judgeSplit({ a: arm(60, 0), b: arm(60, 60) }).verdict).toBe("bBetter");
    expect(judgeSplit({ a: arm(60, 0), b: arm(60, 0) }).verdict).toBe("tooEarly");
    expect(said(arm(1_000, 300), arm(60, 22))).toMatch(/^tooEarly: .* more callers would tell/);
  });

  it("gives each arm its own range", () => {
    const { a } = judgeSplit({ a: arm(40, 12), b: arm(40, 12) });
    expect([a.rate, a.low.toFixed(4), a.high.toFixed(4)]).toEqual([0.3, "0.1807", "0.4543"]);
  });

  it("is rarely said when there is no difference, even to somebody who looks after every twenty callers", () => {
    // A fixed sequence of evenly spread numbers: no chance in a test.
    let state = 12_345;
    const next = () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state / 2 ** 32;
    };
    let misled = 0;
    for (let test = 0; test < 400; test += 1) {
      const [a, b] = [arm(0, 0), arm(0, 0)];
      for (let caller = 0; caller < 600; caller += 1) {
        const mine = caller % 2 === 0 ? a : b;
        mine.callers += 1;
        if (next() < 0.3) mine.replied += 1;
        if (caller % 20 !== 19) continue;
        const { verdict } = judgeSplit({ a, b });
        if (verdict !== "aBetter" && verdict !== "bBetter") continue;
        misled += 1;
        break;
      }
    }
    expect(misled / 400).toBeLessThan(0.1);
  });

  it("refuses counts that cannot be", () => {
    expect(() => judgeSplit({ a: arm(1, 2), b: arm(0, 0) })).toThrow("2 replies of 1 callers cannot be.");
  });
});
