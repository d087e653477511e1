import { describe, expect, it } from "vitest";
import { byDay } from "./byDay.ts";

describe("calls by day", () => {
  it("go by the business's midnight, not by the browser's", () => {
    const now = Date.UTC(2026, 10, 24, 15);
    const late = { id: "late", at: Date.UTC(2026, 10, 24, 5, 30) };
    const noon = { id: "noon", at: Date.UTC(2026, 10, 24, 14) };
    expect(byDay([noon, late], now, "America/Chicago")).toEqual([
      { day: "Today", calls: [noon] },
      { day: "Yesterday", calls: [late] },
    ]);
    expect(byDay([noon, late], now, "Europe/Berlin")).toEqual([{ day: "Today", calls: [noon, late] }]);
  });
});
