import { describe, expect, it } from "vitest";
import { fromWallTime, toWallTime } from "./wallTime.ts";

const CHICAGO = "America/Chicago";

describe("wall time", () => {
  it("goes to the clock on the wall and back", () => {
    const at = Date.UTC(2026, 6, 4, 17, 30);
    expect(toWallTime(at, CHICAGO)).toBe("2026-07-04T12:30");
    expect(fromWallTime("2026-07-04T12:30", CHICAGO)).toBe(at);
  });

  it("means the first of two times when clocks go back", () => {
    expect(fromWallTime("2026-11-01T01:30", CHICAGO)).toBe(Date.UTC(2026, 10, 1, 6, 30));
  });

  it("means the time after the skip when clocks go forward", () => {
    expect(toWallTime(fromWallTime("2026-03-08T02:30", CHICAGO) ?? 0, CHICAGO)).toBe("2026-03-08T03:30");
  });

  it("does not read what is no time", () => {
    for (const text of ["", "tomorrow", "2026-13-01T00:00", "2026-07-04"]) {
      expect(fromWallTime(text, CHICAGO)).toBeUndefined();
    }
  });
});
