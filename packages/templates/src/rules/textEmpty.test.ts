import { describe, expect, it } from "vitest";
import { checkCopy } from "../checkCopy.ts";
import { findingsUnder } from "./testing.ts";

describe("text.empty", () => {
  it("is all that is said of nothing", () => {
    const context = { values: {}, profile: { businessName: "A", ownerFirstName: "B" }, niche: "contractor" };
    expect(checkCopy("  ", context)).toMatchObject({
      score: 0,
      passes: false,
      findings: [{ code: "text.empty", severity: "error", message: "Write what the caller should read." }],
    });
  });

  it("sees that nothing would be left for a caller without a name", () => {
    expect(findingsUnder("text.empty", "{{contact.first_name|}} {{contact.last_name}}")).toHaveLength(1);
    expect(findingsUnder("text.empty", "{{contact.first_name|there}}")).toEqual([]);
    expect(findingsUnder("text.empty", "{{business.name}}")).toEqual([]);
  });
});
