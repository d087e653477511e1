import { describe, expect, it } from "vitest";
import { findingsUnder } from "./testing.ts";

const found = (text: string) =>
  findingsUnder("chars.homoglyph", text).map(({ saw, fix }) => [saw, fix?.text]);

describe("chars.homoglyph", () => {
  it("refuses a letter that only looks Latin, and mends every word at once", () => {
    expect(findingsUnder("chars.homoglyph", "S\u0430le on p\u0430rts")).toEqual([
      {
        rule: "L03",
        code: "chars.homoglyph",
        severity: "error",
        weight: 15,
        message: 'Type "S\u0430le" again: its a only looks like one, and filters take that for a trick.',
        span: { from: 0, to: 4 },
        saw: "S\u0430le",
        fix: { label: "Use ordinary letters", text: "Sale on parts" },
      },
    ]);
  });

  it.each([
    [
      "a whole word in disguise",
      "Say \u0440\u0430\u0441\u0435 please",
      ["\u0440\u0430\u0441\u0435", "Say pace please"],
    ],
    ["letters of a fancy font", "𝐁𝐢𝐠 day", ["𝐁𝐢𝐠", "Big day"]],
    ["wide letters", "ＯＫ then", ["ＯＫ", "OK then"]],
    ["a Greek letter", "h\u03bfuse", ["h\u03bfuse", "house"]],
  ])("%s", (_, text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each(["Hi Анна", "Привет, как дела? Это Рос", "Ωmega ΔT", "mañana", "ολα καλά"])(
    "leaves %s alone",
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it("says it once: the rule for costly letters is silent about it", () => {
    expect(findingsUnder("chars.ucs2", "S\u0430le")).toEqual([]);
  });
});
