import { describe, expect, it } from "vitest";
import { callerNumber, isCallerNumber, OWNER_HANDSET, PRACTICE_NUMBER } from "./handsets.ts";

describe("callers of the practice network", () => {
  it("differ from one to the next, and lie in the range kept for fiction", () => {
    const callers = Array.from({ length: 540 }, (_, count) => callerNumber(count));
    expect(new Set(callers).size).toBe(540);
    expect(callers.every(isCallerNumber)).toBe(true);
    expect(callers.slice(0, 3)).toEqual(["+13125550110", "+14155550110", "+16175550110"]);
  });

  it("are never the business or its owner, nor anyone who could exist", () => {
    expect(
      [PRACTICE_NUMBER, OWNER_HANDSET, "+13125551234", "+4915123456789", "anonymous"].filter(isCallerNumber),
    ).toEqual([]);
  });
});
