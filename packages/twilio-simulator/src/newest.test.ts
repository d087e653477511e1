import { describe, expect, it } from "vitest";
import { Newest } from "./newest.ts";

describe("Newest", () => {
  it("forgets the oldest, also when some were deleted before", () => {
    const kept = new Newest<number>(3);
    for (let value = 0; value < 3; value++) kept.add(String(value), value);
    kept.delete("0");
    for (let value = 3; value < 10; value++) kept.add(String(value), value);
    expect(Array.from(kept.values())).toEqual([7, 8, 9]);
  });

  it("keeps what is in use, and forgets it once it is not", () => {
    const inUse = new Set([0]);
    const kept = new Newest<number>(2, (value) => !inUse.has(value));
    for (let value = 0; value < 5; value++) kept.add(String(value), value);
    expect(Array.from(kept.values())).toEqual([0, 1, 2, 3, 4]);
    inUse.clear();
    kept.add("5", 5);
    expect(Array.from(kept.values())).toEqual([4, 5]);
  });
});
