import { describe, expect, it } from "vitest";
import { customMergeField } from "../mergeFields.ts";
import { findingsUnder } from "./testing.ts";

describe("merge.noFallback", () => {
  it("wants a word for callers without a name, and offers one", () => {
    expect(findingsUnder("merge.noFallback", "Hi {{contact.first_name}}, it's Sam.")).toEqual([
      {
        rule: "L04",
        code: "merge.noFallback",
        severity: "error",
        weight: 15,
        message:
          "Add what to say when the caller's first name is empty, as for a new caller: {{contact.first_name|there}}.",
        span: { from: 3, to: 25 },
        saw: "{{contact.first_name}}",
        fix: { label: 'Say "there" when empty', text: "Hi {{contact.first_name|there}}, it's Sam." },
      },
    ]);
  });

  it("offers to leave a field out where no word fits", () => {
    const customFields = [customMergeField({ key: "pet", label: "Pet's name" })];
    const [finding] = findingsUnder("merge.noFallback", "How is {{contact.pet}} doing?", { customFields });
    expect(finding?.fix).toEqual({
      label: "Leave it out when empty",
      text: "How is {{contact.pet|}} doing?",
    });
  });

  it("has nothing against fields that are never empty", () => {
    expect(
      findingsUnder("merge.noFallback", "{{business.name}} {{contact.phone}} {{owner.first_name}}"),
    ).toEqual([]);
    expect(findingsUnder("merge.noFallback", "Hi {{contact.first_name|}}.")).toEqual([]);
  });
});
