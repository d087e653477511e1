import { describe, expect, it } from "vitest";
import { countSegments } from "./segments.ts";

describe("countSegments", () => {
  const cases: [string, number][] = [
    ["", 1],
    ["a".repeat(160), 1],
    ["a".repeat(161), 2],
    ["a".repeat(306), 2],
    ["a".repeat(307), 3],
    ["€".repeat(80), 1],
    // A pair may not be split, so 306 septets take three parts.
    [`${"a".repeat(152)}€${"a".repeat(152)}`, 3],
    ["–".repeat(70), 1],
    ["–".repeat(71), 2],
    ["😀".repeat(35), 1],
    ["😀".repeat(36), 2],
    ["😀".repeat(67), 3],
    ["`", 1],
  ];
  it.each(cases)("of %j", (body, segments) => {
    expect(countSegments(body)).toBe(segments);
  });
});
