import { checkCopy } from "@ringback/templates";
import { describe, expect, it } from "vitest";
import { mendAll } from "./mendAll.ts";

const context = {
  values: {},
  profile: { businessName: "Harbor Plumbing", ownerFirstName: "Sam" },
  niche: "contractor",
};

describe("mending all that has a repair", () => {
  it("ends with a text that is no worse, and leaves a good one alone", () => {
    const bad = "Hi, it’s Harbor Plumbing — we missed your call.";
    const mended = mendAll(bad, context);
    expect(checkCopy(mended, context).score).toBeGreaterThan(checkCopy(bad, context).score);
    expect(mended).not.toContain("—");
    expect(mendAll(mended, context)).toBe(mended);
  });
});
